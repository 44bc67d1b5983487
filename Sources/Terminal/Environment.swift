import Glibc

/// What the user's environment says about the terminal.
public struct Environment: Hashable, Sendable {
  public var term: String
  /// A non-empty `NO_COLOR`.
  public var wantsNoColour: Bool
  /// Whether keys come over a network, where the bytes of one key may arrive apart.
  public var isRemote: Bool
  /// Whether anybody said which characters the terminal knows.
  public var namesLocale: Bool

  public init(
    term: String, wantsNoColour: Bool = false, isRemote: Bool = false, namesLocale: Bool = true
  ) {
    self.term = term
    self.wantsNoColour = wantsNoColour
    self.isRemote = isRemote
    self.namesLocale = namesLocale
  }

  /// This process's own.
  public static var current: Environment {
    Environment(
      term: variable("TERM") ?? "",
      wantsNoColour: variable("NO_COLOR") != nil,
      isRemote: variable("SSH_CONNECTION") != nil || variable("SSH_TTY") != nil,
      namesLocale: ["LC_ALL", "LC_CTYPE", "LANG"].contains { variable($0) != nil })
  }

  /// Milliseconds after which an escape that nothing follows is the Escape key.
  var escapeDelay: Int { isRemote ? 120 : 25 }

  /// A variable that is set and not empty.
  private static func variable(_ name: String) -> String? {
    guard let value = getenv(name), value.pointee != 0 else { return nil }
    return String(cString: value)
  }
}
