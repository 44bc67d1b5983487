import Fishery
import Law

/// The one sentence above an explanation.
struct Headline {
  let phrase: Phrase

  init(of judgement: Judgement, by rule: Rule, in telling: Telling) {
    let because = judgement.reasons.filter { $0.role == .because }
    func leading(_ bearing: Bearing) -> [Reason] {
      because.filter { $0.bearing(in: telling) == bearing }
    }
    phrase =
      switch judgement.verdict {
      case .breach: Self.together(leading(.against), in: telling) ?? .unlike(rule)
      case .undetermined:
        Self.open(leading(.against) + leading(.open), in: telling) ?? .unlike(rule)
      case .met, .notApplicable:
        Self.together(leading(.clear), in: telling)
          ?? judgement.reasons.first { $0.role == .exception }?.phrase(in: telling)
          ?? leading(.beside).first?.phrase(in: telling)
          ?? (judgement.verdict == .met
            ? .asAsked(rule) : judgement.shortLimb?.phrase(in: telling) ?? .outOfReach)
      }
  }

  /// Reasons of one kind in one sentence: the first one, and how many more are like it.
  private static func together(_ reasons: [Reason], in telling: Telling) -> Phrase? {
    guard let first = reasons.first else { return nil }
    let particulars = reasons.compactMap(\.missingParticular)
    if particulars.count > 1 { return .lacking(particulars.inOrder) }
    // What is wrong with the term says more than that it is not in order.
    if particulars == [.j], let notice = reasons.first(where: \.isNotice) {
      return notice.phrase(in: telling)
    }
    let charges = reasons.compactMap(\.charge)
    if charges.count > 1 { return .charged(charges.count, charges.sums) }
    // Of several months the earliest: what is to be made good is told of it too.
    let alike = reasons.filter { $0.isLike(first) }
    let earliest = alike.min { ($0.begun ?? .max) < ($1.begun ?? .max) } ?? first
    let phrase = earliest.phrase(in: telling)
    let more = max(0, alike.count - 1)
    guard more > 0 else { return phrase }
    return phrase.withoutStop + "; "
      + Phrase("\(more) more like it.", "\(more) lagi seperti itu.")
  }

  /// What is not known, behind what speaks against it already.
  private static func open(_ reasons: [Reason], in telling: Telling) -> Phrase? {
    let said = together(reasons.filter { $0.gap == nil }, in: telling)
    let missing = reasons.filter { $0.gap != nil }.unique(by: \.fact)
    guard let first = missing.first else { return said }
    guard missing.count == 1 else {
      let all = Phrase.notKnown(missing.compactMap(\.fact))
      return said.map { ($0.withoutStop + "; " + all).sentence } ?? all.sentence
    }
    guard let said else { return first.phrase(in: telling) }
    return (said.withoutStop + "; " + first.phrase(in: telling).clause).sentence
  }
}

extension Reason {
  fileprivate var missingParticular: Particular? {
    if case .clause(let particular, .missing) = kind { particular } else { nil }
  }

  fileprivate var isNotice: Bool {
    if case .notice = kind { true } else { false }
  }

  /// Whether the two say the same of different entries.
  fileprivate func isLike(_ other: Reason) -> Bool {
    switch (kind, other.kind) {
    case (.unpaid, .unpaid), (.paidLate, .paidLate), (.heldBack, .heldBack), (.fee, .fee),
      (.undecidedCost, .undecidedCost), (.certificateUnfit, .certificateUnfit), (.atSea, .atSea):
      true
    default: false
    }
  }

  /// The first day of a month of pay that it speaks of.
  fileprivate var begun: CivilDate? {
    switch kind {
    case .unpaid(let from, _, _), .paidLate(let from, _, _, _), .heldBack(_, let from, _): from
    default: nil
    }
  }
}

extension Judgement {
  /// The limb of the rule that keeps it from applying: the time at sea, the length, or the last one
  /// that was looked at.
  fileprivate var shortLimb: Reason? {
    let limbs = reasons.filter { $0.role == .applies }
    return limbs.first { if case .hours(_, _, over: false) = $0.kind { true } else { false } }
      ?? limbs.first { if case .length(_, _, reached: false) = $0.kind { true } else { false } }
      ?? limbs.last
  }
}

extension [Particular] {
  fileprivate var inOrder: [Particular] { Particular.allCases.filter(contains) }
}

extension Phrase {
  /// `the holder of the document and the flag of the vessel are not known`.
  fileprivate static func notKnown(_ facts: [Fact]) -> Phrase {
    let shown = facts.prefix(facts.count > 3 ? 2 : 3).map(\.words.name)
    var names = shown.map { Phrase("the \($0.english)", $0.indonesian) }
    let more = facts.count - names.count
    if more > 0 { names.append(.count(more, "other thing", "other things", "hal lain")) }
    let all = Phrase.list(names)
    return Phrase(
      "\(all.english) \(facts.count == 1 ? "is" : "are") not known",
      "\(all.indonesian) tidak diketahui")
  }

  /// A breach or a doubt of which no reason speaks.
  fileprivate static func unlike(_ rule: Rule) -> Phrase {
    let asked = rule.requirement.clause
    return Phrase(
      "This is not shown to be so: \(asked.english).",
      "Ini tidak terbukti demikian: \(asked.indonesian).")
  }

  /// Nothing was found that speaks against what is asked.
  fileprivate static func asAsked(_ rule: Rule) -> Phrase {
    let asked = rule.requirement.clause
    return Phrase(
      "Nothing was found against it: \(asked.english).",
      "Tidak ditemukan yang bertentangan: \(asked.indonesian).")
  }

  fileprivate static let outOfReach = Phrase(
    "The rule does not reach these days or this vessel.",
    "Aturan ini tidak berlaku bagi hari-hari atau kapal ini.")
}
