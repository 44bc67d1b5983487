/// Where a dossier's entries stand in a shared column.
public struct ListRange: Sendable, Hashable, BitwiseCopyable {
  public var completeness: Completeness
  @usableFromInline var start: UInt32
  @usableFromInline var count: UInt32

  public init(_ completeness: Completeness, _ range: Range<Int> = 0..<0) {
    self.completeness = completeness
    start = UInt32(range.lowerBound)
    count = UInt32(range.count)
  }

  /// Where its entries stand among those of all dossiers of the block.
  @inlinable public var range: Range<Int> { Int(start)..<Int(start) + Int(count) }
}

/// The ranges of all lists of a dossier.
public struct ListRanges: Sendable, Hashable, BitwiseCopyable {
  public var agreements = ListRange(.notCollected(.notSupplied))
  public var medical = ListRange(.notCollected(.notSupplied))
  public var documents = ListRange(.notCollected(.notSupplied))
  public var charges = ListRange(.notCollected(.notSupplied))
  public var pay = ListRange(.notCollected(.notSupplied))
  public var rest = ListRange(.notCollected(.notSupplied))
  public var voyages = ListRange(.notCollected(.notSupplied))
  public var licences = ListRange(.notCollected(.notSupplied))
  public var listed = ListRange(.notCollected(.notSupplied))
  public var mustered = ListRange(.notCollected(.notSupplied))
  public var signs = ListRange(.notCollected(.notSupplied))
  public var otherStays = ListRange(.notCollected(.notSupplied))
  public var rooms = ListRange(.notCollected(.notSupplied))

  public init() {}
}
