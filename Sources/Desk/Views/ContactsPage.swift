import Casework
import Fishery
import Registry
import Report
import Terminal

/// Everybody in the sheet of contacts, by the port they serve: whom to call, and when somebody made
/// sure of them last.
extension PageView {
  func contacts(_ matches: [ContactMatch]) -> [Pane] {
    guard !matches.isEmpty else {
      return [
        Pane(
          id: "none", title: "Whom to call",
          rows: text(
            "Nobody is in the sheet of contacts; :importFile takes one in.", style: .dim,
            id: "none"))
      ]
    }
    let byPort = Dictionary(grouping: matches) { $0.contact.port ?? "" }
    return byPort.sorted { ($0.key.isEmpty ? 1 : 0, $0.key) < ($1.key.isEmpty ? 1 : 0, $1.key) }
      .map { port, there in
        let stale = there.count(where: \.isStale)
        return Pane(
          id: "port \(port)", title: port.isEmpty ? "any port" : PortName.of(port),
          note: stale > 0 ? "\(stale.grouped) to be verified first" : "",
          rows: there.flatMap(rows))
      }
  }

  private func rows(of match: ContactMatch) -> [Row] {
    let contact = match.contact
    let verified = contact.lastVerified.map { "verified \($0)" } ?? "never verified"
    let country = contact.country.map { [$0.name] } ?? []
    let more = country + contact.languages.map(\.code) + [verified]
    return [Row(match.pieces, id: "c\(contact.id)")]
      + text(
        more.joined(separator: " · "), style: .dim, indent: 2,
        id: "c\(contact.id)m")
  }
}
