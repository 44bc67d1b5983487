import Fishery
import Law
import Registry
import Terminal

/// A placement: the facts with their sources, the days in order, the verdicts worst first.
extension PageView {
  func placement(
    _ card: PlacementCard, _ verdicts: [RuleVerdict], columns: Int
  ) -> [[Pane]] {
    let head = head(card, advice: verdicts.count { $0.isAdvice })
    let facts =
      [fisher(card), service(card), agreements(card), papers(card), money(card)]
      + said(card.rows, of: .rest, title: "Rest and work", on: "from", ["to", "record", "note"])
      + said(
        card.rows, of: .signs, title: "Signs asked about", on: "asked_on",
        ["sign", "observed", "grade", "note"])
    let days = timeLine(card)
    let judged = self.verdicts(verdicts)
    let top = [head] + standards(verdicts, isWhole: columns > 1 || setting.isOnPaper)
    return switch columns {
    case 1: [top + [judged, days] + facts]
    case 2: [top + facts, [judged, days]]
    default: [top + facts, [days], [judged]]
    }
  }

  /// Who it is, where, and how much is wrong, in a few lines.
  ///
  /// - Parameter advice: how many breaches are of advice alone, which no list counts.
  private func head(_ card: PlacementCard, advice: Int) -> Pane {
    let line = card.line
    let born = card.fisher.first { $0.key == "birth_date" }?.cell.text
    let who = [
      line.role?.words.capitalised ?? "Role not known",
      line.nationality?.name ?? "nationality not known",
      setting.masking.hidesFacts ? nil : born.map { "born \($0)" },
    ]
    let place = [
      "aboard \(line.vesselName)", line.flag?.name,
      line.embarked.map { "since \($0)" } ?? "first day not known",
      line.disembarked.map { "left \($0)" }, line.agencyName.map { "through \($0)" },
    ]
    let found = [
      line.worst.map { "worst: \($0.word)" } ?? "no breach",
      line.breaches == 0 ? nil : line.breaches.of("breach", "breaches"),
      advice == 0 ? nil : "\(advice) of advice",
      line.undetermined == 0 ? nil : "\(line.undetermined.grouped) can't tell yet",
    ]
    let style = (line.worst?.style ?? .plain).with(.bold)
    var rows = [(who, Style.plain), (place, .plain), (found, style)].flatMap { words, style in
      text(words.compactMap(\.self).joined(separator: " · "), style: style, id: "")
    }.map { Row($0.pieces) }
    rows.append(
      Row(
        [.field("indicators", 12, .dim)] + IndicatorStrip(card.findings).pieces
          + [.gap(2), .rest(IndicatorStrip.legend, .dim)]))
    return Pane(id: "head", title: "", rows: rows)
  }

  private func fisher(_ card: PlacementCard) -> Pane {
    Pane(
      id: "fisher", title: "Fisher", note: SubjectKey(card.line.fisher).code,
      rows: rows(of: card.fisher, in: .fishers, id: "fisher"))
  }

  private func service(_ card: PlacementCard) -> Pane {
    var lines = [
      labelled(
        "vessel", card.line.vesselName, source: "Enter opens it", id: "vessel",
        target: .page(.vessel(card.line.vessel)))
    ]
    if let gone = card.goneFromList {
      lines += text(
        "aboard on \(gone.lastOn), not on the list of \(gone.firstMissing); nobody said why",
        style: .bold, id: "gone")
    }
    lines += rows(of: card.facts, in: .placements, id: "placement")
    lines += card.others.map { other in
      labelled(
        "also placed", "\(other.vesselName) \(other.embarked.map { "\($0)" } ?? "?")",
        source: "Enter opens it", id: "other.\(other.id)", target: .page(.placement(other.id)))
    }
    return Pane(id: "service", title: "Aboard", rows: lines)
  }

  private func agreements(_ card: PlacementCard) -> Pane {
    let rows = card.rows.filter { $0.sheet == .agreements }
    let lines = rows.map { row in
      let wage = [row["wage"].text, row["currency"].text].compactMap(\.self).joined(separator: " ")
      let words = [
        "version \(row["version"].text ?? "?")", row["side"].text.map { "for \($0)" },
        "signed \(row["signed"].shown.text)", wage.isEmpty ? nil : wage,
        row["ends"].text.map { "to \($0)" },
      ].compactMap(\.self).joined(separator: " · ")
      return Row(
        [.rest(words), .gap(1), .text(setting.width >= 70 ? row.origin.words : "", .dim)],
        id: "\(row.id)", evidence: terms(of: row, among: rows, words: words),
        amendable: Amendable(row))
    }
    return Pane(
      id: "agreements", title: "Agreements",
      note: rows.count > 1 ? "\(rows.count) versions, = compares them" : "",
      rows: lines.isEmpty ? [Row([.rest("not supplied", .unknown)])] : lines)
  }

  private func papers(_ card: PlacementCard) -> Pane {
    let rows = card.rows.filter { $0.sheet == .documents }.map { document($0) }
    return Pane(
      id: "papers", title: "Documents",
      rows: rows.isEmpty ? [Row([.rest("not supplied", .unknown)])] : rows)
  }

  private func money(_ card: PlacementCard) -> Pane {
    let rows = card.rows.filter { $0.sheet == .charges || $0.sheet == .pay }.map { row in
      let isPay = row.sheet == .pay
      let currency = row["currency"].text ?? ""
      let label =
        isPay ? "\(row["period_from"].text ?? "?")" : row["category"].text?.spaced ?? "charge"
      let amount = (isPay ? row["paid"] : row["amount"]).shown
      let more =
        isPay
        ? ["due \(row["gross"].shown.text)", row["paid_on"].text.map { "on \($0)" }]
        : [
          row["item"].text?.spaced, row["charged_on"].text, row["paid_by"].text.map { "by \($0)" },
        ]
      return Row(
        [
          .field(label, 18, .dim), .gap(1),
          .field("\(amount.text) \(currency)", 16, amount.style, .right),
          .gap(2), .rest(more.compactMap(\.self).joined(separator: " · ")),
        ], id: "\(row.id)",
        evidence: evidence(of: row, isPay ? "paid" : "amount", words: "\(label) \(amount.text)"),
        amendable: Amendable(row))
    }
    return Pane(
      id: "money", title: "Charged and paid",
      rows: rows.isEmpty ? [Row([.rest("not supplied", .unknown)])] : rows)
  }

  /// What protects most in each matter of which several laws speak, and which law set it; where
  /// there is little room a line each, so that the verdicts are in sight.
  private func standards(_ verdicts: [RuleVerdict], isWhole: Bool) -> [Pane] {
    let rows = verdicts.flatMap { verdict in
      verdict.standards.enumerated().flatMap { place, line -> [Row] in
        let id = "standard.\(verdict.rule).\(place)"
        var rows = isWhole ? text(line, style: .plain, id: id) : [Row([.rest(line)], id: id)]
        for index in rows.indices {
          rows[index].rule = verdict.rule
          rows[index].explained = verdict.explained
        }
        return rows
      }
    }
    return rows.isEmpty ? [] : [Pane(id: "standards", title: "Protects most", rows: rows)]
  }

  /// Every rule that was asked, under the part of a fisher's life it protects.
  private func verdicts(_ verdicts: [RuleVerdict]) -> Pane {
    let order: [Verdict] = [.breach, .undetermined, .met, .notApplicable]
    let advice = verdicts.count { $0.isAdvice }
    let counts = order.map { verdict in
      let count = verdicts.count { $0.verdict == verdict }
      let beside = verdict == .breach && advice > 0 ? " (\(advice) of advice)" : ""
      return "\(count) \(String(verdict.letter))\(beside)"
    }
    let key = { (line: RuleVerdict) in
      (order.firstIndex(of: line.verdict) ?? 0, -Int(line.rank.level), line.rule)
    }
    let groups = Dictionary(grouping: verdicts, by: \.area).sorted { one, other in
      let left = one.value.map(key).min { $0 < $1 } ?? (9, 0, "")
      let right = other.value.map(key).min { $0 < $1 } ?? (9, 0, "")
      return left < right
    }
    let rows = groups.flatMap { area, lines in
      [Row([.text(area.title, .bold)])]
        + lines.sorted { key($0) < key($1) }.flatMap(rows(of:))
    }
    return Pane(
      id: "verdicts", title: "Verdicts", note: counts.joined(separator: "  "), rows: rows)
  }

  private func rows(of line: RuleVerdict) -> [Row] {
    let isWorse = line.verdict == .breach
    let grade = isWorse ? line.rank.letter : ""
    let head = Row(
      [
        .gap(1), .field(grade, 2, line.rank.style),
        .field(String(line.verdict.letter), 2, line.verdict.style),
        .rest(line.title, line.verdict.clears ? .dim : .plain), .gap(1),
        .text(RuleTitle.mark(of: line.rule), .unknown), .gap(1),
        .text(setting.width >= 64 ? line.rule : "", .dim),
      ], id: line.rule,
      target: .page(.explanation(line.explained, level: 2)), explained: line.explained)
    guard !line.verdict.clears, !line.headline.isEmpty else { return [head] }
    let why = CleanText.wrapped(
      line.headline, to: max(8, setting.width - 6), glyphs: setting.glyphs)
    return [head] + why.map { Row([.gap(6), .text($0, .dim)]) }
  }
}

extension RuleVerdict {
  /// Whether it is a breach of nothing but advice.
  fileprivate var isAdvice: Bool { verdict == .breach && rank == .advisory }
}
