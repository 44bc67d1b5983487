/// The days from one to another, both included; without an end it goes on.
public struct DateSpan: Sendable, Hashable, BitwiseCopyable {
  public let from: CivilDate
  /// The last day of it; nil while it is open.
  public let to: CivilDate?

  public init(from: CivilDate) {
    self.from = from
    self.to = nil
  }

  /// Nil when it would end before it begins.
  public init?(from: CivilDate, to: CivilDate?) {
    if let to, to < from { return nil }
    self.from = from
    self.to = to
  }

  public init(_ range: ClosedRange<CivilDate>) {
    from = range.lowerBound
    to = range.upperBound
  }

  public static let always = DateSpan(from: .min)

  public func contains(_ day: CivilDate) -> Bool {
    day >= from && day <= (to ?? .max)
  }

  /// The days in both; nil when there is none.
  public func intersection(_ other: DateSpan) -> DateSpan? {
    let end: CivilDate? =
      switch (to, other.to) {
      case (let mine?, let theirs?): min(mine, theirs)
      case (let mine, let theirs): mine ?? theirs
      }
    return DateSpan(from: max(from, other.from), to: end)
  }

  public func overlaps(_ other: DateSpan) -> Bool {
    intersection(other) != nil
  }

  /// How many days it has; nil while it is open.
  public var days: Int? { to.map { $0 - from + 1 } }
}

extension DateSpan: CustomStringConvertible {
  /// An ISO 8601 interval, with `..` for an open end.
  public var description: String { "\(from)/\(to.map(\.description) ?? "..")" }
}
