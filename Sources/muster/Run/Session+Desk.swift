import Desk
import Fishery
import Glibc
import Law
import Registry
import Terminal

extension Session {
  static let theme = Option(
    "theme", .word("THEME", of: Theme.allCases.map(\.rawValue)),
    "16 colours of the terminal's own, 256, or mono; else what the terminal has and NO_COLOR asks")
  static let plain = Flag(
    "plain", "everything in words without boxes and pictures, for screen readers")

  static let lockAfter = Option(
    "lock-after", .number("SECONDS", in: 0...86_400),
    "lock when no key came for so long, else 600; 0 never locks by itself")

  /// Whether a person sits at a terminal on both sides.
  var isAtTerminal: Bool { Stream.input.isTerminal && Stream.output.isTerminal }

  /// Refuses a terminal that can hold no dashboard before anything is made for it.
  func requireScreen() throws(Refusal) {
    if let refusal = Screen.refusal() { throw Refusal(.badInput, refusal.words) }
  }

  /// How the desk is opened on a registry of the user's own.
  func deskOptions(on registry: Registry, under law: LawInForce) throws -> DeskOptions {
    var options = try deskOptions(registryName(), under: law)
    options.machineClock = clock()
    options.warnings = try dayWarnings(registry)
    return options
  }

  /// How the desk is opened on a registry of this name.
  func deskOptions(_ name: String, under law: LawInForce) -> DeskOptions {
    var options = DeskOptions(today: today, actor: actor, registryName: name)
    options.role = role
    options.asksWho = invocation[Global.actor] == nil
    options.port = invocation[Global.port]
    options.overlays = law.overlays
    options.signCheckpoint = checkpointSigning()
    options.isPlain = invocation[Self.plain]
    options.theme = invocation[Self.theme].flatMap { Theme(rawValue: $0) }
    if let seconds = invocation[Self.lockAfter] {
      options.lockAfter = seconds > 0 ? .seconds(seconds) : nil
    }
    return options
  }

  /// Opens the desk and stays there; a signal that ends it ends the program as shells expect.
  func openDesk(
    _ options: DeskOptions, on registry: consuming Registry, under law: LawInForce
  ) throws -> Exit {
    var options = options
    // Whom nobody named must say it.
    if options.asksWho { options.actor = login ?? "" }
    let ending: Ending?
    do throws(ScreenRefusal) {
      ending = try Desk.run(options, on: consume registry, under: law)
    } catch {
      throw Refusal(.badInput, error.words)
    }
    if let ending { exit(ending.exitStatus) }
    return .clean
  }
}

extension ScreenRefusal {
  /// Why there can be no dashboard, and what there is instead.
  fileprivate var words: String {
    let instead = "`muster list`, `muster snapshot` and `muster help` need none"
    switch self {
    case .notATerminal: return "the dashboard needs a terminal to draw on; \(instead)"
    case .unknownTerminal(let name):
      return name.isEmpty
        ? "TERM is not set, so nobody knows how to draw on this terminal; \(instead)"
        : "this machine has no description of the terminal \"\(name)\" (TERM); \(instead)"
    case .cannotPlaceCursor(let name):
      return "the terminal \"\(name)\" cannot place its cursor; \(instead)"
    case .alreadyOpen: return "the dashboard is open already"
    case .system(let code): return "the terminal cannot be used (system error \(code)); \(instead)"
    }
  }
}
