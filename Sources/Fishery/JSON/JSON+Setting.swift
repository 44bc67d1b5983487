extension JSON {
  /// The document with a value put at a path such as `agreements[0].clauses.k`.
  public func setting(_ path: Substring, to value: JSON) -> JSON {
    guard !path.isEmpty else { return value }
    let step = path.prefix { $0 != "." && $0 != "[" }
    if step.isEmpty, path.first == "[", let index = Int(path.dropFirst().prefix { $0 != "]" }) {
      guard var elements, elements.indices.contains(index) else { return self }
      let rest = path.drop { $0 != "]" }.dropFirst()
      elements[index] = elements[index].setting(rest, to: value)
      return .array(elements)
    }
    guard !step.isEmpty else { return setting(path.dropFirst(), to: value) }
    let key = String(step)
    var members = members ?? []
    let inner = (self[key] ?? .object([])).setting(path.dropFirst(step.count), to: value)
    if let place = members.firstIndex(where: { $0.key == key }) {
      members[place].value = inner
    } else {
      members.append(Member(key, inner))
    }
    return .object(members)
  }
}
