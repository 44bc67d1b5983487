/// Some thousand dossiers whose lists share their columns.
public struct DossierBlock: Sendable {
  private let facts: [DossierFacts]
  private let columns: SharedColumns

  /// A block of what a registry read: the facts, with ranges into `lists`.
  public init(facts: [DossierFacts], lists: DossierColumns) {
    self.facts = facts
    columns = SharedColumns(lists)
  }

  public var count: Int { facts.count }

  /// The dossier at a place of the block.
  public subscript(index: Int) -> Dossier { Dossier(facts: facts[index], columns: columns) }
}
