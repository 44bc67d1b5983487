/// What the loop tells the desk, one at a time.
public enum Event<Message: Sendable>: Sendable {
  case key(Key)
  case message(Message)
  /// The terminal has another size now.
  case resized(Size)
  /// Back after `^Z`; everything will be painted anew.
  case resumed
  /// The deadline that was asked for has come.
  case deadline
  /// All that was waiting has been told: draw one frame.
  case paint
  /// Somebody wants the program to end, or the terminal is gone: save and leave.
  case ended(Ending)
}

/// Who ended it.
public enum Ending: Hashable, Sendable {
  /// TERM, HUP, INT or QUIT, by number.
  case signal(Int32)
  case terminalGone

  /// What a shell expects as exit status.
  public var exitStatus: Int32 {
    switch self {
    case .signal(let number): 128 + number
    case .terminalGone: 129
    }
  }
}
