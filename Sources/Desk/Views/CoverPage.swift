import Fishery
import Registry
import Terminal

/// A vessel as any harbour office may see it: particulars, certificates, arrivals.
extension PageView {
  func certificate(_ card: VesselCard) -> [Pane] {
    let facts = card.facts.filter { Self.particulars.contains($0.key) && $0.cell != .blank }
      .map { fact in
        labelled(fact.key.spaced, fact.cell.shown.text, id: "facts.\(fact.key)")
      }
    let papers = card.rows.filter { $0.sheet == .documents }.map { row in
      let kind = row["document_type"].text?.spaced ?? "certificate"
      return labelled(kind, "expires \(row["expires"].shown.text)", id: "\(row.id)")
    }
    let arrivals = card.rows.filter { $0.sheet == .voyages }.reversed().map { row in
      let day = row["ended"].text.map { String($0.prefix(10)) }
      return labelled(
        day ?? "expected", row["ended_port"].text ?? "port not stated", id: "\(row.id)")
    }
    return [
      Pane(id: "facts", title: card.line.name, rows: facts),
      Pane(id: "papers", title: "Certificates", rows: papers),
      Pane(id: "arrivals", title: "Arrivals", rows: arrivals),
    ]
  }

  /// What a register shows of a vessel to anybody. Nothing that was found aboard, or that somebody
  /// looks into, is among it.
  private static let particulars: Set<String> = [
    "imo", "registration", "mmsi", "call_sign", "flag", "kind", "vessel_type", "gear",
    "length_overall", "length", "gross_tonnage", "built", "build_contract", "keel_laid",
    "delivered", "decked", "home_port", "owner", "owner_country", "flag_since",
  ]
}
