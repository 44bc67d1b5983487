public import Fishery
public import Registry
public import Words

/// Where everything that an explanation speaks of came from.
public struct ExplanationOrigins: Sendable {
  private let cells: [CellPlace: Origin]
  private let facts: [Fact: Origin]

  /// Nothing came from a registry.
  public static let none = ExplanationOrigins(cells: [:], facts: [:])

  private init(cells: [CellPlace: Origin], facts: [Fact: Origin]) {
    self.cells = cells
    self.facts = facts
  }

  /// Looks up what shows at a level of the explanation of a subject.
  public init(
    of explanation: Explanation, at level: Int, about subject: Subject, on day: CivilDate,
    in registry: Registry, cancellation: Cancellation? = nil
  ) throws(RegistryError) {
    let parts = explanation.parts(at: level)
    cells = try registry.origins(of: Set(parts.flatMap(\.cells)), cancellation: cancellation)
    facts = try registry.origins(
      of: parts.filter(\.rows.isEmpty).compactMap(\.fact), about: subject, on: day,
      cancellation: cancellation)
  }

  /// Where a part came from, by file and row; empty for what speaks of no stored value.
  public subscript(part: Explanation.Part) -> [Origin] {
    guard part.rows.isEmpty else {
      return part.cells.compactMap { cells[$0] }.sorted { $0.place < $1.place }
    }
    return part.fact.flatMap { facts[$0] }.map { [$0] } ?? []
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
