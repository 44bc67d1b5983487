import Terminal

extension FormField {
  /// Takes a key that is text, or a mark in a field where nothing is written.
  mutating func type(_ key: Key) {
    if text.isEmpty {
      if case .character(let character) = key {
        // More behind it: it was the beginning of a text that starts so.
        if let typed = mark, isMarkTyped {
          text = "\(typed.rawValue)\(character)"
          mark = nil
          return
        }
        if let mark = Mark(rawValue: character) {
          self.mark = mark
          isMarkTyped = true
          given = nil
          return
        }
      }
      if mark != nil {
        guard key == .backspace || key == .control("u") || key.isText else { return }
        mark = nil
        given = nil
        if !key.isText { return }
      }
    }
    if LineEditing.edit(&text, with: key) { given = nil }
  }
}

extension Key {
  fileprivate var isText: Bool {
    switch self {
    case .character, .paste: true
    default: false
    }
  }
}
