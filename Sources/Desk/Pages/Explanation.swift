import Fishery
import Law
import Registry

/// Why a verdict is what it is, put into words, as deep as was asked for.
struct Explanation: Sendable, Hashable {
  let rule: String
  let title: String
  let verdict: Verdict
  let rank: Rank
  let force: String
  let verified: String
  /// Why nobody could act on it today; nil when somebody can.
  let notEnforceable: String?
  let headline: String
  let parts: [Part]
  let until: CivilDate?

  /// A line of the explanation with what it says first and where that stands.
  struct Part: Sendable, Hashable {
    /// `because`, `applies`, `would meet it`, `exceptions`, `needs`; blank to go on with the last.
    let label: String
    let text: String
    /// A provision, or a file, row and column.
    let source: String
    var depth = 0
    var origin: Provenance?
    var column: String?
  }
}
