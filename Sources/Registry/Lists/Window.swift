/// Some lines of a list in order, with where to go on from.
///
/// Paged by key, never by number: the millionth line costs what the first did.
public struct Window<Line: Sendable & Hashable>: Sendable, Hashable {
  public let lines: [Line]
  /// Ask with this to get what comes before; nil at the top.
  public let before: Cursor?
  /// Ask with this to get what comes after; nil at the end.
  public let after: Cursor?

  public init(lines: [Line], before: Cursor?, after: Cursor?) {
    self.lines = lines
    self.before = before
    self.after = after
  }
}

/// A place between two lines of one list in one order: the sort key and the id of a line.
public struct Cursor: Sendable, Hashable {
  public let key: String
  public let id: String

  public init(key: String, id: String) {
    self.key = key
    self.id = id
  }
}

/// Which part of a list is wanted.
public enum WindowPlace: Sendable, Hashable {
  case top
  case end
  case after(Cursor)
  case before(Cursor)
  /// So that the line with this id is among those returned; where it is gone, the first of others that
  /// is there; the top when all are gone.
  case around(id: String, orElse: [String] = [])
}
