public import Fishery

/// What one law asks in a matter, to be set beside what another one asks.
public enum Demand: Sendable, Hashable {
  /// So much or more.
  case atLeast(Int64, FigureUnit)
  /// So much at most.
  case atMost(Int64, FigureUnit)
  /// So much a month or more.
  case wage(Money)
  /// Nothing may be charged of some kinds.
  case free(Breadth)
  /// A fee of so many tenths of a month's wage a year at most.
  case cap(tenths: Int64)
  /// Pay comes by one of these ways.
  case ways(Set<PayChannel>)

  /// What a ban of charges takes in, the narrowest first.
  public enum Breadth: Int8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
    /// Fees for having been recruited or placed.
    case placement
    /// Papers, health checks, training and travel as well.
    case costs
  }

  /// Whether it protects the fisher more than another demand; unknown where the two cannot be set side
  /// by side, as amounts in two currencies.
  public func protects(moreThan other: Demand) -> Truth {
    switch (self, other) {
    case (.atLeast(let own, let unit), .atLeast(let its, let same)) where unit == same:
      Truth(own > its)
    case (.atMost(let own, let unit), .atMost(let its, let same)) where unit == same:
      Truth(own < its)
    case (.wage(let own), .wage(let its)) where own.currency == its.currency:
      Truth(own.minor > its.minor)
    case (.free(let own), .free(let its)): Truth(own.rawValue > its.rawValue)
    case (.free, .cap): .yes
    case (.cap, .free): .no
    case (.cap(let own), .cap(let its)): Truth(own < its)
    case (.ways(let own), .ways(let its)): Truth(own.isStrictSubset(of: its))
    default: .unknown
    }
  }

  /// Whether nobody can keep to both.
  public func excludes(_ other: Demand) -> Bool {
    switch (self, other) {
    case (.atLeast(let least, let unit), .atMost(let most, let same)),
      (.atMost(let most, let same), .atLeast(let least, let unit)):
      unit == same && least > most
    case (.ways(let own), .ways(let its)): own.isDisjoint(with: its)
    default: false
    }
  }
}
