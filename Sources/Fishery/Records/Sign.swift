/// One sign of forced labour that somebody asked about or looked for, and what was found.
public struct Sign: Sendable, Hashable, BitwiseCopyable {
  public var row: RowID = .none
  public var kind: Known<Kind> = .notSupplied
  /// Whether it was found; somebody who asked and found nothing says no.
  public var observed: Known<Bool> = .notSupplied
  /// How well it is borne out.
  public var grade: Known<Grade> = .notSupplied
  /// The day on which it was asked about.
  public var on: Known<CivilDate> = .notSupplied

  public init() {}
}

extension Sign {
  /// How well a sign is borne out.
  public enum Grade: String, Sendable, CaseIterable, BitwiseCopyable {
    /// Hearsay: not from the fisher, from somebody who saw it, or from a paper.
    case alleged
    /// The fisher or somebody who saw it said so.
    case reported
    /// A paper, a picture or a second person bears it out.
    case documented
  }

  /// What was asked about, in the order of the ILO's eleven indicators (2012).
  public enum Kind: String, Sendable, CaseIterable, BitwiseCopyable {
    case statusThreatened = "status_threatened"
    case noInterpreter = "no_interpreter"
    case visaControlled = "visa_controlled"
    case otherTerms = "other_terms"
    case otherVessel = "other_vessel"
    case leaveRefused = "leave_refused"
    case guarded
    case movedUnwilling = "moved_unwilling"
    case phoneTaken = "phone_taken"
    case contactRefused = "contact_refused"
    case violence
    case sexualViolence = "sexual_violence"
    case payLossThreatened = "pay_loss_threatened"
    case blacklistThreatened = "blacklist_threatened"
    case overboardThreatened = "overboard_threatened"
    case denunciationThreatened = "denunciation_threatened"
    case familyThreatened = "family_threatened"
    case papersTaken = "papers_taken"
    case payWithheld = "pay_withheld"
    case falsePayRecord = "false_pay_record"
    case stayForPay = "stay_for_pay"
    case debtUnclear = "debt_unclear"
    case debtGrowing = "debt_growing"
    case workOffDebt = "work_off_debt"
    case unfitFoodOrWater = "unfit_food_or_water"
    case noBunk = "no_bunk"
    case sickUncared = "sick_uncared"
    case degradingConditions = "degrading_conditions"
    /// Ill-treatment that humbles a person, whatever the quarters are like.
    case degraded
    case overtimeForced = "overtime_forced"
    case onCallAlways = "on_call_always"
    case noResigning = "no_resigning"
  }
}
