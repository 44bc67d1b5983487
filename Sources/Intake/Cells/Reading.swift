import Fishery

/// What a cell was read as.
struct Reading: Sendable {
  var cell: Cell
  var quirks: QuirkSet = []
  var complaint: Complaint?
  /// What looks odd in it and is kept all the same.
  var lints: [Lint] = []
  /// The currency that the cell names beside its amount.
  var currency: Currency?
  /// What the cell tells about how its column is written.
  var evidence: Evidence?

  static let blank = Reading(cell: .blank)

  static func known(_ text: String, _ quirks: QuirkSet = []) -> Reading {
    Reading(cell: .known(text), quirks: quirks)
  }

  func telling(_ evidence: Evidence?) -> Reading {
    var reading = self
    reading.evidence = evidence
    return reading
  }

  static func refused(_ complaint: Complaint, _ quirks: QuirkSet = []) -> Reading {
    Reading(cell: .blank, quirks: quirks, complaint: complaint)
  }
}

/// What one cell tells about the way its whole column is written.
enum Evidence: UInt8, Sendable, CaseIterable {
  case dayFirst, monthFirst, eitherOrder
  case english, continental, eitherComma, eitherPoint
}
