import Casework
import Registry

/// Something that one person did and a second must sign.
enum SecondAct: Sendable, Hashable {
  /// The closing of a red line that somebody proposed.
  case closing(FindingLine)
  /// An exception that somebody asked for.
  case exception(KeptException)
  /// A referral that one officer sent alone, by its number.
  case referral(Int, CaseFile)

  /// As the log names it.
  var purpose: String {
    switch self {
    case .closing: "closing"
    case .exception: "exception"
    case .referral: "referral"
    }
  }

  /// What the role of who signs must be allowed.
  var capability: Capability {
    switch self {
    case .closing, .referral: .signSecond
    case .exception: .answerExceptions
    }
  }
}

/// What is typed to sign as the second person.
struct Signing: Sendable, Hashable {
  let act: SecondAct
  let name: String
  let passphrase: TypedSecret
}
