import Registry

/// The part of a list that is in memory: neighbouring windows, with where to go on at both ends.
struct LoadedLines: Sendable {
  private(set) var lines: [Line] = []
  private var windows: [Window<Line>] = []
  /// How many lines of the whole list stand before the first one here; nil while nobody counted.
  private(set) var offset: Int?

  /// Lines asked for at a time, and the most that are kept.
  static let windowLength = 200
  static let capacity = 800

  var before: Cursor? { windows.first?.before }
  var after: Cursor? { windows.last?.after }

  func index(of id: String) -> Int? { lines.firstIndex { $0.id == id } }

  mutating func replace(with window: Window<Line>, offset: Int?) {
    windows = [window]
    self.offset = window.before == nil ? 0 : offset
    flatten()
  }

  /// Adds what comes after, and answers how many lines were let go at the front.
  mutating func append(_ window: Window<Line>) -> Int {
    guard !windows.isEmpty else {
      replace(with: window, offset: nil)
      return 0
    }
    windows.append(window)
    flatten()
    var dropped = 0
    while lines.count > Self.capacity, windows.count > 1 {
      let gone = windows.removeFirst().lines.count
      lines.removeFirst(gone)
      dropped += gone
    }
    offset = offset.map { $0 + dropped }
    return dropped
  }

  /// Puts what comes before in front, and answers how many lines that are.
  mutating func prepend(_ window: Window<Line>) -> Int {
    guard !windows.isEmpty else {
      replace(with: window, offset: nil)
      return 0
    }
    windows.insert(window, at: 0)
    flatten()
    while lines.count > Self.capacity, windows.count > 1 {
      lines.removeLast(windows.removeLast().lines.count)
    }
    offset = window.before == nil ? 0 : offset.map { max(0, $0 - window.lines.count) }
    return window.lines.count
  }

  /// Learns where the list begins once it is known how long it is or where a line stands.
  mutating func learn(offset: Int) { self.offset = before == nil ? 0 : max(0, offset) }

  private mutating func flatten() { lines = windows.flatMap(\.lines) }
}
