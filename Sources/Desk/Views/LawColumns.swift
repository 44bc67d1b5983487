import Screening
import Law
import Registry
import Report
import Terminal

private let rule = Columns { if case .rule(let line) = $0 { line } else { nil } }
private let figure = Columns { if case .figure(let line) = $0 { line } else { nil } }

extension Column {
  static let rules: [Column] = [
    rule("W", 1) { line, _ in (Rank(line.severity).letter, Rank(line.severity).style) },
    rule("RULE", 18, upTo: 26) { line, _ in (line.id, .plain) },
    rule("ASKS", 24, upTo: 60) { line, _ in (line.title, .plain) },
    rule("PROVISION", 16, upTo: 30, rank: 1) { line, _ in
      ("\(line.instrument) \(line.article)", .plain)
    },
    rule("FORCE", 9, upTo: 17, rank: 2) { line, _ in (line.force.rawValue, .plain) },
    rule("READ", 6, rank: 3) { line, _ in
      (line.verified.rawValue, line.verified == .seen ? .plain : .unknown)
    },
    rule("JUDGES", 9, rank: 4) { line, _ in (line.subject, .plain) },
  ]

  static let figures: [Column] = [
    figure("FIGURE", 24, upTo: 36) { line, _ in (line.id, .plain) },
    figure("NOW", 12, upTo: 20, .right) { line, _ in (line.value, .bold) },
    figure("SINCE", 10, rank: 1) { line, _ in (line.from, .plain) },
    figure("SAYS", 24, upTo: 60, rank: 2) { line, _ in (line.title, .plain) },
    figure("STATUS", 9, rank: 4) { line, _ in (line.status, .plain) },
    figure("SOURCE", 16, upTo: 50, rank: 3) { line, _ in (line.source, .dim) },
    figure("BOOK", 8, rank: 5) { line, _ in
      line.isLocal ? ("local", .warning) : ("built in", .dim)
    },
  ]
}
