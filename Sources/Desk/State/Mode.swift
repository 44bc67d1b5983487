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
  case confirmingUndo(ActRecord)

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

  enum Kind: Sendable, Hashable {
    case search, filter
    /// From which day on what a form amends is true.
    case since(Form)
  }

  /// The sign before the text.
  var sign: String {
    switch kind {
    case .search: "/"
    case .filter: "filter "
    case .since: "true from "
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
