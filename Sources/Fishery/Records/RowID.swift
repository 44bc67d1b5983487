/// The row of the registry that a list element came from.
public struct RowID: Sendable, Hashable, BitwiseCopyable {
  public let value: Int64

  public init(_ value: Int64) { self.value = value }

  /// Not from a registry.
  public static let none = RowID(0)
}
