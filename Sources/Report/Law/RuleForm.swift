public import Fishery
public import Law

import Words

extension LineForm<Rule> {
  /// The rules of the catalogue.
  public static var rules: LineForm {
    LineForm(
      "rules",
      [
        .column("rule", "RULE") { .string($0.id) },
        .column("severity", "SEVERITY") { .string($0.severity.rawValue) },
        .column("force", "FORCE") { .string($0.provision.force.rawValue) },
        .column("verified", "VERIFIED") { .string($0.provision.verified.rawValue) },
        .column("provision", "PROVISION") { .string($0.provision.description) },
        .column("title", "TITLE") { .string($0.title.english) },
      ])
  }
}

/// All that is told of one rule under one book of law.
public struct RulePage: Sendable {
  private let rule: Rule
  private let figures: [Figure]
  private let cases: [CaseSheet.Case]

  /// - Parameter cases: the cases on which the rule is tried.
  public init(_ rule: Rule, under book: LawBook, tried cases: CaseSheet) {
    self.rule = rule
    figures = rule.figures.compactMap(book.figure)
    self.cases = cases.cases
  }

  /// The rule as one object, with its figures over time.
  public var json: JSON {
    [
      "rule": .string(rule.id), "title": .string(rule.title.english),
      "requirement": .string(rule.requirement.english), "subject": .string(rule.subject.rawValue),
      "instrument": .string(rule.provision.instrument),
      "article": .string(rule.provision.article), "force": .string(rule.provision.force.rawValue),
      "verified": .string(rule.provision.verified.rawValue),
      "source": .string(rule.provision.source), "severity": .string(rule.severity.rawValue),
      "facts": .array(rule.facts.map { .string($0.path) }),
      "evidence": .array(rule.evidence.map { .string($0.rawValue) }),
      "anchor": .string(rule.anchor.rawValue),
      "indicators": .array(rule.indicators.map { .string(String($0.letter)) }),
      "remedy": .string(rule.remedy.english), "figures": .array(figures.map(\.json)),
      "cases": .array(cases.map(\.json)),
    ]
  }

  /// The rule as lines to read, not yet broken or cleaned.
  public var lines: [String] {
    let provision = rule.provision
    var lines = [
      "\(rule.id)  \(rule.title.english)", "", rule.requirement.english, "",
      "provision   \(provision), \(provision.force.phrase.english), "
        + provision.verified.phrase.english,
      "source      \(provision.source)",
      "severity    \(rule.severity.phrase.english)",
      "judges      \(rule.subject.phrase.english)",
      "reads       \(rule.facts.map(\.words.name.english).joined(separator: "; "))",
      "ask to see  \(rule.evidence.map(\.phrase.english).joined(separator: ", "))",
      "remedy      \(rule.remedy.english)",
    ]
    for figure in figures {
      lines += ["", "\(figure.title) (\(figure.id))" + (figure.overlay.map { ", by \($0)" } ?? "")]
      lines += figure.entries.map { "  \($0.words(unit: figure.unit))" }
    }
    lines += ["", "cases"]
    lines += cases.map { "  \($0.day)  \($0.verdict.phrase.english): \($0.name)" }
    return lines
  }
}

extension Figure {
  fileprivate var json: JSON {
    [
      "figure": .string(id), "title": .string(title), "unit": .text(unit?.rawValue),
      "local_pack": .text(overlay), "values": .array(entries.map(\.json)),
    ]
  }
}

extension Figure.Entry {
  /// The day from which it holds; in words for what held before there was any law on it.
  public var since: String { from == .min ? "at first" : "\(from)" }
}

extension Figure.Entry {
  fileprivate var json: JSON {
    [
      "from": .string(from.description), "value": .text(value), "source": .string(source),
      "status": .string(status.rawValue), "verified": .string(verified.rawValue),
    ]
  }

  fileprivate func words(unit: FigureUnit?) -> String {
    let amount = value.map { value in
      [value.description, unit?.words].compactMap { $0 }.joined(separator: " ")
    }
    let standing = "\(status.phrase.english), \(verified.phrase.english)"
    let since = since + String(repeating: " ", count: max(0, 10 - since.count))
    return "\(since)  \(amount ?? "not known")  \(standing): \(source)"
  }
}

extension CaseSheet.Case {
  fileprivate var json: JSON {
    [
      "case": .string(name), "as_of": .string(day.description), "change": .object(change),
      "declared": declared ?? .null, "verdict": .string(verdict.rawValue),
      "severity": .text(severity?.rawValue),
    ]
  }
}

extension FigureUnit {
  fileprivate var words: String {
    switch self {
    case .nauticalMiles: "nautical miles"
    case .squareMetreThousandths: "thousandths of a square metre"
    case .grossTonThousandths: "thousandths of a gross ton"
    case .month: "a month"
    default: rawValue
    }
  }
}
