public import Fishery
public import Registry
public import Screening
public import Terminal

/// How the desk is opened.
public struct DeskOptions: Sendable {
  /// The judged day at the start.
  public var today: CivilDate
  /// What this machine says of the day; nil where days are told as in a story.
  public var machineClock: MachineClock?
  /// What the head says of the day before all else.
  public var warnings: [String] = []
  /// Who works, as the log will name them.
  public var actor: String
  /// In which role, as the log will keep it.
  public var role = StaffRole.usual
  /// Whether the first screen asks who works, and in which role.
  public var asksWho = false
  /// The UN/LOCODE of the port one works in; its State may act on foreign vessels there.
  public var port: String?
  public var registryName: String
  /// The built-in story: its people are invented, so that their names may stand in lists.
  public var isStory = false
  /// The local packs laid over the law.
  public var overlays: [String] = []
  /// Everything without boxes, labels before values.
  public var isPlain = false
  /// After how long without a key the desk locks itself; nil never.
  public var lockAfter: Duration? = .seconds(600)
  /// Nil takes what the terminal has and the environment wishes.
  public var theme: Theme?

  /// Signs where the log of a registry ends, with the key of this machine, which no registry holds.
  public typealias CheckpointSigning = @Sendable (Registry) throws(RegistryError) -> Checkpoint
  /// Nil where nothing can be signed.
  public var signCheckpoint: CheckpointSigning?

  public init(today: CivilDate, actor: String, registryName: String) {
    self.today = today
    self.actor = actor
    self.registryName = registryName
  }
}
