/// Up to eight values held in place, so that a dossier needs no memory of its own for them.
public struct Few<Element: Sendable & Hashable & BitwiseCopyable>: Sendable, Hashable,
  BitwiseCopyable
{
  /// The most that are kept; asking for more is refused by `init?`.
  @inlinable public static var most: Int { 8 }

  @usableFromInline var slots: [8 of Element?]
  public let count: Int

  @inlinable public init?(_ elements: some Collection<Element>) {
    guard elements.count <= Self.most else { return nil }
    slots = InlineArray(repeating: nil)
    count = elements.count
    for (index, element) in elements.enumerated() { slots[index] = element }
  }

  @inlinable public var isEmpty: Bool { count == 0 }

  /// The values in order.
  @inlinable public var elements: [Element] { (0..<count).compactMap { slots[$0] } }

  @inlinable public func contains(_ element: Element) -> Bool {
    for index in 0..<count where slots[index] == element { return true }
    return false
  }

  /// Whether any value is in both.
  @inlinable public func meets(_ other: Few) -> Bool {
    for index in 0..<count {
      if let element = slots[index], other.contains(element) { return true }
    }
    return false
  }

  @inlinable public static func == (one: Few, other: Few) -> Bool {
    one.elements == other.elements
  }

  @inlinable public func hash(into hasher: inout Hasher) { hasher.combine(elements) }
}
