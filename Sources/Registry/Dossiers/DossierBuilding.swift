internal import Fishery

/// A block of dossiers in the making: facts with ranges into columns that grow.
struct DossierBuilding {
  private(set) var facts: [DossierFacts] = []
  private(set) var columns = DossierColumns()

  /// - Parameter count: how many dossiers there will be.
  init(_ count: Int) { facts.reserveCapacity(count) }

  var block: DossierBlock { DossierBlock(facts: facts, lists: columns) }

  mutating func add(_ dossier: DossierFacts) { facts.append(dossier) }

  /// Adds what is held as entries of a column and answers where they stand.
  ///
  /// Nobody said anything: not collected. Something was said and none of it is an entry: somebody
  /// looked and there is none.
  mutating func append<Element>(
    _ holdings: some Collection<Holding>, _ list: ListColumn<Element>,
    to column: WritableKeyPath<DossierColumns, [Element]>
  ) -> ListRange {
    guard !holdings.isEmpty else { return ListRange(.notCollected(.notSupplied)) }
    let entries = holdings.compactMap { list.entry($0) }
    guard !entries.isEmpty else { return ListRange(.confirmedNone) }
    return append(entries, to: column)
  }

  /// Adds entries to a column and answers where they stand.
  mutating func append<Element>(
    _ entries: [Element], to column: WritableKeyPath<DossierColumns, [Element]>
  ) -> ListRange {
    let start = columns[keyPath: column].count
    columns[keyPath: column] += entries
    return ListRange(.collected, start..<start + entries.count)
  }
}
