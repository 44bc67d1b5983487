import Law
import Registry
import Report
import Terminal

/// Keys while a line of text or a menu is open.
extension DeskState {
  mutating func type(_ key: Key, into prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch key {
    case .escape:
      if case .since(let form) = prompt.kind {
        mode = .choosing(.manners, form)
        return []
      }
      mode = .browsing
      switch prompt.kind {
      case .search: return abandonSearch()
      case .filter(let before): return abandonFilter(for: before)
      default: return []
      }
    case .enter:
      switch prompt.kind {
      case .search: return keepSearch()
      case .filter: return takeFilter(prompt)
      case .since(let form): return takeDay(prompt, for: form)
      case .path(let reason): return takePath(prompt, reason: reason)
      case .reason(let isForPrinter): return takeReason(prompt, isForPrinter: isForPrinter)
      case .importPath: return takeImportPath(prompt)
      case .column(let header): return takeColumn(prompt, from: header)
      case .because(let ground, let targets): return takeWords(prompt, ground, on: targets)
      case .redLine(let ruling, let finding): return takeRedLine(prompt, ruling, on: finding)
      case .waking(let targets): return takeWaking(prompt, on: targets)
      case .viewName(let views): return takeViewName(prompt, beside: views)
      case .entry(let entry): return take(prompt, for: entry)
      }
    case .tab, .down, .up:
      if case .column = prompt.kind { return choose(key, in: prompt) }
      return complete(key, prompt)
    default:
      guard LineEditing.edit(&prompt.text, with: key) else { return [] }
      prompt.complaint = nil
      prompt.fault = nil
      prompt.choices = []
      prompt.index = 0
      mode = .prompt(prompt)
      return findAsTyped(prompt)
    }
  }

  /// Goes on with what a line was begun with, or to another match.
  private mutating func complete(_ key: Key, _ prompt: Prompt) -> [Effect] {
    var prompt = prompt
    switch key {
    case .tab where prompt.kind == .importPath: return completePath(prompt)
    case .tab where prompt.isFilter:
      if let list = place.list,
        let first = FilterLine.completions(of: prompt.text, of: list.kind.filtered).first
      {
        prompt.text = first
      }
      mode = .prompt(prompt)
      return findAsTyped(prompt)
    case .down where prompt.kind == .search: return stepMatch(1)
    case .up where prompt.kind == .search: return stepMatch(-1)
    default: return []
    }
  }

  /// Shows what is found by what was typed so far.
  private mutating func findAsTyped(_ prompt: Prompt) -> [Effect] {
    switch prompt.kind {
    case .search: search(prompt.text)
    case .filter: narrow(whileTyping: prompt.text)
    default: []
    }
  }

  mutating func type(_ key: Key, into palette: Palette) -> [Effect] {
    var palette = palette
    switch key {
    case .escape:
      mode = .browsing
      return []
    case .enter:
      mode = .browsing
      if let row = palette.row { return goToRow(row) }
      guard let chosen = palette.chosen else {
        say("no command is called “\(palette.text)”")
        return []
      }
      return perform(chosen.id)
    case .down, .tab, .control("n"): palette.index = min(palette.index + 1, palette.found.count - 1)
    case .up, .backTab, .control("p"): palette.index = max(0, palette.index - 1)
    default:
      guard LineEditing.edit(&palette.text, with: key) else { return [] }
      palette.index = 0
    }
    mode = .palette(palette)
    return []
  }

  mutating func type(_ key: Key, into help: Mode.Help) -> [Effect] {
    var help = help
    switch key {
    case .escape, .enter, .function(1):
      mode = .browsing
      return []
    case .down: help.top += 1
    case .up: help.top -= 1
    case .pageDown: help.top += size.rows / 2
    case .pageUp: help.top -= size.rows / 2
    default:
      guard LineEditing.edit(&help.text, with: key) else { return [] }
      help.top = 0
    }
    help.top = max(0, min(help.top, HelpView.lines(help, of: self).count - 1))
    mode = .help(help)
    return []
  }

  mutating func pickOrder(_ key: Key) -> [Effect] {
    mode = .browsing
    guard let list = place.list, case .character(let letter) = key else { return [] }
    guard let order = list.kind.orders.first(where: { $0.letter == letter }) else {
      say("no order has the letter “\(letter)”")
      return []
    }
    return sort(by: order, reversed: order == list.order ? !list.isReversed : false)
  }
}
