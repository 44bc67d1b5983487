/// What came of a passphrase that somebody typed.
public enum PassphraseCheck: Sendable, Hashable {
  /// It is theirs, and they set it in this role.
  case right(StaffRole)
  case wrong
  /// It was not looked at: after wrong ones one waits, in seconds.
  case wait(Int64)
  /// Nobody of this name has one.
  case none

  /// How long nothing is looked at after so many wrong ones in a row, in seconds: twice as long
  /// each time, and never longer than a quarter of an hour.
  static func delay(after failures: Int) -> Int64 {
    failures < 1 ? 0 : min(900, 1 << Int64(min(failures, 16)))
  }
}
