/// Text folded for search: case for now; marks and width follow.
public struct FoldedText: Sendable, Hashable {
  public let text: String
  public init(_ exact: String) { text = exact.lowercased() }
}
