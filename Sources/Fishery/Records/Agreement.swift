/// One version of a fisher's work agreement.
public struct Agreement: Sendable, Hashable, BitwiseCopyable {
  public var row: RowID = .none
  public var version: Known<Int32> = .notSupplied
  public var side: Known<AgreementSide> = .notSupplied
  public var written: Known<Bool> = .notSupplied
  public var signed: Known<CivilDate> = .notSupplied
  public var starts: Known<CivilDate> = .notSupplied
  /// Confirmed absent: no end is agreed.
  public var ends: Known<CivilDate> = .notSupplied
  public var term: Known<AgreementTerm> = .notSupplied
  public var signedByFisher: Known<Bool> = .notSupplied
  public var counterSignatory: Known<CounterSignatory> = .notSupplied
  public var writtenAuthority: Known<Bool> = .notSupplied
  public var languages: Known<Few<Language>> = .notSupplied
  public var readAloud: Known<Bool> = .notSupplied
  public var copyGiven: Known<Bool> = .notSupplied
  public var onBoard: Known<Bool> = .notSupplied
  /// Whether an authority of the fisher's own State endorsed it.
  public var endorsed: Known<Bool> = .notSupplied
  /// Whether the explanation of its terms was recorded in sound and picture.
  public var explanationRecorded: Known<Bool> = .notSupplied
  /// What insurance pays at death or for lasting disability.
  public var lifeCover: Known<Money> = .notSupplied
  /// What insurance refunds of the cost of medical care.
  public var medicalCover: Known<Money> = .notSupplied
  /// The names or registration numbers of the vessels it is for.
  public var vessels: Known<Few<NameKey>> = .notSupplied
  public var payBasis: Known<PayBasis> = .notSupplied
  /// The wage for a month.
  public var wage: Known<Money> = .notSupplied
  /// Recurring fixed allowances for a month, which count toward a wage floor.
  public var allowance: Known<Money> = .notSupplied
  public var sharePercent: Known<Quantity> = .notSupplied
  /// Whether the way of reckoning the share is written down.
  public var shareMethod: Known<Bool> = .notSupplied
  public var noticeEmployerDays: Known<Int32> = .notSupplied
  public var noticeFisherDays: Known<Int32> = .notSupplied
  public var restDayHours: Known<Quantity> = .notSupplied
  public var restWeekHours: Known<Quantity> = .notSupplied
  /// Clauses that give less than the Convention; confirmed absent: it was read and has none.
  public var lesserClauses: Known<Few<LesserClause>> = .notSupplied
  /// The day the fisher got the draft.
  public var draftGiven: Known<CivilDate> = .notSupplied
  /// Whether the fisher could read it and take advice before signing.
  public var adviceOpportunity: Known<Bool> = .notSupplied
  /// Whether it, or a collective agreement on shares, lets food and water be recovered as a cost of operation.
  public var foodRecoveryClause: Known<Bool> = .notSupplied
  /// Whether it, or a collective agreement, lets the cost of linen be recovered.
  public var linenRecoveryClause: Known<Bool> = .notSupplied
  /// Whether it assures a minimum payment, R199 para 15.
  public var minimumPayment: Known<Bool> = .notSupplied
  public var clauses = Particulars()
  /// Which particulars national law or a collective agreement regulates otherwise.
  public var regulatedOtherwise = Particulars()

  public init() {}
}
