extension Array where Element: Hashable {
  /// Each element once, where it first stands.
  var unique: [Element] {
    var met: Set<Element> = []
    return filter { met.insert($0).inserted }
  }
}
