import Fishery
import Law
import Registry
import Report
import Terminal

private let finding = Columns { if case .finding(let line) = $0 { line } else { nil } }

extension Column {
  static let findings: [Column] = [
    finding("W", 1) { line, _ in (line.rank.letter, line.rank.style) },
    finding("V", 1) { line, _ in (String(line.mark.letter), line.mark.style) },
    finding("U", 1) { line, _ in (RuleTitle.letter(of: line.rule), .unknown) },
    finding("WHAT", 20, upTo: 40) { line, _ in
      (RuleTitle.of(line.rule), .plain)
    }.heading(.rule),
    finding("FISHER", 17, upTo: 28) { line, setting in
      guard let name = line.fisherName else { return ("the vessel", .dim) }
      return (setting.masking.name(name, of: line.fisher), .plain)
    },
    finding("VESSEL", 14, upTo: 24, rank: 1) { line, _ in
      (line.vesselName ?? "", .plain)
    }.heading(.vessel),
    finding("RULE", 18, upTo: 24, rank: 4) { line, _ in (line.rule, .dim) },
    finding("FROM", 10, rank: 3) { line, _ in (line.from.map { "\($0)" } ?? "", .plain) },
    finding("TO", 10, rank: 5) { line, _ in
      (line.isOngoing ? "goes on" : line.to.map { "\($0)" } ?? "", .plain)
    },
    finding("STATE", 9, rank: 2) { line, _ in
      if let standing = line.standing { return (standing.word, .good) }
      return line.state == .unchanged ? ("", .plain) : (line.state.rawValue, .bold)
    },
    finding("AGE", 5, .right, rank: 3) { line, setting in
      ("\((setting.day - line.firstSeen).grouped) d", .plain)
    },
    finding("FIRST SEEN", 10, rank: 6) { line, _ in ("\(line.firstSeen)", .plain) },
    finding("AGENCY", 12, upTo: 24, rank: 7) { line, _ in (line.agencyName ?? "", .plain) },
    finding("FINDING", 8, rank: 8) { line, _ in (String(line.id.prefix(8)), .dim) },
  ]
}

extension FindingLine {
  var mark: Verdict { Verdict(rawValue: verdict) ?? .undetermined }
}
