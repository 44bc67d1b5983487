import Fishery
import Law
import Registry
import Terminal

/// A vessel: what it is, what it was called, who is aboard, where it was, what was found.
extension PageView {
  func vessel(_ card: VesselCard, columns: Int) -> [[Pane]] {
    let facts = Pane(
      id: "facts", title: "Particulars", rows: rows(of: card.facts, in: .vessels, id: "facts"))
    let panes = (
      head: head(card), facts: facts, identity: identity(card), papers: papers(card),
      crew: crew(card),
      voyages: voyages(card), checks: checks(card), seen: seenAboard(card.rows),
      conditions: conditions(card),
      findings: findings(card.findings, of: card.line)
    )
    let service =
      [panes.voyages]
      + said(
        card.rows, of: .positions, title: "Positions", on: "at",
        ["zone", "latitude", "longitude", "port"])
      + [panes.checks, panes.seen, panes.conditions]
    switch columns {
    case 1:
      return [
        [panes.head, panes.crew, panes.findings, panes.facts, panes.identity, panes.papers]
          + service
      ]
    case 2:
      return [
        [panes.head, panes.crew] + service,
        [panes.findings, panes.facts, panes.identity, panes.papers],
      ]
    default:
      return [
        [panes.head, panes.facts, panes.identity, panes.papers],
        [panes.crew] + service,
        [panes.findings],
      ]
    }
  }

  /// What an inspector must know before stepping aboard, in a few lines.
  private func head(_ card: VesselCard) -> Pane {
    let line = card.line
    let particulars = [
      line.flag?.name ?? "flag not known", line.gear.map { "gear \($0)" },
      line.lengthOverall.map { "\($0) m overall" }, card["imo"].map { "IMO \($0)" },
      card["owner"],
    ]
    let standing = [
      line.daysAtSea.map { $0.of("day at sea", "days at sea") },
      line.port.map { "in port \(PortName.of($0))" },
      line.lastCheck.map { "last check \($0)" } ?? "never checked",
    ]
    let found = [
      line.worst.map { "worst: \($0.word)" },
      line.personsInBreach == 0 ? "nobody in breach" : "\(persons(line.personsInBreach)) in breach",
      line.needs == 0 ? nil : line.needs.of("fact is missing", "facts are missing"),
      line.goneFromList == 0
        ? nil : "\(persons(line.goneFromList)) on one list, not the next",
    ]
    let style = (line.worst?.style ?? .plain).with(.bold)
    let lines = [(particulars, Style.plain), (standing, .plain), (found, style)].flatMap {
      words, style in
      text(words.compactMap(\.self).joined(separator: " · "), style: style, id: "")
    }
    return Pane(id: "head", title: "", rows: lines.map { Row($0.pieces) })
  }

  private func identity(_ card: VesselCard) -> Pane {
    let rows = card.identities.enumerated().map { index, claim in
      let style: Style = claim.doubts.isEmpty ? .plain : .warning
      let word = claim.doubts.map(\.words).joined(separator: ", ")
      let day = claim.effective.map { "\($0)" } ?? "no day"
      let evidence = Evidenced(
        words: "\(claim.key.spaced) \(claim.value)", key: claim.key,
        origins: [
          .init(
            value: claim.value, effective: claim.effective, sheet: Sheet.vessels.title,
            column: claim.key, origin: claim.origin)
        ])
      return Row(
        [
          .field(day, 11, .dim),
          .field(claim.key == "vessel" ? "name" : claim.key.spaced, 13, .dim),
          .text(claim.value, style), .gap(2), .rest(word, .bold),
          .text(setting.width >= 60 ? claim.origin.words : "", .dim),
        ], id: "\(index)", evidence: evidence)
    }
    let count = card.identities.count { !$0.doubts.isEmpty }
    return Pane(
      id: "identity", title: "Identity over time",
      note: count == 0 ? "" : "\(count.grouped) in doubt", rows: rows)
  }

  /// Everybody aboard, each with the eleven indicators of forced labour.
  private func crew(_ card: VesselCard) -> Pane {
    // Names are shown whole where there is room, beside a word on each.
    let names = card.crew.map {
      setting.masking.name($0.placement.fisherName, of: $0.placement.fisher)
    }
    let longest = names.map { CellWidth.of($0, glyphs: setting.glyphs) }.max() ?? 0
    let name = max(12, min(longest, setting.width - 31))
    let rows = zip(card.crew, names).map { member, called in
      let line = member.placement
      var pieces: [Piece] = [
        .field(line.worst?.letter ?? "-", 2, line.worst?.style ?? .dim),
        .field(called, name), .gap(1),
        .field(line.nationality?.code ?? "?", 3, .dim),
      ]
      pieces += IndicatorStrip(member.findings).pieces
      pieces += [.gap(2), .rest(member.note, member.goneFromList == nil ? .dim : .bold)]
      var row = Row(pieces, id: "\(line.id)", target: .page(.placement(line.id)))
      row.name = line.fisherName
      return row
    }
    let nobody = Row([.rest("nobody is known to be aboard", .dim)])
    return Pane(
      id: "crew", title: "Aboard",
      note: "\(card.crew.count.grouped) · indicators \(IndicatorStrip.legend)",
      rows: rows.isEmpty ? [nobody] : rows)
  }

  private func papers(_ card: VesselCard) -> Pane {
    let rows = card.rows.filter { $0.sheet == .documents }.map { document($0) }
    return Pane(
      id: "papers", title: "Documents",
      rows: rows.isEmpty ? [Row([.rest("not supplied", .unknown)])] : rows)
  }

  private func checks(_ card: VesselCard) -> Pane {
    let rows = card.rows.filter { $0.sheet == .checks }.reversed().map { row in
      let detained = row["detained"].text == "yes" ? "detained" : nil
      let words = [
        row["authority"].text, row["port"].text,
        row["grade"].text.map { "grade \($0.uppercased())" },
        row["deficiencies"].text.flatMap { Int($0) }?.of("deficiency", "deficiencies"),
        row["clear_ground"].text.map { "clear ground: \($0)" },
      ].compactMap(\.self).joined(separator: " · ")
      return Row(
        [
          .field(row["checked_on"].shown.text, 11), .rest(words), .gap(1),
          .text(detained ?? "", .high),
        ], id: "\(row.id)",
        evidence: evidence(of: row, "checked_on", words: "check of \(row["checked_on"].shown.text)")
      )
    }
    return Pane(
      id: "checks", title: "Port checks",
      rows: rows.isEmpty ? [Row([.rest("never checked, as far as is known", .dim)])] : Array(rows))
  }

  /// What was found aboard and measured there, the newest first, each row to be amended.
  private func conditions(_ card: VesselCard) -> Pane {
    let rows = card.rows.filter { $0.sheet == .conditions || $0.sheet == .rooms }.reversed()
    let lines = rows.map { row in
      let isRoom = row.sheet == .rooms
      let day = row[isRoom ? "measured_on" : "observed_on"]
      let said = row.cells.count { $0 == .known("yes") }
      let lacking = row.cells.count { $0 == .known("no") }
      let words =
        isRoom
        ? [
          row["room"].text, row["room_kind"].text?.spaced,
          row["persons"].text.flatMap { Int($0) }?.of("person", "persons"),
        ].compactMap(\.self).joined(separator: " · ")
        : "\(said) in order, \(lacking) not"
      return Row(
        [.field(day.shown.text, 11), .rest(words)], id: "\(row.id)",
        evidence: evidence(of: row, isRoom ? "room" : "observed_on", words: words),
        amendable: Amendable(row))
    }
    return Pane(
      id: "conditions", title: "Conditions and rooms",
      rows: lines.isEmpty ? [Row([.rest("not supplied", .unknown)])] : Array(lines))
  }

  /// Findings, worst first, under the part of a fisher's life that they touch.
  func findings(_ lines: [FindingLine], of vessel: VesselLine) -> Pane {
    let byConcern = Dictionary(grouping: lines) { Concern(rule: $0.rule) }
    let concerns = byConcern.keys.sorted { one, other in
      let left = byConcern[one]?.map(\.rank).max() ?? Rank(level: 0)
      let right = byConcern[other]?.map(\.rank).max() ?? Rank(level: 0)
      return left != right ? left > right : one.title < other.title
    }
    let rows = concerns.flatMap { concern -> [Row] in
      let found = byConcern[concern] ?? []
      let rules = Dictionary(grouping: found, by: \.rule).sorted { one, other in
        let left = one.value.map(\.rank).max() ?? Rank(level: 0)
        let right = other.value.map(\.rank).max() ?? Rank(level: 0)
        return left != right ? left > right : one.key < other.key
      }
      return [Row([.text(concern.title, .bold)])]
        + rules.map { rule, findings in
          row(of: rule, findings)
        }
    }
    return Pane(
      id: "findings", title: "Findings",
      // Also of those who left: there may be more of them than are aboard.
      note: "\(lines.count.grouped), of those aboard and those who left",
      rows: rows.isEmpty ? [NoBreach.row(missing: vessel.needs)] : rows)
  }

  private func row(of rule: String, _ findings: [FindingLine]) -> Row {
    let worst = findings.max { $0.rank < $1.rank }
    let people = Set(findings.compactMap(\.placement)).count
    var filter = ListFilter()
    filter.rule = rule
    filter.vessel = worst?.vessel
    let mark = findings.contains { $0.mark == .breach } ? Verdict.breach : .undetermined
    return Row(
      [
        .gap(1), .field(worst?.rank.letter ?? "", 2, worst?.rank.style ?? .plain),
        .field(String(mark.letter), 2, mark.style), .rest(RuleTitle.of(rule)), .gap(1),
        .text(RuleTitle.mark(of: rule), .unknown), .gap(1),
        .text(people == 0 ? "the vessel" : persons(people), .dim),
      ], id: rule, target: .list(.findings, filter, named: rule),
      explained: worst.map(Explained.init))
  }
}

extension VesselCard.CrewMember {
  /// What else is to be said of a person aboard.
  fileprivate var note: String {
    if let goneFromList {
      return "on list of \(goneFromList.lastOn), not on \(goneFromList.firstMissing)"
    }
    return placement.role?.words ?? ""
  }
}

extension IdentityClaim.Doubt {
  /// What speaks against the claim, in a few words.
  fileprivate var words: String {
    switch self {
    case .saidOtherwise: "also said otherwise"
    case .shared(let others): "also claimed by \(others.of("other vessel", "other vessels"))"
    case .checkDigit: "wrong check digit"
    }
  }
}

extension VesselCard {
  /// The text of a current particular; nil when it is not known.
  fileprivate subscript(key: String) -> String? {
    facts.first { $0.key == key }?.cell.text
  }
}
