/// Up to eight values held in place, so that a dossier needs no memory of its own for them.
public struct Few<Element: Sendable & Hashable & BitwiseCopyable>: Sendable, Hashable,
  BitwiseCopyable
{
  /// The most that are kept; asking for more is refused by `init?`.
  public static var most: Int { 8 }

  private var slots: [8 of Element?]
  public let count: Int

  public init?(_ elements: some Collection<Element>) {
    guard elements.count <= Self.most else { return nil }
    slots = InlineArray(repeating: nil)
    count = elements.count
    for (index, element) in elements.enumerated() { slots[index] = element }
  }

  public var isEmpty: Bool { count == 0 }

  /// The values in order.
  public var elements: [Element] { (0..<count).compactMap { slots[$0] } }

  public func contains(_ element: Element) -> Bool {
    for index in 0..<count where slots[index] == element { return true }
    return false
  }

  /// Whether any value is in both.
  public func meets(_ other: Few) -> Bool {
    for index in 0..<count {
      if let element = slots[index], other.contains(element) { return true }
    }
    return false
  }

  public static func == (one: Few, other: Few) -> Bool { one.elements == other.elements }
  public func hash(into hasher: inout Hasher) { hasher.combine(elements) }
}
