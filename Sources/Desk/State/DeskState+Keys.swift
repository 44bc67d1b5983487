import Casework
import Registry
import Terminal

extension DeskState {
  /// Takes a key as the mode asks.
  mutating func press(_ key: Key) -> [Effect] {
    unfinished = message?.unfinished
    message = nil
    if key == .control("k") || key == .character("K") && !takesCapitals, !isCovered {
      return perform(.cover)
    }
    if key == .control("c"), runs { return stop() }
    if putAside(key) { return [] }
    // Esc has what was typed ahead forgotten.
    if !isKeeping { typedAhead = [] }
    switch mode {
    case .browsing: return browse(key)
    case .prompt(let prompt): return type(key, into: prompt)
    case .palette(let palette): return type(key, into: palette)
    case .help(let help): return type(key, into: help)
    case .sorting: return pickOrder(key)
    case .confirmingQuit:
      mode = .browsing
      return key == .character("y") ? [.quit] : []
    case .form(let form): return type(key, into: form)
    case .choosing(let menu, let form): return choose(key, from: menu, for: form)
    case .finding(let letters): return type(key, finding: letters)
    case .confirming(let confirmation):
      mode = .browsing
      return key == .character("y") ? carryOut(confirmation) : []
    case .confirmingPlan(let plan): return answer(plan, isYes: key == .character("y"))
    }
  }

  /// Whether a K may be a letter of what is typed: then only ^K covers.
  private var takesCapitals: Bool {
    switch mode {
    case .form, .finding: return true
    case .prompt(let prompt): return prompt.kind.takesCapitals
    default: return false
    }
  }

  private mutating func browse(_ key: Key) -> [Effect] {
    if case .paste = key {
      say("pasted text is ignored here; press / or f first to search or filter by it")
      return []
    }
    if !typed.isEmpty, key == .escape {
      typed = []
      return []
    }
    typed.append(key)
    switch Keymap.standard.meaning(of: typed, in: context) {
    case .unfinished: return []
    case .command(let id):
      typed = []
      let effects = perform(id)
      if id != .onMarked { actsOnMarked = false }
      return effects
    case .elsewhere(let id):
      let command = Command.named(id)
      say("“\(spelled)” does nothing here; \(where: command)")
    case .nothing: say("“\(spelled)” does nothing here; ? shows the keys that do")
    }
    typed = []
    return []
  }

  private var spelled: String { typed.map(\.notation).joined() }

  /// Why a command does nothing in this place; nil where it does something.
  func refusal(of id: Command.ID) -> String? {
    guard let command = Command.named(id), id.isThere(for: session.role) else {
      return "there is no such command"
    }
    guard command.contexts.contains(context) else { return "it works \(command.whereabouts)" }
    return obstacle(to: id)
  }

  /// Does what a command says, or says why it cannot.
  mutating func perform(_ id: Command.ID) -> [Effect] {
    if let obstacle = refusal(of: id) {
      say(obstacle)
      return []
    }
    switch id {
    case .overview, .vessels, .placements, .agreements, .agencies, .checks, .findings, .law:
      return Tab.named(id).map { go(to: $0) } ?? []
    case .open: return open()
    case .back: return back()
    case .quit: return quit()
    case .quitNow: return [.quit]
    case .lock: return [.lock]
    case .down, .up, .halfDown, .halfUp, .pageDown, .pageUp, .first, .last, .columnsLeft,
      .columnsRight, .nextPane, .previousPane:
      return move(id)
    case .goToRow:
      mode = .palette(Palette(offered))
      return []
    case .search, .nextMatch, .previousMatch, .filter, .clearFilter, .sort, .groupByVessel,
      .groupByFlag, .groupByAgency, .groupByTemplate, .groupByRule, .groupByNothing, .views:
      return find(id)
    case .explain, .lawBehind, .evidence, .history, .compare, .preview, .card,
      .sameAccount:
      return read(id)
    case .dayBack, .dayForward, .today, .screen: return judge(id)
    case .mark, .markRange, .markAll, .clearMarks: return mark(id)
    case .onMarked, .confirm, .dismiss, .sleep, .askAtPort, .assign,
      .repeatDecision:
      return decide(id)
    case .except: return except()
    case .crisis: return push(.list(ListState(.crisis)))
    case .boarded: return tick(.boarded)
    case .reached: return tick(.reached)
    case .ticksAnew: return beginTicksAnew()
    case .refer: return refer()
    case .call: return open(from: .call(vessel: about?.vessel))
    case .cases: return push(.page(PageState(.cases)))
    case .causes: return push(.page(PageState(.causes)))
    case .exceptions: return push(.page(PageState(.exceptions)))
    case .sitting: return ask(.sitting, .sitting, for: 0)
    case .contacts: return push(.page(PageState(.contacts)))
    case .handover: return push(.page(PageState(.handover)))
    case .checkpoint: return ask(.checkpoint, .checkpoint, for: 0)
    case .changes: return showChanges()
    case .add, .amend, .undo, .redo, .yes, .no, .rollCall, .blankRollCall, .links, .importFile,
      .imports, .complaint, .withdraw:
      return write(id)
    case .write, .print, .writeFull, .printFull, .questions: return printOut(id)
    case .cover, .uncover, .reveal: return guardPeople(id)
    case .complaints, .passphrase, .namesInLists, .erase: return tend(id)
    case .help:
      mode = .help(Mode.Help())
      return []
    case .palette:
      mode = .palette(Palette(offered))
      return []
    case .redraw: return [.repaint]
    }
  }

  /// The commands that the palette offers here.
  var offered: [Command] {
    Command.all.filter { $0.contexts.contains(context) && $0.id.isThere(for: session.role) }
  }
}

extension Command {
  /// Where it works, in words.
  var whereabouts: String {
    switch (contexts.contains(.list), contexts.contains(.page)) {
    case (true, false): "in a list"
    case (false, true): "on a page"
    case (false, false): "behind the cover"
    case (true, true): "when nothing is covered"
    }
  }
}

extension Tab {
  /// The screen that a command goes to.
  static func named(_ id: Command.ID) -> Tab? {
    allCases.first { $0.title.lowercased() == id.rawValue }
  }
}

extension DefaultStringInterpolation {
  fileprivate mutating func appendInterpolation(where command: Command?) {
    guard let command else { return }
    appendLiteral("\(command.whereabouts) it would \(command.title)")
  }
}
