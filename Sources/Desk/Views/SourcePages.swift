import Fishery
import Law
import Registry
import Report
import Terminal

/// Where a fact comes from, and what else was claimed of it.
extension PageView {
  func evidence(_ fact: Evidenced) -> [Pane] {
    guard fact.origins.allSatisfy({ $0.label == nil }) else { return terms(of: fact) }
    let panes = fact.origins.enumerated().map { index, source in
      Pane(
        id: "\(index)",
        title: source.isCorrected ? "Corrected" : index == 0 ? "Evidence" : "Also claimed",
        note: setting.masking.hidesFacts && source.isPersonal ? fact.key.spaced : fact.words,
        rows: rows(of: source, id: "\(index)"))
    }
    return panes.isEmpty
      ? [
        Pane(
          id: "none", title: "Evidence", rows: [Row([.rest("nothing is stored for it", .unknown)])])
      ]
      : panes
  }

  /// Several terms one after another, each with what every version says and where.
  private func terms(of fact: Evidenced) -> [Pane] {
    var keys: [String] = []
    for source in fact.origins where !keys.contains(source.column) { keys.append(source.column) }
    return keys.map { key in
      let said = fact.origins.filter { $0.column == key }
      let rows = said.enumerated().map { index, source in
        Row(
          [
            .field(source.label ?? "", min(16, setting.width / 4), .dim), .gap(1),
            .field(shown(source), max(10, setting.width / 3), .bold), .gap(1),
            .rest(
              source.origin.words + (source.origin.spoken.map { ", \($0.english)" } ?? ""), .dim),
          ], id: "\(key).\(index)",
          evidence: Evidenced(words: key.spaced, key: key, origins: [source]))
      }
      return Pane(
        id: key, title: key.spaced,
        note: Set(said.map(\.value)).count > 1 ? "differs" : "", rows: rows)
    }
  }

  private func rows(of source: Evidenced.Source, id: String) -> [Row] {
    let origin = source.origin
    let lines: [(String, String?)] = [
      ("says", shown(source)), ("how", origin.spoken?.english), ("file", origin.file),
      ("row", origin.row.map(\.grouped)),
      ("column", source.column.isEmpty ? nil : source.column), ("read as", source.sheet),
      ("speaks from", source.effective.map { "\($0)" }),
      ("import", origin.importNumber.map { "number \($0)" }), ("by", origin.person),
      ("at", origin.at.map { Instant.words($0) }),
    ]
    return lines.compactMap { label, value in
      value.map { labelled(label, $0, id: "\(id).\(label)") }
    }
  }

  /// What a source says, unless it tells of one person and people are not named here.
  private func shown(_ source: Evidenced.Source) -> String {
    setting.masking.hidesFacts && source.isPersonal ? "…" : source.value
  }

  func history(_ fact: Evidenced) -> [Pane] {
    let claims = fact.origins.sorted { ($0.effective ?? .min) > ($1.effective ?? .min) }
    let rows = claims.enumerated().map { index, claim in
      Row(
        [
          .field(claim.effective.map { "\($0)" } ?? "no day", 11, .dim),
          .field(shown(claim), max(12, setting.width / 3)), .gap(1),
          .rest(
            [
              claim.isCorrected ? "was corrected" : nil, claim.origin.spoken?.english,
              claim.origin.words,
            ].compactMap(\.self).joined(separator: ", "), .dim),
        ], id: "\(index)",
        evidence: Evidenced(words: claim.value, key: fact.key, origins: [claim]))
    }
    return [
      Pane(
        id: "claims", title: fact.key.spaced, note: claims.count.of("claim", "claims"), rows: rows)
    ]
  }
}

extension Instant {
  /// Seconds since 1970 as `2026-11-23 05:40 UTC`.
  static func words(_ seconds: Int64) -> String {
    let days = seconds >= 0 ? seconds / 86_400 : (seconds - 86_399) / 86_400
    let minutes = (seconds - days * 86_400) / 60
    let two = { (number: Int64) in number < 10 ? "0\(number)" : "\(number)" }
    let day = CivilDate(ordinal: Int32(clamping: days))
    return "\(day) \(two(minutes / 60)):\(two(minutes % 60)) UTC"
  }
}
