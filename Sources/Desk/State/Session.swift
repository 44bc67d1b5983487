import Fishery
import Registry
import Terminal

/// What does not change while the desk is open.
struct Session: Sendable {
  /// The day of the person's calendar, or the story's.
  let today: CivilDate
  /// What the head says of the day before all else.
  let warnings: [String]
  let actor: String
  let role: StaffRole
  /// By its UN/LOCODE.
  let port: String?
  let registryName: String
  let isStory: Bool
  /// The local packs laid over the law, if there are any.
  let overlays: [String]
  let glyphs: Glyphs
  /// Says everything without boxes, labels before values.
  let isPlain: Bool
  /// After how long without a key the desk locks itself; nil never.
  let lockAfter: Duration?

  init(_ options: DeskOptions, glyphs: Glyphs) {
    today = options.today
    warnings = options.warnings
    actor = options.actor
    role = options.role
    port = options.port
    registryName = options.registryName
    isStory = options.isStory
    overlays = options.overlays
    lockAfter = options.lockAfter
    isPlain = options.isPlain
    self.glyphs = options.isPlain ? .ascii : glyphs
  }
}
