import Fishery

/// A rule that speaks of a matter, and how to read from its answer what it asks.
struct Standard: Sendable {
  let rule: String
  let reading: Reading

  enum Reading: Sendable {
    /// The figure that the rule used, as a least or a most.
    case atLeast([FigureName], FigureUnit)
    case atMost([FigureName], FigureUnit)
    /// What is left of a span when the figure that the rule used is taken from it.
    case atLeastRest(of: Int64, FigureName)
    /// The floor that the rule compared with.
    case wage
    /// No law beside: the rule itself answers only from its first day.
    case free(Demand.Breadth, FigureName?)
    case cap(FigureName)
    case ways(Set<PayChannel>, FigureName)
  }

  init(_ rule: String, _ reading: Reading) {
    self.rule = rule
    self.reading = reading
  }
}

extension Standard {
  /// What the rule asks of the subject that it judged; nil where it does not reach, or where nobody
  /// can tell whether it does.
  func demand(in judgement: Judgement, under book: LawBook, on day: CivilDate) -> Demand? {
    guard judgement.verdict != .notApplicable else { return nil }
    switch reading {
    case .atLeast(let names, let unit):
      return judgement.integer(names).map { .atLeast($0, unit) }
    case .atMost(let names, let unit): return judgement.integer(names).map { .atMost($0, unit) }
    case .atLeastRest(let whole, let name):
      return judgement.integer([name]).map { .atLeast(whole - $0, .minutes) }
    case .wage: return judgement.wageFloor.map(Demand.wage)
    case .free(let breadth, let law):
      let isLaw = law.map { book.isLaw($0, on: day) } ?? .yes
      return judgement.isDecided && isLaw == .yes ? .free(breadth) : nil
    case .ways(let ways, let law):
      return judgement.isDecided && book.isLaw(law, on: day) == .yes ? .ways(ways) : nil
    case .cap(let name): return judgement.integer([name]).map { .cap(tenths: $0) }
    }
  }
}

extension Judgement {
  fileprivate var isDecided: Bool { verdict == .met || verdict == .breach }

  /// The last of some figures that was used.
  fileprivate func integer(_ names: [FigureName]) -> Int64? {
    reasons.last { reason in
      guard case .figure(let name, .integer, _) = reason.kind else { return false }
      return reason.role == .figure && names.contains(name)
    }.flatMap { reason in
      if case .figure(_, .integer(let number), _) = reason.kind { number } else { nil }
    }
  }

  /// The highest floor that a wage was compared with.
  fileprivate var wageFloor: Money? {
    reasons.compactMap { reason -> Money? in
      switch reason.kind {
      case .below(_, let least, _), .atLeast(_, let least), .eitherFloor(let least, _): least
      default: nil
      }
    }.max { $0.minor < $1.minor }
  }
}
