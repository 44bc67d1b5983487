/// What a test in a terminal waited for in vain, with what the terminal showed.
public struct PtyFailure: Error, CustomStringConvertible {
  public let description: String

  init(_ what: String, screen: String = "") {
    description = screen.isEmpty ? what : "\(what); the screen shows:\n\(screen)"
  }
}

/// How a program in a terminal ended.
public enum PtyEnding: Hashable, Sendable {
  case exited(Int32)
  case killed(signal: Int32)
}

/// What a terminal does with what is typed, as its master side sees it.
public struct PtyModes: Hashable, Sendable {
  public let echoes: Bool
  public let isCanonical: Bool
  public let raisesSignals: Bool

  public init(echoes: Bool, isCanonical: Bool, raisesSignals: Bool) {
    self.echoes = echoes
    self.isCanonical = isCanonical
    self.raisesSignals = raisesSignals
  }

  /// As a shell expects to find it.
  public static let sane = PtyModes(echoes: true, isCanonical: true, raisesSignals: true)
}
