import Fishery
import Law
import Registry
import Report
import Terminal

private let finding = Columns { if case .finding(let line) = $0 { line } else { nil } }

extension Column {
  static let findings: [Column] = [
    finding("W", 1) { line, _ in (line.rank.letter, line.rank.style) }
      .meaning("C critical, H high, M medium, L low, a advice"),
    finding("V", 1) { line, _ in (String(line.mark.letter), line.mark.style) }
      .meaning("B breach, ? can't tell yet"),
    finding("U", 1) { line, _ in (RuleTitle.letter(of: line.rule), .unknown) }
      .meaning("u the text of the law is from memory, unverified"),
    finding("D", 1) { line, setting in setting.sureness[line.id]??.mark ?? ("", .plain) }
      .meaning("the data: e seen, f from a file, s said aboard, x disputed").onScreen,
    finding("S", 1) { line, _ in
      line.standing.map { ($0.mark, .good) } ?? line.state.mark
    }
    .meaning(
      "c confirmed, d dismissed, s settled, z asleep, o asked, r referred, 2 waits for a second"
        + " person, E excepted; undecided: n new, ~ changed, b back, - gone"),
    finding("WHAT", 12, upTo: 40) { line, _ in
      (RuleTitle.of(line.rule), .plain)
    }.heading(.rule),
    finding("FISHER", 13, upTo: 28) { line, setting in
      guard let name = line.fisherName else { return ("the vessel", .dim) }
      return (setting.masking.name(name, of: line.fisher), .plain)
    }.naming,
    finding("VESSEL", 12, upTo: 24, rank: 1) { line, _ in
      (line.vesselName ?? "", .plain)
    }.heading(.vessel),
    finding("MONEY", 10, .right, rank: 2) { line, _ in
      (line.stake?.short ?? "", .plain)
    }.showing(.money),
    finding("AGE", 5, .right, rank: 1) { line, setting in
      ("\((setting.day - line.firstSeen).grouped) d", .plain)
    }.showing(.age),
    finding("RULE", 18, upTo: 24, rank: 6) { line, _ in (line.rule, .dim) },
    finding("FROM", 10, rank: 5) { line, _ in (line.from.map { "\($0)" } ?? "", .plain) },
    finding("TO", 10, rank: 6) { line, _ in
      (line.isOngoing ? "goes on" : line.to.map { "\($0)" } ?? "", .plain)
    },
    finding("STATE", 9, rank: 4) { line, _ in
      if let standing = line.standing { return (standing.word, .good) }
      return line.state == .unchanged ? ("", .plain) : (line.state.rawValue, .bold)
    },
    finding("DUE", 6, .right, rank: 3) { line, setting in
      guard let due = line.due else { return ("", .plain) }
      let left = due - setting.day
      return left < 0 ? ("-\((-left).grouped) d", .warning) : ("\(left.grouped) d", .plain)
    }.showing(.due),
    finding("FOR", 8, upTo: 14, rank: 6) { line, _ in (line.assigned ?? "", .plain) },
    finding("FIRST SEEN", 10, rank: 7) { line, _ in ("\(line.firstSeen)", .plain) },
    finding("AGENCY", 12, upTo: 24, rank: 8) { line, _ in
      (line.agencyName ?? "", .plain)
    }.heading(.agency),
    finding("FL", 2, rank: 7) { line, _ in (line.flag?.code ?? "", .plain) }.heading(.flag),
    finding("FINDING", 8, rank: 9) { line, _ in (String(line.id.prefix(8)), .dim) },
  ]
}

extension Standing {
  /// Its letter in a list: where a key decides so, that key.
  fileprivate var mark: String {
    switch self {
    case .confirmed: "c"
    case .dismissed: "d"
    case .settled: "s"
    case .asleep: "z"
    case .asked: "o"
    case .referred: "r"
    case .proposed: "2"
    case .excepted: "E"
    }
  }
}

extension FindingLine.State {
  /// Its letter in a list, where nobody decided yet.
  fileprivate var mark: (String, Style) {
    switch self {
    case .new: ("n", .bold)
    case .unchanged: ("", .plain)
    case .changed: ("~", .bold)
    case .back: ("b", .bold)
    case .gone: ("-", .dim)
    }
  }
}

extension Sureness {
  /// Its letter in a list: `e` seen with one's eyes, `f` from a file, `s` said, `x` disputed.
  fileprivate var mark: (String, Style) {
    switch self {
    case .seen: ("e", .good)
    case .file: ("f", .plain)
    case .said: ("s", .unknown)
    case .disputed: ("x", .warning)
    }
  }
}

extension Money {
  /// `TWD 12,500`, `IDR 13.7M`: the currency first, in ten columns; the whole sum stands beside it.
  fileprivate var short: String {
    let amount = amount(as: .english)
    let whole = amount.prefix { $0 != "." }
    guard whole.count > 6 else { return "\(currency) \(whole)" }
    let groups = whole.split(separator: ",")
    let sign = ["", "k", "M", "bn", "tn"].dropFirst(groups.count - 1).first ?? ""
    let tenth = groups.count > 1 && groups[0].count < 3 ? ".\(groups[1].prefix(1))" : ""
    return "\(currency) \(groups[0])\(tenth)\(sign)"
  }
}

extension FindingLine {
  var mark: Verdict { Verdict(rawValue: verdict) ?? .undetermined }
}
