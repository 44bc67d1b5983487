import Fishery
import Terminal

/// Two letters find a person in a roll call.
extension DeskState {
  /// Whether the page where one is calls people by their names.
  var callsPeople: Bool {
    if case .rollCall = place.page?.kind { !isCovered } else { false }
  }

  mutating func type(_ key: Key, finding letters: String) -> [Effect] {
    mode = .browsing
    switch key {
    case .character(let letter):
      let typed = letters + String(letter)
      guard typed.count >= 2 else {
        mode = .finding(typed)
        return []
      }
      return findPerson(typed)
    case .backspace: mode = .finding("")
    default: break
    }
    return []
  }

  /// Goes to the next person of whose name a part begins so, after the last to the first again.
  private mutating func findPerson(_ letters: String) -> [Effect] {
    guard var page = place.page, let layout = pageLayout(page) else { return [] }
    let wanted = FoldedText(letters).text
    let found = layout.spots.filter { spot in
      guard let name = layout.row(at: spot)?.name, !name.isEmpty else { return false }
      return FoldedText(name).text.split(separator: " ").contains { $0.hasPrefix(wanted) }
    }
    let spots = layout.spots
    let now = page.cursor.flatMap { spots.firstIndex(of: $0) } ?? -1
    let next = found.first { (spots.firstIndex(of: $0) ?? 0) > now } ?? found.first
    guard let next else {
      say("nobody's name has a part that begins with “\(letters)”")
      return []
    }
    page.cursor = next
    layout.keepInView(&page)
    place.page = page
    return settle()
  }
}
