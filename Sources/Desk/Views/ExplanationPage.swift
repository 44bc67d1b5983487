import Fishery
import Law
import Registry
import Report
import Screening
import Terminal
import Words

/// Why a verdict is what it is, down to the file, row and column.
extension PageView {
  func explanation(_ told: Told, level: Int) -> [Pane] {
    let why = told.explanation
    let rank = Rank(why.severity)
    let verified = why.provision.verified
    let head = [
      Row(whom(told)),
      Row([
        .text(why.verdict.words.uppercased(), why.verdict.style.with(.bold)), .gap(2),
        .text(why.rule, .bold), .gap(2), .rest(why.title),
      ]),
      Row([
        .text("severity \(rank.letter) \(rank.word)", rank.style), .gap(3),
        .text("force \(why.provision.force.phrase.english)", .dim), .gap(3),
        .rest(verified.phrase.english, verified == .seen ? .dim : .unknown),
      ]),
    ]
    var rows = head + [Row.blank] + text(why.headline, style: .bold, id: "headline")
    let parts = why.parts(at: level)
    if !parts.isEmpty { rows.append(.blank) }
    for (index, part) in parts.enumerated() {
      let isFirst = index == 0 || parts[index - 1].topic != part.topic
      rows += self.part(part, isFirst ? part.topic.label.english : "", told.origins, index)
    }
    if let outlook = why.outlook {
      rows += [.blank] + text(outlook, style: .dim, id: "until")
    }
    let deeper =
      level < Explanation.deepest
      ? "level \(level) of \(Explanation.deepest), e goes deeper"
      : "the whole of it, e goes back to the headline"
    return [Pane(id: "told", title: "Why", note: deeper, rows: rows)]
  }

  /// Who was judged.
  private func whom(_ told: Told) -> [Piece] {
    guard let placement = told.placement else { return [.rest(told.vessel ?? "", .bold)] }
    let name = setting.masking.name(placement.fisherName, of: placement.fisher)
    return [
      .text(name, .bold), .gap(1), .text("aboard", .dim), .gap(1), .rest(placement.vesselName),
    ]
  }

  /// The same in few lines: what is broken or not known, then what would settle or meet it.
  func summary(_ told: Told) -> [Row] {
    let why = told.explanation
    var rows = [
      Row([
        .text(why.verdict.words, why.verdict.style.with(.bold)), .gap(2), .text(why.title, .bold),
        .gap(2), .rest(why.rule, .dim),
      ])
    ]
    rows += text(why.headline, id: "headline")
    for (index, part) in why.parts(at: 2).enumerated() where part.topic != .because {
      rows += self.part(part, part.topic.label.english, .none, index)
    }
    return rows
  }

  /// A part in lines: its label, what it says, and beside it or below where that stands; where
  /// sources disagree, a line for each value with its own source.
  private func part(
    _ part: Explanation.Part, _ label: String, _ origins: ExplanationOrigins, _ index: Int
  ) -> [Row] {
    let margin = Explanation.margin
    let indent = margin + part.depth * 2
    // Below what sources say each value has a line of its own; elsewhere they stand one after another.
    let isSplit = part.topic == .sources && origins.isDisputed(part)
    let origin = isSplit ? nil : origins.phrase(behind: part)?.english
    let source = [part.source, origin ?? ""].filter { !$0.isEmpty }.joined(separator: ", ")
    let isWide = setting.width >= 90 && !source.isEmpty
    let beside = isWide ? min(46, setting.width * 2 / 5) : 0
    let sayings = origins.sayings(behind: part)
    let lines = CleanText.wrapped(
      part.text, to: max(10, setting.width - indent - beside - 1), glyphs: setting.glyphs)
    var rows = lines.enumerated().map { line, words in
      var pieces: [Piece] = [
        .field(line == 0 ? label : "", margin, .dim), .gap(part.depth * 2), .rest(words),
      ]
      if isWide, line == 0 { pieces += [.gap(1), .field(source, beside, .dim)] }
      return Row(
        pieces, id: "\(index).\(line)", evidence: sayings.isEmpty ? nil : evidence(part, sayings))
    }
    if !isWide, !source.isEmpty {
      rows += CleanText.wrapped(
        source, to: max(10, setting.width - indent - 2), glyphs: setting.glyphs
      ).map { Row([.gap(indent + 2), .text($0, .dim)]) }
    }
    if isSplit {
      rows += sayings.enumerated().flatMap { place, saying in
        self.rows(of: saying, part, indent: indent + 2, id: "\(index).says\(place)")
      }
    }
    return rows
  }

  /// What one of several sources says, and where that stands.
  private func rows(
    of saying: Saying, _ part: Explanation.Part, indent: Int, id: String
  ) -> [Row] {
    let value = masked(saying, part)
    let standing = saying.standing?.english ?? ""
    let label = min(max(12, value.count + 1), setting.width / 3)
    return CleanText.wrapped(
      standing, to: max(10, setting.width - indent - label - 1), glyphs: setting.glyphs
    ).enumerated().map { line, words in
      Row(
        [
          .gap(indent), .field(line == 0 ? value : "", label, .bold), .gap(1), .rest(words, .dim),
        ], id: "\(id).\(line)", evidence: evidence(part, [saying]))
    }
  }

  private func evidence(_ part: Explanation.Part, _ sayings: [Saying]) -> Evidenced {
    let sheet = part.fact?.place?.sheet
    return Evidenced(
      words: part.text, key: part.columns.first ?? "",
      origins: sayings.map { saying in
        let origin = saying.origin
        return Evidenced.Source(
          value: saying.cell == .blank ? part.text : saying.value.english,
          effective: saying.effective, sheet: sheet?.title,
          column: origin.header ?? origin.column ?? "", origin: origin.provenance,
          isPersonal: origin.column.flatMap { sheet?[$0]?.isPersonal } ?? false)
      })
  }

  private func masked(_ saying: Saying, _ part: Explanation.Part) -> String {
    let value = saying.value.english
    guard let column = saying.origin.column, let sheet = part.fact?.place?.sheet else {
      return value
    }
    return masked(value, of: column, in: sheet)
  }
}
