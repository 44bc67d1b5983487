import Casework
import Registry
import Terminal

/// What keys are for at the moment.
enum Mode: Sendable {
  case browsing
  case prompt(Prompt)
  case palette(Palette)
  case help(Help)
  case sorting
  case confirmingQuit
  case form(Form)
  /// Picking one of a few answers; with the form that waits for it, if one does.
  case choosing(Menu, Form?)
  case confirming(Confirmation)
  /// Taking the two letters that find a person.
  case finding(String)
  case confirmingPlan(Plan)

  /// The form that is being filled in, or waits for an answer.
  var form: Form? {
    switch self {
    case .form(let form), .choosing(_, let form?): form
    case .prompt(let prompt): if case .since(let form) = prompt.kind { form } else { nil }
    default: nil
    }
  }

  /// The help overlay: what it is narrowed to, and how far it is scrolled.
  struct Help: Sendable {
    var text = ""
    var top = 0
  }
}

/// A line that takes text.
struct Prompt: Sendable {
  let kind: Kind
  var text: String
  /// Why what was typed cannot be taken.
  var complaint: String?
  /// The characters of the text that the complaint is about; nil when it is about all of it.
  var fault: Range<Int>?
  /// What it may go on with, once that was asked.
  var choices: [String] = []
  /// Which of what is on offer the bar stands on.
  var index = 0

  enum Kind: Sendable, Hashable {
    case search
    /// What the list is narrowed to; what it was before is nil where there is no list.
    case filter(before: Narrowing?)
    /// From which day on what a form amends is true.
    case since(Form)
    /// Where to write what is shown; with names in full for a reason.
    case path(reason: String?)
    /// Why names are to stand in full.
    case reason(isForPrinter: Bool)
    /// Which file to take in.
    case importPath
    /// Which column a header of a file fills.
    case column(header: String)
    /// Why findings are closed.
    case because(Ground, Targets)
    /// The word without which no red line is closed.
    case redLine(Ruling, FindingLine)
    /// Under which name a view is kept, beside those that there are.
    case viewName([SavedView])
    /// When findings that sleep wake.
    case waking(Targets)
    /// The next answer of something that is entered answer by answer.
    case entry(Entry)
  }

  var isFilter: Bool { if case .filter = kind { true } else { false } }

  /// What is seen of the text: of a passphrase how long it is, and nothing else.
  func shown(_ glyphs: Glyphs) -> String {
    guard case .entry(let entry) = kind, case .secret? = entry.asked?.reading else { return text }
    return String(repeating: glyphs == .ascii ? "*" : "•", count: text.count)
  }

  /// The sign before the text.
  var sign: String {
    switch kind {
    case .search: "/"
    case .filter: "filter "
    case .since: "true from "
    case .path: "write to "
    case .reason: "names in full, because "
    case .importPath: "import "
    case .column(let header): "\(header) fills "
    case .because(let ground, _): "\(ground.word), because "
    case .redLine: "red line: type \(Prompt.redLineWord) to propose it "
    case .viewName: "keep as "
    case .waking: "asleep until "
    case .entry(let entry): entry.asked?.sign ?? ""
    }
  }
}

/// How a line of text takes keys.
struct LineEditing {
  /// Changes the text as the key asks, and answers whether the key was one for text.
  static func edit(_ text: inout String, with key: Key) -> Bool {
    switch key {
    case .character(let character): text.append(character)
    case .paste(let pasted): text += pasted.map { $0.isNewline ? " " : $0 }
    case .backspace:
      if !text.isEmpty { text.removeLast() }
    case .control("u"): text = ""
    case .control("w"):
      while text.last == " " { text.removeLast() }
      while let last = text.last, last != " " { text.removeLast() }
    default: return false
    }
    return true
  }
}

extension Prompt.Kind {
  /// Whether what is typed is kept as it is written, so that a K may be one of its letters.
  var takesCapitals: Bool {
    switch self {
    case .search, .filter, .since, .column, .redLine, .waking: false
    case .path, .reason, .importPath, .because, .entry, .viewName: true
    }
  }
}
