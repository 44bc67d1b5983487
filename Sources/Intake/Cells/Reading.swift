import Fishery

/// What a cell was read as.
struct Reading: Sendable {
  var cell: Cell
  var quirks: QuirkSet = []
  var complaint: Complaint?
  var lint: Lint?
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

/// Something that looks wrong in a cell and is kept all the same.
public enum Lint: UInt8, Sendable, Hashable, CaseIterable {
  case imoShape
  case imoCheckDigit
  case imoPlaceholder
  case mmsiShape
  case callSignShape
  case mrz

  public var word: String {
    switch self {
    case .imoShape: "imo_shape"
    case .imoCheckDigit: "imo_check_digit"
    case .imoPlaceholder: "imo_placeholder"
    case .mmsiShape: "mmsi_shape"
    case .callSignShape: "call_sign_shape"
    case .mrz: "mrz"
    }
  }
}

extension Lint: CustomStringConvertible {
  public var description: String {
    switch self {
    case .imoShape: "not seven figures, as an IMO number has"
    case .imoCheckDigit: "IMO number whose check digit is wrong"
    case .imoPlaceholder: "IMO number that only fills the place of one"
    case .mmsiShape: "not a ship's MMSI of nine figures"
    case .callSignShape: "not a call sign that any country gives"
    case .mrz: "machine-readable zone whose check digits are wrong"
    }
  }
}
