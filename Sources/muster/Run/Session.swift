import Fishery
import FoundationEssentials
import Registry

/// What a command works with: what was asked, where its data go and what the environment says.
final class Session {
  let invocation: Invocation
  let environment: [String: String]
  let output = Output()
  let console = Console()

  init(_ invocation: Invocation, environment: [String: String]) {
    self.invocation = invocation
    self.environment = environment
  }

  /// The day that things are judged on.
  var today: CivilDate { invocation[Global.today] ?? .ofThisMachine }

  /// Who works, for the log.
  var actor: String { invocation[Global.actor] ?? login ?? "unnamed" }

  /// Under which name they logged in; nil where nothing says so.
  var login: String? {
    ["LOGNAME", "USER"].lazy.compactMap { self.environment[$0] }.first { !$0.isEmpty }
  }

  /// The registry, which must be there: a mistyped path must not make an empty one.
  func registry() throws -> Registry {
    let path = try registryPath()
    do throws(RegistryError) {
      return try open(path, lookingOn: today, mustExist: true)
    } catch .absent(let path) {
      throw Refusal(
        .registryUnusable, "there is no registry at \(path); `muster import FILE` makes one")
    }
  }

  /// Opens a registry, says beforehand when that takes long, and afterwards what speaks against its
  /// days or this machine's clock.
  func open(
    _ path: String, lookingOn day: CivilDate? = nil, mustExist: Bool = false
  ) throws(RegistryError) -> Registry {
    if try Registry.isEarlier(path) {
      console.say(
        "an earlier muster made \(path): it is brought up to this one first, all of it or nothing; "
          + "a large one takes minutes")
    }
    let registry = try Registry.open(path, lookingOn: day, mustExist: mustExist)
    if registry.unwritable == .full {
      console.say("muster: the disk is full: \(path) is read as it was written last")
    }
    if invocation[Global.today] == nil {
      for doubt in try registry.clockDoubts(now: signature.at) {
        console.say("muster: \(doubt.warning(on: today))")
      }
    }
    return registry
  }

  /// Where the registry lies or would lie.
  func registryPath() throws(Refusal) -> String {
    if let path = invocation[Global.registry] ?? RegistryPath.standard(environment) { return path }
    throw Refusal(.badInput, "no registry is named: give --registry PATH or set $MUSTER_REGISTRY")
  }
}

extension Session {
  /// What the registry is called on the screen: its file without folder and ending.
  func registryName() throws(Refusal) -> String {
    String(try registryPath().lastPathPart.prefix { $0 != "." })
  }
}
