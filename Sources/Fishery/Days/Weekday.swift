/// A day of the week, numbered as ISO 8601 does: Monday is 1.
public enum Weekday: Int8, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case monday = 1
  case tuesday, wednesday, thursday, friday, saturday, sunday
}
