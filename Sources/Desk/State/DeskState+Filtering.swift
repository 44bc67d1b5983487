import Law
import Registry
import Report

/// Narrowing lists.
extension DeskState {
  /// Narrows the list and keeps the line under the cursor when it is still in it.
  mutating func narrow(to filter: ListFilter, typed: String) -> [Effect] {
    guard var list = place.list else { return [] }
    list.filter = filter
    list.filterText = typed
    list.narrowedTo = nil
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
    let (filter, typed) = Self.understood(of: text, in: list.kind)
    guard filter != list.filter, !(list.kind == .findings && filter.isAboutDoubts) else {
      return []
    }
    return narrow(to: filter, typed: typed)
  }

  /// A filter of all words but those at the end that are not whole yet.
  private static func understood(
    of text: String, in kind: ListKind
  ) -> (filter: ListFilter, typed: String) {
    var words = text[...]
    while !words.isEmpty {
      let typed = String(words)
      if let line = try? FilterLine(typed, ofCrisis: kind == .crisis) {
        return (line.filter, typed)
      }
      words = words.lastIndex(of: " ").map { words[..<$0] } ?? ""
    }
    return (ListFilter(), "")
  }

  /// Shows what the list was narrowed to before somebody began to type a filter.
  mutating func abandonFilter(for before: Narrowing?) -> [Effect] {
    guard let before, let list = place.list, before.filter != list.filter else { return [] }
    place.list?.selected = before.selected
    let effects = narrow(to: before.filter, typed: before.typed)
    place.list?.narrowedTo = before.name
    place.list?.viewName = before.viewName
    return effects
  }

  /// Keeps the filter that was typed, or says what of it is not understood.
  mutating func takeFilter(_ prompt: Prompt) -> [Effect] {
    do throws(FilterFault) {
      let filter = try FilterLine(
        prompt.text, ofCrisis: place.list?.kind == .crisis
      ).filter
      mode = .browsing
      if place.list?.kind == .findings, filter.isAboutDoubts {
        return push(.list(ListState(.doubts, narrowedBy: filter, typed: prompt.text)))
      }
      return narrow(to: filter, typed: prompt.text)
    } catch {
      var prompt = prompt
      prompt.complaint = "\(error)"
      prompt.fault =
        FilterLine.fault(in: prompt.text, ofCrisis: place.list?.kind == .crisis)?.place
      mode = .prompt(prompt)
      return []
    }
  }
}

extension ListFilter {
  /// Whether it asks for verdicts that cannot be told, of which few are findings.
  fileprivate var isAboutDoubts: Bool {
    verdict == Verdict.undetermined.rawValue && states.isEmpty
  }
}
