public import Fishery
public import Terminal

/// How the desk is opened.
public struct DeskOptions: Sendable {
  /// The judged day at the start.
  public var today: CivilDate
  /// Who works, as the log will name them.
  public var actor: String
  /// The port one works in, as the title says it, such as `Benoa IDBOA`.
  public var port: String?
  /// The State of that port, which may act on foreign vessels there.
  public var portState: Country?
  public var registryName: String
  /// The built-in story: its people are invented, so that their names may stand in lists.
  public var isStory = false
  /// The local packs laid over the law.
  public var overlays: [String] = []
  /// Everything without boxes, labels before values.
  public var isPlain = false
  /// Nil takes what the terminal has and the environment wishes.
  public var theme: Theme?

  public init(today: CivilDate, actor: String, registryName: String) {
    self.today = today
    self.actor = actor
    self.registryName = registryName
  }
}
