public import Law

extension Explanation {
  /// What a part of an explanation is about.
  public enum Topic: String, Sendable, Hashable, CaseIterable {
    case because
    case sources
    case days
    case ask
    case law
    case flagState = "flag_state"
    case applies
    case wouldMeet = "would_meet"
    case exceptions
    case severity
    case indicators
    case putRight = "put_right"
    case enforcement
    case provision
    case evidence
    case lookedAt = "looked_at"

    /// The label in front of its parts, thirteen letters at most.
    public var label: Phrase {
      switch self {
      case .because: Phrase("because", "karena")
      case .sources: Phrase("sources", "sumber")
      case .days: Phrase("when", "masa")
      case .ask: Phrase("ask", "tanyakan")
      case .law: Phrase("law", "hukum")
      case .flagState: Phrase("flag State", "neg. bendera")
      case .applies: Phrase("applies", "berlaku")
      case .wouldMeet: Phrase("would meet it", "dipenuhi bila")
      case .exceptions: Phrase("exceptions", "pengecualian")
      case .severity: Phrase("severity", "bobot")
      case .indicators: Phrase("indicators", "indikator")
      case .putRight: Phrase("put it right", "perbaikan")
      case .enforcement: Phrase("who can act", "penindakan")
      case .provision: Phrase("provision", "ketentuan")
      case .evidence: Phrase("ask to see", "minta lihat")
      case .lookedAt: Phrase("looked at", "diperiksa")
      }
    }
  }
}
