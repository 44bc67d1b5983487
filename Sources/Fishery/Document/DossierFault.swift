/// Why a dossier document is refused: where, and what is wrong there.
public struct DossierFault: Error, Sendable, Hashable, CustomStringConvertible {
  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// A key that means nothing here, with the one it may have meant.
    case unknownKey(near: String?)
    /// A value of the wrong kind; what it was.
    case badValue(String)
    case expected(String)
    case missing
  }

  /// The JSON path.
  public let path: String
  public let kind: Kind

  public init(path: String, kind: Kind) {
    self.path = path
    self.kind = kind
  }

  public var description: String {
    switch kind {
    case .unknownKey(let near?): "\(path): unknown key; did you mean \"\(near)\"?"
    case .unknownKey(nil): "\(path): unknown key"
    case .badValue(let found): "\(path): \(found) is not a value of this fact"
    case .expected(let wanted): "\(path): expected \(wanted)"
    case .missing: "\(path): is needed"
    }
  }
}
