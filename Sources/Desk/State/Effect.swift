/// What the desk wants done, as data; it does nothing itself.
enum Effect: Sendable, Hashable {
  case ask(Question, Ticket)
  /// Keep what is being written, before the screen shows it; nil forgets it.
  case keepDraft(String?)
  /// Stop what is running and drop what waits.
  case cancel
  /// Stop what was asked about a place that is not shown any more.
  case drop(DeskState.Waiting)
  case wake(Alarm, after: Duration)
  case forget(Alarm)
  /// A question was put on the screen: keys typed before it must not answer it.
  case flushTypedAhead
  case repaint
  /// Close the registry, and show nothing until somebody opens it again.
  case lock
  case quit
}
