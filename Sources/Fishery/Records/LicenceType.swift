/// What kind of licence an agency has.
public enum LicenceType: String, Sendable, CaseIterable, BitwiseCopyable {
  /// Indonesia: company that places migrant workers, Ministry of Migrant Workers Protection.
  case sip3mi
  /// Indonesia: recruitment and placement of ships' crew, Ministry of Transportation, to 2024.
  case siuppak
  /// Indonesia: the same ministry's licence for crew agencies since 2024.
  case siukak
  case other

  /// The kind that a licence is called by in a register; `other` for a name that is none of these.
  public init(called name: String) {
    let letters = FoldedText(name).text.uppercased().filter { $0.isLetter || $0.isNumber }
    self =
      switch letters {
      case "SIP3MI": .sip3mi
      case "SIUPPAK", "SIUPAK": .siuppak
      case "SIUKAK": .siukak
      default: .other
      }
  }
}
