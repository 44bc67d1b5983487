/// One key, or one paste, as the person meant it.
public enum Key: Hashable, Sendable {
  case character(Character)
  case enter, escape, tab, backTab, backspace, insert, delete
  case up, down, left, right, home, end, pageUp, pageDown
  case function(Int)
  case control(Character)
  case alt(Character)
  /// Text from the clipboard, whole, never taken for keys.
  case paste(String)
}
