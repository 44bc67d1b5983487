extension Array {
  /// The elements that differ in something, each where it first stands.
  func unique(by key: (Element) -> some Hashable) -> [Element] {
    var met: Set<AnyHashable> = []
    return filter { met.insert(key($0)).inserted }
  }
}

extension Array where Element: Hashable {
  /// Each element once, where it first stands.
  var unique: [Element] { unique(by: \.self) }
}
