import Terminal

/// What can happen to the desk.
enum DeskEvent: Sendable {
  case key(Key)
  case resized(Size)
  case answer(Ticket, Result<Answer, Refusal>)
  case progress(Ticket, Progress)
  case alarm(Alarm)
  /// What is being written could not be kept.
  case draftLost(Refusal)
}

/// A moment that the desk asked to be told of.
enum Alarm: Sendable, Hashable, CaseIterable {
  /// No key for a while: show more of the line under the cursor.
  case rest
  /// Something takes long enough to say so.
  case slow
  /// The revealed record is masked again.
  case mask
  /// No key for so long that nobody may be there.
  case idle
  /// Time to look what others wrote.
  case news
}
