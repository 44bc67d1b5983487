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
  /// How many decimals the currency of the row has, where the reading hangs on it.
  var minorDigits: Int?
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
  /// One mark with three figures behind it, where three decimals cannot be.
  case thousandsComma, thousandsPoint

  /// Whether the cell has one mark with three figures behind it.
  var isOfOneMark: Bool {
    switch self {
    case .eitherComma, .eitherPoint, .thousandsComma, .thousandsPoint: true
    default: false
    }
  }
}
