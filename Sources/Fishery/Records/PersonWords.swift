/// What a person does aboard.
public enum Role: String, Sendable, CaseIterable, BitwiseCopyable {
  case skipper, mate, engineer, deckhand, cook, processor, apprentice, other
  /// The owner, working aboard.
  case owner
  /// Unpaid family who work.
  case family
  case observer, pilot
  case shoreWorker = "shore_worker"
  case publicOfficer = "public_officer"

  /// Whether the person is a fisher in the sense of C188 Art. 1(e).
  public var isFisher: Bool {
    switch self {
    case .observer, .pilot, .shoreWorker, .publicOfficer: false
    default: true
    }
  }
}

/// How a fisher came to a vessel.
public enum Channel: String, Sendable, CaseIterable, BitwiseCopyable {
  case direct, agency, broker
}

/// Why a placement ended.
public enum EndReason: String, Sendable, CaseIterable, BitwiseCopyable {
  case signedOff = "signed_off"
  case transferred, dead, missing
  case clericalError = "clerical_error"
}

/// Why a fisher would be due to be sent home, C188 Art. 21(1).
public enum RepatriationGround: String, Sendable, CaseIterable, BitwiseCopyable {
  case none
  case expired
  case endedJustified = "ended_justified"
  case unable
  case quitUnjustified = "quit_unjustified"
}

/// What a roll call found of a person.
public enum RollCall: String, Sendable, CaseIterable, BitwiseCopyable {
  case present, absent
  /// Aboard and on no list.
  case extra

  /// In sheets: called and not found, while the roll call goes on. It says nothing yet.
  public static let notFoundYet = "not_found"
}
