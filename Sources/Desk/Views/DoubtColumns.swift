import Law
import Registry
import Terminal

private let doubt = Columns { if case .doubt(let line) = $0 { line } else { nil } }

extension Column {
  static let doubts: [Column] = [
    doubt("V", 1) { _, _ in (String(Verdict.undetermined.letter), Verdict.undetermined.style) },
    doubt("U", 1) { line, _ in (RuleTitle.letter(of: line.rule), .unknown) },
    doubt("WHAT", 24, upTo: 40) { line, _ in (RuleTitle.of(line.rule), .plain) },
    doubt("FISHER", 17, upTo: 28) { line, setting in
      guard let name = line.fisherName else { return ("the vessel", .dim) }
      return (setting.masking.name(name, of: line.fisher), .plain)
    }.naming,
    doubt("VESSEL", 14, upTo: 24, rank: 1) { line, _ in (line.vesselName ?? "", .plain) },
    doubt("RULE", 18, upTo: 24, rank: 2) { line, _ in (line.rule, .dim) },
    doubt("AGENCY", 12, upTo: 24, rank: 3) { line, _ in (line.agencyName ?? "", .plain) },
  ]
}

extension DoubtLine {
  /// The rule that cannot tell.
  var rule: String {
    let rules = Catalogue.standard.rules
    return rules.indices.contains(place) ? rules[place].id : ""
  }
}

extension Explained {
  init(_ line: DoubtLine) { self.init(rule: line.rule, subject: line.subject, finding: nil) }
}
