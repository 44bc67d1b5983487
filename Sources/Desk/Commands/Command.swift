/// One thing that can be done on the desk.
///
/// The one table of these gives the keys, the footer, the `?` overlay, the `:` palette and the
/// manual page, so that none can disagree.
public struct Command: Sendable, Identifiable {
  public let id: ID
  public let group: Group
  /// What it does, as help and palette say it.
  public let title: String
  /// The word for the footer.
  public let hint: String
  /// The keys, in writing: `j`, `<Down>`, `gg`. They mean the same wherever they mean anything.
  public let keys: [String]
  public let contexts: Set<Context>
  /// Other words under which the palette finds it.
  public let words: [String]

  /// Whether no list on the screen names it, since who looks over a shoulder must not learn that it
  /// is there: it is done by who types its whole name.
  public var isUnnamed: Bool { id == .uncover }

  init(
    _ id: ID, _ group: Group, _ title: String, hint: String = "", keys: [String] = [],
    in contexts: Set<Context> = .everywhere, words: [String] = []
  ) {
    self.id = id
    self.group = group
    self.title = title
    self.hint = hint
    self.keys = keys
    self.contexts = contexts
    self.words = words
  }

  /// The sections of the help overlay, in its order.
  public enum Group: String, Sendable, CaseIterable {
    case go = "Go"
    case move = "Move"
    case find = "Find"
    case read = "Read"
    case mark = "Mark"
    case decide = "Decide"
    case write = "Write"
    case safety = "Safety of people"
    case help = "Help"
  }

  /// Where keys are heard.
  public enum Context: String, Sendable, CaseIterable {
    case list, page
    /// The neutral list and page behind the cover.
    case cover
  }

  public enum ID: String, Sendable, CaseIterable {
    case overview, vessels, placements, agreements, agencies, checks, findings, law
    case open, back, quit, quitNow
    case down, up, halfDown, halfUp, pageDown, pageUp, first, last, goToRow
    case columnsLeft, columnsRight, nextPane, previousPane
    case search, nextMatch, previousMatch, filter, clearFilter, sort, views
    case groupByVessel, groupByFlag, groupByAgency, groupByTemplate, groupByRule, groupByNothing
    case explain, lawBehind, evidence, history, compare, preview, reveal, card
    case sameAccount
    case dayBack, dayForward, today, screen
    case mark, markRange, markAll, clearMarks
    case onMarked, confirm, dismiss, sleep, askAtPort, repeatDecision, sitting
    case assign, except, exceptions, causes, refer, call, cases
    case crisis, boarded, reached, ticksAnew, contacts, handover, checkpoint, changes
    case add, amend, undo, redo, yes, no, rollCall, blankRollCall, links, importFile, imports,
      complaint, complaints, withdraw
    case write, writeFull, print, printFull, questions
    case cover, uncover, lock, passphrase, namesInLists, erase
    case help, palette, redraw
  }
}

extension Set<Command.Context> {
  /// Lists and pages, covered or not.
  static let everywhere: Self = [.list, .page, .cover]
  /// Where people are shown: not behind the cover.
  static let open: Self = [.list, .page]
  static let lists: Self = [.list]
}
