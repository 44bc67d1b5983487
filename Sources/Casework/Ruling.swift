public import Fishery
internal import Registry

/// What a person wants to say of findings, before it is known whether they may.
public enum Ruling: Sendable, Hashable {
  /// It is so: a person's own word beside the machine's verdict.
  case confirm
  /// It is closed, on a ground and in the person's own words.
  case close(Ground, because: String)
  case snooze(Sleep)
  /// It stands on the list of what is asked at the next port.
  case ask
  /// The person whom it is about has a case.
  case refer
  /// Another person's closing of a red line is agreed to.
  case agree
  /// It is for a colleague to decide, with a word to them.
  case assign(to: String, saying: String)

  /// Until when a finding sleeps.
  public enum Sleep: Sendable, Hashable {
    case day(CivilDate)
    /// Until a fact that its verdict waits for is known, by its dossier path.
    case fact(String)
  }

  /// As it is kept.
  var decision: Decision {
    switch self {
    case .confirm: Decision(.confirm)
    case .close(.settled, let words):
      Decision(.settle, ground: Ground.settled.rawValue, note: words)
    case .close(let ground, let words): Decision(.dismiss, ground: ground.rawValue, note: words)
    case .snooze(.day(let day)): Decision(.snooze, until: day)
    case .snooze(.fact(let fact)): Decision(.snooze, fact: fact)
    case .ask: Decision(.ask)
    case .refer: Decision(.refer)
    case .agree: Decision(.agree)
    case .assign(let colleague, let words):
      Decision(.assign, colleague: colleague, note: words.isEmpty ? nil : words)
    }
  }

  /// Whether it may be said of red lines together with others: it decides nothing.
  var isSaidOfMany: Bool {
    switch self {
    case .ask, .assign: true
    case .confirm, .close, .snooze, .refer, .agree: false
    }
  }

  /// Whether it closes a finding, which for a red line is only proposed.
  public var isClosing: Bool {
    switch self {
    case .close: true
    case .confirm, .snooze, .ask, .refer, .agree, .assign: false
    }
  }
}
