public import Fishery

/// Why a sheet of cases cannot be tried.
public struct CaseFault: Error, Sendable, Hashable {
  public let rule: String
  /// The name of the case; its whole line where it has none.
  public let name: String
  public let kind: Kind

  /// What is wrong.
  public enum Kind: Sendable, Hashable {
    /// No sheet of the rule travels with the program.
    case noSheet
    case notJSON(JSONFault)
    case noName, noDay, noVerdict
    case dossier(DossierFault)
    case declared(PackFault)
  }

  init(rule: String, of name: String, _ kind: Kind) {
    self.rule = rule
    self.name = name
    self.kind = kind
  }
}

extension CaseFault: CustomStringConvertible {
  public var description: String { "the cases of \(rule): \(name): \(words)" }

  private var words: String {
    switch kind {
    case .noSheet: "no sheet of them travels with this program"
    case .notJSON(let fault): "no JSON document: \(fault)"
    case .noName: "has no name"
    case .noDay: "has no day"
    case .noVerdict: "has no verdict"
    case .dossier(let fault): fault.description
    case .declared(let fault): fault.description
    }
  }
}
