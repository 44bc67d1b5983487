import Admission
import Desk
import Fishery
import FoundationEssentials
import Intake
import Law
import Registry
import Screening

/// The registry of the story: made through the same intake as anybody's files, never the user's.
struct StoryRegistry {
  /// The day for which the story is judged.
  static let day: CivilDate = "2026-11-23"
  /// The port in which it is told.
  static let port = "IDBOA"

  private let session: Session
  private let folder: URL

  /// Under the folder for state that can be made again.
  init(_ session: Session) throws(Refusal) {
    guard let state = RegistryPath.state(session.environment) else {
      throw Refusal(
        .registryUnusable, "no folder for the story: set $HOME or $XDG_STATE_HOME")
    }
    self.session = session
    folder = URL(filePath: state)
  }

  var path: String { folder.appending(path: "story.db").path }

  /// Opens it; makes it first when it is not there, was left half made, or is to be made afresh.
  func open(fresh: Bool) throws -> Registry {
    if !fresh, FileManager.default.fileExists(atPath: path), let registry = try current() {
      return registry
    }
    for end in ["", "-wal", "-shm"] where FileManager.default.fileExists(atPath: path + end) {
      try FileManager.default.removeItem(atPath: path + end)
    }
    return try make()
  }

  /// The registry as it was made from these very sheets for this very program; nil for another.
  private func current() throws(RegistryError) -> Registry? {
    do {
      let registry = try Registry.open(path)
      return try registry.memory(of: Self.keeper) == Self.edition ? registry : nil
    } catch .locked {
      throw .locked
    } catch {
      // Whatever else is wrong with it, it can be made anew.
      return nil
    }
  }

  /// Who brings the story in.
  private static let teller = "muster"
  /// In whose name it is kept of which edition the story is: nobody works under it.
  private static let keeper = "the story"

  private static var edition: String {
    let sheets = StoryAssets.files.flatMap { Array($0.name.utf8) + $0.bytes }
    return "\(FileHash(of: sheets).hex) \(Registry.schemaDigest) \(Catalogue.standard.digest)"
  }

  private func make() throws -> Registry {
    let registry = try Registry.open(path)
    let sheets = folder.appending(path: "story-sheets")
    try FileManager.default.createDirectory(
      at: sheets, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    for file in StoryAssets.files {
      try Data(file.bytes).write(to: sheets.appending(path: file.name))
    }
    for sheet in Sheet.all
    where StoryAssets.files.contains(where: { $0.name == sheet.name + ".csv" }) {
      try bring(sheet, from: sheets, into: registry)
    }
    try FileManager.default.removeItem(at: sheets)
    let screening = Screening(of: registry, under: try session.lawBook(of: registry))
    // As somebody who came in every Monday would have done, so that findings have a history.
    for week in stride(from: -12, through: 0, by: 1) {
      _ = try screening.run(
        on: Self.day + week * 7, portState: Country(ofPort: Self.port), by: .now(Self.teller))
    }
    try registry.remember(Self.edition, of: Self.keeper)
    return registry
  }

  private func bring(_ sheet: Sheet, from folder: URL, into registry: Registry) throws {
    let meter = ProgressMeter(session.console)
    let path = folder.appending(path: "\(sheet.name).csv").path
    let map = StoryAssets.files.first { $0.name == "\(sheet.name).map.json" }
    let pulse = meter.pulse(of: path.lastPathPart)
    defer { meter.clear() }
    var wishes = ImportPlan.Wishes()
    wishes.sheet = sheet
    wishes.mapping = try map.map { try JSON(parsing: $0.bytes) }
    let plan = try ImportPlan(path, wishes, pulse: pulse) { try registry.savedMapping(shape: $0) }
    let summary = try FileImport(
      of: plan, into: registry, by: .now(Self.teller), day: Self.day,
      refusedPath: "\(path).refused.csv"
    ).run(Interruption.cancellation, pulse: pulse)
    guard summary.record.refused == 0 else {
      throw Refusal(.badInput, "the story's \(sheet.name) has rows that are refused")
    }
  }
}

extension Session {
  /// How the desk is opened on the story: on its own day and in its port, where nothing else was
  /// asked for.
  func storyOptions(under law: LawInForce) -> DeskOptions {
    var options = deskOptions("story", under: law)
    options.isStory = true
    // Nobody in it is real, and nobody's work is kept with it.
    options.asksWho = false
    if invocation[Global.today] == nil { options.today = StoryRegistry.day }
    if invocation[Global.port] == nil { options.port = StoryRegistry.port }
    return options
  }
}
