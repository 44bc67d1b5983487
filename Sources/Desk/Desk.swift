public import Law
public import Registry
public import Terminal

/// The dashboard: what the command line opens, and what it photographs.
public enum Desk {
  /// Everything that can be done on the desk, for the manual page.
  public static var commands: [Command] { Command.all }

  /// Opens the desk on this terminal and stays until somebody leaves.
  ///
  /// While it is locked the registry is closed.
  ///
  /// - Parameter registry: handed over; nobody else may hold it.
  /// - Throws: `ScreenRefusal` when there can be no screen here.
  /// - Returns: who ended it; nil when the person left by a key.
  public static func run(
    _ options: DeskOptions, on registry: consuming Registry, under law: LawInForce
  ) throws(ScreenRefusal) -> Ending? {
    let screen = try Screen(theme: options.theme)
    defer { screen.close() }
    var options = options
    if options.asksWho {
      // Whom it cannot remember it asks all the same.
      let remembered = (try? registry.memories()) ?? [:]
      let signIn = SignIn(
        name: options.actor, role: options.role == .usual ? nil : options.role,
        remembered: remembered.compactMapValues { DeskMemory($0)?.role },
        registryName: options.registryName)
      var reception = Reception(signIn, on: screen, isPlain: options.isPlain)
      switch try reception.untilAnswered() {
      case .ended(let ending): return ending
      case .left: return nil
      case .answered(let name, let role): (options.actor, options.role) = (name, role)
      }
    }
    // " ani" is Ani; where that cannot be read, the next read says why.
    options.actor = (try? registry.actorName(options.actor)) ?? options.actor
    let began = Signature.now(options.actor).at
    var handed = Optional(consume registry)
    while let registry = handed.take() {
      switch try sit(options, on: registry, under: law, since: began, screen) {
      case .byKey: return nil
      case .ended(let ending): return ending
      case .locked:
        var lock = Lock(of: registry, for: options.actor, as: options.role, on: screen)
        _ = consume registry
        switch try lock.untilOpened() {
        case .left: return nil
        case .ended(let ending): return ending
        case .opened(let again): handed = again
        }
      }
    }
    return nil
  }

  private static func sit(
    _ options: DeskOptions, on registry: Registry, under law: LawInForce, since began: Int64,
    _ screen: Screen
  ) throws(ScreenRefusal) -> Sitting.Leaving {
    let actor = options.actor
    let queries = RegistryQueries(options, registry, law, openedAt: began).queries
    var sitting = try Sitting(options, queries, on: screen) {
      // Where one was is worth a line of nobody's time when it cannot be kept.
      try? registry.remember($0.text, of: actor)
    }
    return sitting.untilEnd()
  }

  /// What a screen of the desk shows, after some keys were typed there.
  public static func picture(
    of view: DeskView, _ options: DeskOptions, on registry: Registry, under law: LawInForce,
    size: Size, glyphs: Glyphs = .unicode, keys: [Key] = []
  ) -> Canvas {
    var rehearsal = Rehearsal(
      Session(options, glyphs: glyphs), RegistryQueries(options, registry, law).queries,
      size: size)
    rehearsal.open(view)
    for key in keys { rehearsal.press(key) }
    return rehearsal.state.render()
  }
}

/// The screens that can be photographed.
public enum DeskView: String, Sendable, CaseIterable {
  case overview, vessels, placements, agreements, agencies, findings, law

  var tab: Tab {
    switch self {
    case .overview: .overview
    case .vessels: .vessels
    case .placements: .placements
    case .agreements: .agreements
    case .agencies: .agencies
    case .findings: .findings
    case .law: .law
    }
  }
}

extension RegistryQueries {
  fileprivate init(
    _ options: DeskOptions, _ registry: Registry, _ law: LawInForce,
    openedAt began: Int64 = Signature.now("").at
  ) {
    self.init(
      registry, under: law, today: options.today, actor: options.actor,
      as: options.role, port: options.port, machineClock: options.machineClock, openedAt: began,
      signingCheckpoints: options.signCheckpoint)
  }
}
