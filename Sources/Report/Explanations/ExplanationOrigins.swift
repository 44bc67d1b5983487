public import Fishery
public import Registry
public import Words

/// Where everything that an explanation speaks of came from.
public struct ExplanationOrigins: Sendable {
  private let cells: [CellPlace: [Saying]]
  private let facts: [Fact: [Saying]]
  /// Of what is counted over rows of other people too.
  private let counted: [Fact: [Saying]]

  /// Nothing came from a registry.
  public static let none = ExplanationOrigins(cells: [:], facts: [:], counted: [:])

  private init(
    cells: [CellPlace: [Saying]], facts: [Fact: [Saying]], counted: [Fact: [Saying]]
  ) {
    self.cells = cells
    self.facts = facts
    self.counted = counted
  }

  /// Looks up what shows at a level of the explanation of a subject.
  public init(
    of explanation: Explanation, at level: Int, about subject: Subject, on day: CivilDate,
    in registry: Registry, for clearance: Clearance = .usual, cancellation: Cancellation? = nil
  ) throws(RegistryError) {
    let parts = explanation.parts(at: level)
    let alone = parts.filter(\.rows.isEmpty).compactMap(\.fact)
    cells = try registry.sayings(
      of: Set(parts.flatMap(\.cells)), for: clearance, cancellation: cancellation)
    facts = try registry.sayings(
      of: alone, about: subject, for: clearance, cancellation: cancellation)
    counted = try registry.countedSayings(
      of: alone, about: subject, on: day, for: clearance, cancellation: cancellation)
  }

  /// Where a part came from, by file and row; empty for what speaks of no stored value.
  public subscript(part: Explanation.Part) -> [Origin] { sayings(behind: part).map(\.origin) }

  /// What was said, value by value, in the order of files and rows.
  ///
  /// Where sources disagree each value is there with its own source.
  public func sayings(behind part: Explanation.Part) -> [Saying] {
    guard part.rows.isEmpty else {
      // Of entries that are spoken of because sources disagree, those where they do.
      let said = part.cells.compactMap { cells[$0] }
        .filter { part.topic != .sources || $0.count > 1 }
      return said.joined().sorted { $0.origin.place < $1.origin.place }
    }
    return part.fact.flatMap { fact in
      facts[fact] ?? counted[fact]?.sorted { $0.origin.place < $1.origin.place }
    } ?? []
  }

  /// Whether sources say different things of one value that a part speaks of.
  public func isDisputed(_ part: Explanation.Part) -> Bool {
    guard part.rows.isEmpty else { return part.cells.contains { (cells[$0]?.count ?? 0) > 1 } }
    return part.fact.flatMap { facts[$0] }.map { $0.count > 1 } ?? false
  }
}

extension Explanation.Part {
  fileprivate var cells: [CellPlace] {
    rows.flatMap { row in
      columns.isEmpty
        ? [CellPlace(row: row, column: nil)]
        : columns.map { CellPlace(row: row, column: $0) }
    }
  }
}

extension Origin {
  fileprivate var place: (Int, Int) {
    (provenance.importNumber ?? 0, provenance.row ?? 0)
  }
}
