internal import Fishery
public import Registry

/// Erasing one person: for a supervisor, on a reason that does not name them, and for good.
public struct PersonErasure: Sendable {
  public let registry: Registry

  /// What is typed out to erase somebody.
  public static let word = "erase"

  public init(_ registry: Registry) {
    self.registry = registry
  }

  /// Why nobody was erased.
  public enum Refused: Error, Sendable, Hashable {
    case notForRole(NotForRole)
    case nobody
    case tooFewWords
    /// The reason outlives the person.
    case reasonNames
  }

  /// What would be erased.
  public func preview(_ fisher: Int64) throws(RegistryError) -> Erasure? {
    try registry.erasure(of: fisher)
  }

  /// Erases somebody; nothing brings them back.
  public func erase(
    _ fisher: Int64, because reason: String, by signature: Signature
  ) throws(RegistryError) -> Result<Erasure, Refused> {
    if let not = NotForRole(signature.role ?? .usual, .erasePerson) {
      return .failure(.notForRole(not))
    }
    guard let name = try registry.name(ofFisher: fisher) else { return .failure(.nobody) }
    guard reason.count(where: \.isLetter) >= Triage.leastLetters else {
      return .failure(.tooFewWords)
    }
    let said = Set(Self.words(reason))
    if Self.words(name).contains(where: { $0.count > 2 && said.contains($0) }) {
      return .failure(.reasonNames)
    }
    return .success(try registry.erase(fisher: fisher, because: reason, by: signature))
  }

  private static func words(_ text: String) -> [String] {
    FoldedText(text).text.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension PersonErasure.Refused: CustomStringConvertible {
  public var description: String {
    switch self {
    case .notForRole(let not): "\(not)"
    case .nobody: "no person has this key; `muster list placements --json` prints keys"
    case .tooFewWords: "why, in at least \(Triage.leastLetters) letters"
    case .reasonNames: "the reason names the person, and would outlive them: say it without"
    }
  }
}
