public import Fishery
public import Registry

/// What became of a file that was taken back.
public struct ImportUndo: Sendable, Hashable {
  public let number: Int
  public let file: String
  public let record: UndoRecord

  public init(number: Int, file: String, record: UndoRecord) {
    self.number = number
    self.file = file
    self.record = record
  }

  public var json: JSON {
    [
      "import": .integer(Int64(number)), "file": .string(file),
      "removed": .integer(Int64(record.removed)),
      "kept": .array(
        record.kept.map {
          ["row": .integer(Int64($0.number)), "reason": .string($0.reason.rawValue)]
        }),
    ]
  }

  /// One line of counts, and one for each row that stays.
  public var lines: [String] {
    let sum =
      "import \(number) undone: \(file): \(record.removed) rows taken back, "
      + "\(record.kept.count) kept"
    return [sum] + record.kept.map { "  row \($0.number) stays: \($0.reason.meaning)" }
  }
}

extension KeptRow.Reason {
  /// Why a row stays although its file was taken back.
  public var meaning: String {
    switch self {
    case .corrected: "a person entered or corrected something about the same thing since"
    case .linked: "a person said since whether its record is another"
    case .decided: "a person decided since on a finding about its record"
    }
  }
}
