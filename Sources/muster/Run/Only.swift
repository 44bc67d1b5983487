extension Collection where Element: Identifiable, Element.ID == String {
  /// The only one of those whose ids begin with some digits, or a refusal that says how many do.
  ///
  /// - Parameter what: what they are, such as "finding".
  /// - Parameter command: what lists them.
  func only(
    beginning digits: String, _ what: String, listedBy command: String
  ) throws(Refusal) -> Element {
    guard count > 1 else {
      if let only = first { return only }
      throw Refusal(.badInput, "no \(what) begins with \(digits); `\(command)` lists them")
    }
    let shown = prefix(5).map(\.id).joined(separator: ", ")
    let more = count > 5 ? " and others" : ""
    throw Refusal(.badInput, "\(digits) begins more than one \(what): \(shown)\(more)")
  }
}
