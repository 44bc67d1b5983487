public import Fishery

/// What would have to be otherwise for the verdict to be met, as data.
public enum Remedy: Sendable, Hashable {
  /// The day on which the fisher may first be aboard.
  case boardFrom(CivilDate)
  /// The day on which the agreement may first be signed.
  case signFrom(CivilDate)
  /// A certificate or agreement that covers these days.
  case cover(from: CivilDate, to: CivilDate?)
  /// It is in order until a day before the planned return.
  case coverUntilReturn(from: CivilDate, planned: CivilDate)
  case expireBy(CivilDate)
  case moreRest(minutes: Int64, before: Instant)
  case listPersons(Int32)
  case addClauses(Clauses)
  case noticeOfEmployer(days: Int32)
  /// What was taken, one sum for each currency.
  indirect case refund(Few<Money>)
  /// The first period that is not paid, and how many others are not.
  case payBy(CivilDate, from: CivilDate, to: CivilDate, others: Int32)
  case raiseWage(by: Money)
  /// A sum of at least so much.
  case raise(Fact, to: Money)
  case licensedAgency(on: CivilDate)
  case returnDocument(DocumentType)
  case obtain(DocumentType)
  case portBy(CivilDate)
  case correctNumber
  /// The fact becomes so: the copy is given, the document is shown.
  case make(Fact)
  /// The number becomes this or more.
  case complete(Fact, to: Int32)
  /// The fact is so no longer.
  case end(Fact)
}

/// Some of the particulars of C188 Annex II.
public struct Clauses: OptionSet, Sendable, Hashable, BitwiseCopyable {
  public let rawValue: UInt32

  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public init(_ particular: Particular) { rawValue = 1 << UInt32(particular.rawValue) }

  /// Their letters, in order.
  public var letters: [Character] {
    Particular.allCases.filter { contains(Clauses($0)) }.map(\.letter)
  }
}
