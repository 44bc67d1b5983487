public import Fishery

/// One version of an agreement as the matrix shows it.
public struct AgreementLine: Sendable, Hashable, Identifiable {
  /// The row of the agreements sheet.
  public let id: Int64
  public let fisher: Int64
  public let fisherName: String
  public let vesselName: String?
  public let number: String?
  public let version: Int?
  public let side: AgreementSide?
  public let template: String?
  public let signed: PartialDate?
  public let ends: PartialDate?
  /// The particulars (a) to (q) of C188 Annex II.
  public let clauses: Particulars

  /// The row by which it can be amended.
  public var row: RowID { RowID(id) }

  public init(
    id: Int64, fisher: Int64, fisherName: String, vesselName: String?, number: String?,
    version: Int?, side: AgreementSide?, template: String?, signed: PartialDate?,
    ends: PartialDate?, clauses: Particulars
  ) {
    self.id = id
    self.fisher = fisher
    self.fisherName = fisherName
    self.vesselName = vesselName
    self.number = number
    self.version = version
    self.side = side
    self.template = template
    self.signed = signed
    self.ends = ends
    self.clauses = clauses
  }

  public enum Sort: String, Sendable, CaseIterable {
    case name, template, signed
  }
}
