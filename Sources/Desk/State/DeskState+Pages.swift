import Terminal

/// The page where one is, laid out for the screen there is.
extension DeskState {
  /// Nil until the page was read.
  func pageLayout(_ page: PageState) -> PageLayout? {
    guard let content = page.content else { return nil }
    let area = layout.body
    let count = page.kind.columnCount(in: area.columns)
    let width = PageLayout.widths(count, in: area.columns).last ?? area.columns
    var setting = setting(width: max(1, width - 3))
    if page.kind.showsNames { setting.masking = cardMasking }
    let key = LaidOutPages.Key(
      reading: page.reading, kind: page.kind, area: area, setting: setting)
    return laidOut.layout(for: key) {
      let view = PageView(kind: page.kind, setting: setting, rows: area.rows)
      return PageLayout(view.panes(content, columns: count), in: area)
    }
  }

  func row(of page: PageState) -> Row? { pageLayout(page)?.row(at: page.cursor) }

  /// Goes to the first line of the page that has a text, at or after the cursor.
  mutating func searchPage(_ text: String) -> [Effect] {
    place.page?.search = text
    return stepPageMatch(0)
  }

  mutating func stepPageMatch(_ steps: Int) -> [Effect] {
    guard var page = place.page, let text = page.search, !text.isEmpty,
      let layout = pageLayout(page)
    else {
      say("nothing was searched for yet; / searches")
      return []
    }
    let matches = layout.spots.filter { layout.row(at: $0)?.has(text) == true }
    guard !matches.isEmpty else {
      say("no line of this page has “\(text)”")
      return []
    }
    let spots = layout.spots
    let now = page.cursor.flatMap { spots.firstIndex(of: $0) } ?? 0
    let at = matches.firstIndex { (spots.firstIndex(of: $0) ?? 0) >= now } ?? 0
    let isOn = matches[at] == page.cursor
    let next = steps == 0 ? at : steps > 0 ? at + (isOn ? 1 : 0) : at - 1
    let index = (next + matches.count) % matches.count
    page.cursor = matches[index]
    layout.keepInView(&page)
    place.page = page
    say("\(index + 1)/\(matches.count)")
    return settle()
  }
}
