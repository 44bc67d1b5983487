/// Why a text is not a JSON document we accept.
public struct JSONFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What was found wrong.
  public enum Kind: Sendable, Hashable {
    case expected(String)
    case duplicateKey
    case badNumber
    case badEscape
    case badText
    case tooDeep
    case trailing
  }

  public let kind: Kind
  /// 1-based line of the document.
  public let line: Int
  /// 1-based byte column within the line.
  public let column: Int

  public var description: String {
    let what =
      switch kind {
      case .expected(let wanted): "expected \(wanted)"
      case .duplicateKey: "the same key twice in one object"
      case .badNumber: "a number that cannot be kept exactly"
      case .badEscape: "an unknown escape in text"
      case .badText: "a control character or broken UTF-8 in text"
      case .tooDeep: "nesting deeper than 128"
      case .trailing: "something after the end of the document"
      }
    return "line \(line), column \(column): \(what)"
  }
}
