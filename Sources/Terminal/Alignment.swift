/// Where text stands in a field wider than itself.
public enum Alignment: Hashable, Sendable {
  case left, right, centre
}
