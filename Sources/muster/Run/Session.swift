import Fishery
import FoundationEssentials
import Glibc
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
  var today: CivilDate { invocation[Global.today] ?? CivilDate.ofThisMachine }

  /// Who works, for the log.
  var actor: String { invocation[Global.actor] ?? login ?? "unnamed" }

  /// Under which name they logged in; nil where nothing says so.
  var login: String? {
    ["LOGNAME", "USER"].lazy.compactMap { self.environment[$0] }.first { !$0.isEmpty }
  }

  /// The registry, which must be there: a mistyped path must not make an empty one.
  func registry() throws -> Registry {
    let path = try registryPath()
    guard FileManager.default.fileExists(atPath: path) else {
      throw Refusal(
        .registryUnusable, "there is no registry at \(path); `muster import FILE` makes one")
    }
    return try open(path, lookingOn: today)
  }

  /// Opens a registry, and says beforehand when that takes long.
  func open(
    _ path: String, lookingOn day: CivilDate? = nil
  ) throws(RegistryError) -> Registry {
    if try Registry.isEarlier(path) {
      console.say(
        "an earlier muster made \(path): it is brought up to this one first, all of it or nothing; "
          + "a large one takes minutes")
    }
    return try Registry.open(path, lookingOn: day)
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

extension CivilDate {
  /// Today by this machine's clock and time zone.
  fileprivate static var ofThisMachine: CivilDate {
    var now = time(nil)
    var parts = tm()
    localtime_r(&now, &parts)
    let day = CivilDate(
      year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
    return day ?? CivilDate(ordinal: Int32(clamping: now / 86_400))
  }
}
