import Law
import Registry
import Report

/// Narrowing lists.
extension DeskState {
  /// Narrows the list and keeps the line under the cursor when it is still in it.
  ///
  /// - Parameter opened: the number within whose lines the filter narrows.
  mutating func narrow(
    to filter: ListFilter, typed: String, within opened: ListState.Opened? = nil
  ) -> [Effect] {
    guard var list = place.list else { return [] }
    list.filter = filter
    list.filterText = typed
    list.opened = opened
    list.viewName = nil
    list.total = nil
    list.search = nil
    list.isAnswered = false
    place.list = list
    return load(list, isOther: true) + countHidden()
  }

  /// Narrows the list with every letter typed, by the words that can be understood by now.
  mutating func narrow(whileTyping text: String) -> [Effect] {
    guard let list = place.list else { return [] }
    let (filter, typed) = Self.understood(of: text, in: list)
    guard filter != list.filter, !list.isAboutDoubts(filter, typed: typed) else { return [] }
    return narrow(to: filter, typed: typed, within: list.opened(leaving: filter))
  }

  /// A filter of all words but those at the end that are not whole yet.
  private static func understood(
    of text: String, in list: ListState
  ) -> (filter: ListFilter, typed: String) {
    var words = text[...]
    while !words.isEmpty {
      let typed = String(words)
      if let filter = try? list.filter(typed: typed) { return (filter, typed) }
      words = words.lastIndex(of: " ").map { words[..<$0] } ?? ""
    }
    return (list.opened?.filter ?? ListFilter(), "")
  }

  /// Shows what the list was narrowed to before somebody began to type a filter.
  mutating func abandonFilter(for before: Narrowing?) -> [Effect] {
    guard let before, let list = place.list, before.filter != list.filter else { return [] }
    place.list?.selected = before.selected
    let effects = narrow(to: before.filter, typed: before.typed, within: before.opened)
    place.list?.viewName = before.viewName
    return effects
  }

  /// Keeps the filter that was typed, or says what of it is not understood.
  mutating func takeFilter(_ prompt: Prompt) -> [Effect] {
    guard let list = place.list else { return [] }
    do throws(FilterFault) {
      let filter = try list.filter(typed: prompt.text)
      mode = .browsing
      if list.isAboutDoubts(filter, typed: prompt.text) {
        return push(.list(ListState(.doubts, narrowedBy: filter, typed: prompt.text)))
      }
      return narrow(to: filter, typed: prompt.text, within: list.opened(leaving: filter))
    } catch {
      var prompt = prompt
      prompt.complaint = "\(error)"
      prompt.fault =
        FilterLine.fault(in: prompt.text, of: list.kind.filtered)?.place
      mode = .prompt(prompt)
      return []
    }
  }
}

extension ListState {
  /// What a filter line asks of the list, within what was opened.
  fileprivate func filter(typed line: String) throws(FilterFault) -> ListFilter {
    try FilterLine(line, of: kind.filtered, within: opened?.filter ?? ListFilter()).filter
  }

  /// Whether a filter of findings asks for verdicts that cannot be told, of which few are findings;
  /// not where it asks for what findings alone have, such as an age.
  fileprivate func isAboutDoubts(_ filter: ListFilter, typed line: String) -> Bool {
    kind == .findings && filter.verdict == Verdict.undetermined.rawValue && filter.states.isEmpty
      && (try? FilterLine(line, of: .doubts)) != nil
  }

  /// What was opened, unless a filter asks for something else than it, as for another flag.
  fileprivate func opened(leaving filter: ListFilter) -> Opened? {
    opened.flatMap { filter.narrows($0.filter) ? $0 : nil }
  }
}

extension ListFilter {
  /// Whether it asks for nothing else of what another asks for already.
  fileprivate func narrows(_ wider: ListFilter) -> Bool {
    func keeps<Value: Equatable>(_ wish: KeyPath<ListFilter, Value?>) -> Bool {
      wider[keyPath: wish] == nil || self[keyPath: wish] == wider[keyPath: wish]
    }
    return keeps(\.flag) && keeps(\.nationality) && keeps(\.rule) && keeps(\.severityAtLeast)
      && keeps(\.verdict) && (keeps(\.standing) || wider.standing == .any) && keeps(\.assigned)
      && keeps(\.olderThan) && keeps(\.youngerThan) && keeps(\.vessel) && keeps(\.placement)
      && keeps(\.agency) && keeps(\.template) && keeps(\.port) && keeps(\.zone)
  }
}
