import Fishery
import Terminal

/// Keys that come before what they are about is there.
///
/// A key is about what the person expects to see. While something is written down, and while a list
/// that was just narrowed or a page that was just opened is read, keys wait and are taken in their
/// order once it is there; none is ever about a line of the list that was there before.
extension DeskState {
  /// Puts a key aside when it must wait, and answers whether it did.
  mutating func putAside(_ key: Key) -> Bool {
    guard isKeeping || mustWaitForView(key) else { return false }
    typedAhead.append(key)
    return true
  }

  /// Takes the keys that waited, unless they must wait on.
  mutating func takeTypedAhead() -> [Effect] {
    guard !typedAhead.isEmpty, !isKeeping, !isViewAwaited, !isFileAwaited else { return [] }
    let keys = typedAhead
    typedAhead = []
    let message = message
    let effects = keys.flatMap { press($0) }
    if self.message == nil { self.message = message }
    return effects
  }

  private func mustWaitForView(_ key: Key) -> Bool {
    guard isViewAwaited || isFileAwaited else { return false }
    // Keys stay in their order, whatever they do; Esc is how to have them forgotten.
    guard typedAhead.isEmpty else { return key != .escape }
    switch mode {
    case .browsing:
      guard case .command(let id) = Keymap.standard.meaning(of: typed + [key], in: context) else {
        return false
      }
      return isViewAwaited ? id.isAboutWhatIsShown : id == .amend
    case .palette(let palette):
      return key == .enter && palette.row == nil && palette.chosen?.id.isAboutWhatIsShown == true
    default: return false
    }
  }

  /// Whether a file is looked at again while it is shown as it was: what is under the cursor can be
  /// changed once that is there, and only what was seen is stored.
  private var isFileAwaited: Bool { isWaiting(.arrival, for: place.id) }

  /// Whether what is on the screen is not yet what was asked for; a list without lines may be getting
  /// its first.
  private var isViewAwaited: Bool {
    switch place.view {
    case .list(let list):
      isWaiting(.window, for: place.id) && (list.lines.isEmpty || !list.isShown(on: day))
    case .page(let page):
      page.content == nil
        && (isWaiting(page.kind.slot, for: place.id) || isWaiting(.survey, for: place.id))
    }
  }
}

extension ListState {
  /// Whether the lines that are loaded are those of its filter and order, on that day.
  func isShown(on day: CivilDate) -> Bool { answered == request(on: day) }
}

extension Command.ID {
  /// Whether it acts on the line under the cursor, or on the list or page as it is shown.
  fileprivate var isAboutWhatIsShown: Bool {
    switch self {
    case .open, .down, .up, .halfDown, .halfUp, .pageDown, .pageUp, .first, .last,
      .nextMatch, .previousMatch, .explain, .lawBehind, .evidence, .history, .compare, .card,
      .sameAccount, .reveal, .mark, .markRange, .onMarked, .confirm, .dismiss, .sleep,
      .askAtPort, .assign, .repeatDecision, .except, .refer, .boarded, .reached, .add, .amend,
      .undo, .yes, .no, .rollCall, .blankRollCall, .write, .writeFull, .print, .printFull,
      .questions, .erase:
      true
    default: false
    }
  }
}
