import Casework
import Fishery
import Registry
import Report

extension Command {
  private static let heads = Operand(
    .crisisHead, "whom --tick or --untick is about, as the column `head` names them", .any)
  fileprivate static let zone = Option(
    "zone", .text("ZONE", "a zone as positions name it"),
    "only aboard vessels that were last in this zone, such as \"FAO 71\" or 71")
  fileprivate static let filter = Option(
    "filter", .text("TEXT", "a filter"),
    "only people with these words and `key:value` pairs, such as `nationality:ID port:IDBOA`")
  private static let view = Option(
    "view", .text("NAME", "the name of a saved view"),
    "only what this saved view of the crisis list shows; S keeps them in the dashboard")
  private static let tick = Option("tick", .tick, "note that they boarded, or reached safety")
  private static let untick = Option(
    "untick", .tick, "take a tick back, whoever set it; the log keeps both")
  private static let anew = Flag(
    "anew", "begin the ticks anew for another event: those set before count no more")

  static let crisis = Command(
    "crisis", in: .lists, "List everybody who may be aboard, with where to look and whom to tell.",
    account: [
      "For a storm, a fire, a collision, an arrest: a line a person, whatever their papers, findings "
        + "or decisions say, also who stands on one crew list and is gone from the next, and a line "
        + "for each head that was counted aboard and is named by nobody. With each the vessel's last "
        + "position, the last crew list or roll call that has them, and whether next of kin and a "
        + "safe contact are held; the names and contacts themselves with --full and a --reason, "
        + "which is kept in the log. It needs no network and no printer.",
      "How many people are aboard vessels whose zone nobody knows is said each time: they may be in "
        + "the zone that was asked for, and stand in no list of it. Nobody known in a zone is an error "
        + "that names the zones there are.",
      "--tick notes who boarded and who reached safety, each an act in the log that `u` in the "
        + "dashboard takes back; the list shows who set it when.",
    ],
    operands: [heads],
    parameters: [
      zone, filter, view, tick, untick, anew, Session.csv, Session.full, Session.reason,
    ],
    speaksJSON: true,
    examples: [
      Example("muster crisis --zone \"FAO 71\"", "everybody in the zone"),
      Example("muster crisis --filter nationality:MM --csv", "for a consulate, as a sheet"),
      Example("muster crisis --tick boarded 47ae58b04562f903", "she is in the boat"),
    ],
    exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    let registry = try session.registry()
    let heads = session.invocation[all: heads]
    let view = try session.invocation[view].map { try registry.savedView($0, of: "crisis") }
    let typed = [view?.filter, session.invocation[filter]].compactMap(\.self)
    let filter = try FilterLine(typed.joined(separator: " "), of: .crisis).filter
    let (tick, untick) = (session.invocation[tick], session.invocation[untick])
    guard heads.isEmpty == (tick == nil && untick == nil) else {
      throw Refusal(
        .badInput,
        heads.isEmpty
          ? "whom? the column `head` of `muster crisis --json` names them"
          : "a HEAD is for --tick or --untick")
    }
    if session.invocation[anew] || !heads.isEmpty { try session.require(.enterFacts) }
    if session.invocation[anew] {
      try registry.beginTicksAnew(by: session.signature)
      session.console.say("the ticks begin anew")
    }
    for head in heads {
      if let untick { try session.untick(untick, head, in: registry) }
      if let tick { try session.tick(tick, head, in: registry) }
    }
    if heads.isEmpty, !session.invocation[anew] {
      return try session.printCrisis(filter, in: registry)
    }
    let roll = try registry.crisisRoll(filter, in: session.invocation[zone], on: session.today)
    session.console.say(roll.ticked.words)
    return .clean
  }
}

extension Session {
  fileprivate func printCrisis(_ filter: ListFilter, in registry: Registry) throws -> Exit {
    let disclosure = try disclosure(of: "crisis", in: registry)
    let roll = try registry.crisisRoll(filter, in: invocation[Command.zone], on: today)
    let lines = roll.lines
    let printer = try printer(.crisis, disclosure)
    try printer.print(lines)
    if let remark = printer.remark { console.say(remark) }
    let vessels = Set(lines.map(\.vessel)).count
    let kin = lines.count { $0.nextOfKin.isKnown }
    let unnamed = lines.count { $0.placement == nil }
    console.say(
      "persons: \(lines.count), vessels: \(vessels), next of kin held: \(kin)"
        + (unnamed > 0 ? ", without a name: \(unnamed)" : ""))
    console.say(
      "aboard vessels whose zone nobody knows: \(roll.nowhere)"
        + (roll.nowhere > 0 ? "; they may be in any" : ""))
    if !filter.isEmpty {
      let all = try registry.crisis(in: invocation[Command.zone], on: today)
      let others = all.count { $0.placement == nil } - unnamed
      if others > 0 { console.say("heads without a name that are not in this list: \(others)") }
    }
    console.say(roll.ticked.words)
    return .clean
  }

  fileprivate func tick(
    _ kind: CrisisTick.Kind, _ head: CrisisHead, in registry: Registry
  ) throws {
    do {
      let (tick, isNew) = try registry.tick(kind, head, by: signature)
      let since = isNew ? "" : " before, \(tick.signature.moment), by \(tick.signature.actor)"
      console.say("\(head.code): \(kind.rawValue)\(since)")
    } catch RegistryError.noSuchRow {
      throw Refusal(
        .badInput, "nobody aboard is called \(head.code); `muster crisis --json` names them")
    }
  }

  fileprivate func untick(
    _ kind: CrisisTick.Kind, _ head: CrisisHead, in registry: Registry
  ) throws {
    guard let tick = try registry.tick(of: head, kind) else {
      return console.say("\(head.code): was not ticked \(kind.rawValue)")
    }
    try registry.takeBack(tick.entry, by: signature)
    console.say("\(head.code): \(kind.rawValue) taken back")
  }
}

extension CrisisCount {
  fileprivate var words: String { "boarded \(boarded) of \(heads), reached \(reached)" }
}

extension Cell {
  fileprivate var isKnown: Bool { if case .known = self { true } else { false } }
}

extension Spelling<CrisisHead> {
  fileprivate static let crisisHead = Spelling(
    placeholder: "HEAD",
    expected: "a key of 16 hexadecimal digits, for nobody's name with .1 behind"
  ) { CrisisHead(code: $0) }
}

extension Spelling<CrisisTick.Kind> {
  fileprivate static let tick = Spelling(
    placeholder: "TICK", expected: words.joined(separator: " or "), completion: .words(words)
  ) { CrisisTick.Kind(rawValue: $0) }

  private static let words = CrisisTick.Kind.allCases.map(\.rawValue)
}
