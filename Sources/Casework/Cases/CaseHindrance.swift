/// Why a person may not enter something about a case, or not so.
public enum CaseHindrance: Error, Sendable, Hashable {
  case closed
  case noSuchReferral
  case saidAlready
  /// The person refused, withdrew or was not asked, and is in no danger: that stands.
  case noConsent
  /// Nobody speaks for the child, or what is best for it was not determined.
  case noGuardian
  /// It goes without consent only on a stated ground.
  case noGround(letters: Int)
  /// Without consent only the least may go: these are more.
  case moreThanLeast([CaseField])
  /// What is known of a person never goes to an agency, nor to who owns or operates a vessel.
  case recipientMayBeParty
  /// A consulate hears of a person only with their own consent.
  case consulateWithoutConsent
  case notSent, sentAlready, notAcknowledged, notAccepted
  /// It lies ahead, or before what it follows.
  case wrongMoment
  /// Who sent it alone is not the second person.
  case ownSignature
  /// Nobody waits for a second signature.
  case noSignatureOwed
  /// Only consent that was given can be withdrawn.
  case nothingToWithdraw
  /// An authority says that somebody is, or is not, a victim: name it.
  case noAuthority
  case tooFewWords(letters: Int)
  /// There is no field to send.
  case nothingTicked
  /// A second signature is owed before a case is closed.
  case signatureOwed
}

extension CaseHindrance: CustomStringConvertible {
  public var description: String {
    switch self {
    case .closed: "the case is closed"
    case .noSuchReferral: "the case has no such referral"
    case .saidAlready: "this is what stands already"
    case .noConsent: "without consent nothing is sent, except in danger to life"
    case .noGuardian: "for a child: guardian and best interest first, or the ground for haste"
    case .noGround(let letters): "without consent only on a ground, in at least \(letters) letters"
    case .moreThanLeast(let fields):
      "without consent only the least: take off \(fields.map(\.rawValue).joined(separator: ", "))"
    case .recipientMayBeParty:
      "an agency, owner or operator of the registry is told nothing of a person"
    case .consulateWithoutConsent: "a consulate hears of a person only with their consent"
    case .notSent: "it was not sent yet"
    case .sentAlready: "it was sent before"
    case .notAcknowledged: "it was not acknowledged yet"
    case .notAccepted: "it was not accepted yet"
    case .wrongMoment: "the moment lies ahead, or before what it follows"
    case .ownSignature: "a second person must sign, not who sent it"
    case .noSignatureOwed: "no second signature is owed"
    case .nothingToWithdraw: "no consent was given that could be withdrawn"
    case .noAuthority: "only an authority says so: name it"
    case .tooFewWords(let letters): "why, in at least \(letters) letters"
    case .nothingTicked: "nothing is ticked to be sent"
    case .signatureOwed: "a second signature is owed first"
    }
  }
}
