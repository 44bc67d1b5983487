import Fishery
import Registry

/// What became of a file that was taken back.
struct ImportUndo {
  let number: Int
  let file: String
  let record: UndoRecord

  var exit: Exit { record.kept.isEmpty ? .clean : .somethingToLookAt }

  var json: JSON {
    [
      "import": .integer(Int64(number)), "file": .string(file),
      "removed": .integer(Int64(record.removed)),
      "kept": .array(
        record.kept.map {
          ["row": .integer(Int64($0.number)), "reason": .string($0.reason.rawValue)]
        }),
    ]
  }

  var lines: [String] {
    let sum =
      "import \(number) undone: \(file): \(record.removed) rows taken back, "
      + "\(record.kept.count) kept"
    return [sum] + record.kept.map { "  row \($0.number) stays: \($0.reason.meaning)" }
  }
}

extension Session {
  /// Takes a whole file back and tells what of it stays.
  func takeBack(_ number: Int) throws -> Exit {
    let registry = try registry()
    let name = try registry.imports().first { $0.id == number }?.file ?? ""
    let undo = ImportUndo(
      number: number, file: name, record: try registry.undo(number, by: .now(actor)))
    if invocation.wantsJSON {
      try output.line(undo.json.line)
    } else {
      try printLines(undo.lines)
    }
    return undo.exit
  }
}

extension KeptRow.Reason {
  fileprivate var meaning: String {
    switch self {
    case .corrected: "a person entered or corrected something about the same thing since"
    case .linked: "a person said since whether its record is another"
    }
  }
}
