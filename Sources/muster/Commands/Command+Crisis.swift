import Fishery
import Registry
import Report

extension Command {
  private static let zone = Option(
    "zone", .text("ZONE", "a zone as positions name it"),
    "only aboard vessels that were last in this zone, such as \"FAO 71\"")
  private static let filter = Option(
    "filter", .text("TEXT", "a filter"),
    "only people with these words and `key:value` pairs, such as `nationality:ID port:IDBOA`")

  static let crisis = Command(
    "crisis", in: .lists, "List everybody who may be aboard, with where to look and whom to tell.",
    account: [
      "For a storm, a fire, a collision, an arrest: a line a person, whatever their papers, findings "
        + "or decisions say, also who stands on one crew list and is gone from the next. With each "
        + "the vessel's last position, the last crew list or roll call that has them, and whether "
        + "next of kin and a safe contact are held; the names and contacts themselves with --full "
        + "and a --reason, which is kept in the log. It needs no network and no printer."
    ],
    parameters: [zone, filter, Session.csv, Session.full, Session.reason], speaksJSON: true,
    examples: [
      Example("muster crisis --zone \"FAO 71\"", "everybody in the zone"),
      Example("muster crisis --filter nationality:MM --csv", "for a consulate, as a sheet"),
    ],
    exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    let registry = try session.registry()
    let filter = try FilterLine(session.invocation[filter] ?? "").filter
    let disclosure = try session.disclosure(of: "crisis", in: registry)
    let lines = try registry.crisis(
      filter, in: session.invocation[zone], on: session.today)
    let printer = try session.printer(.crisis, disclosure)
    try printer.print(lines)
    if let remark = printer.remark { session.console.say(remark) }
    let vessels = Set(lines.map(\.vessel)).count
    let kin = lines.count { $0.nextOfKin.isKnown }
    session.console.say(
      "persons: \(lines.count), vessels: \(vessels), next of kin held: \(kin)")
    return .clean
  }
}

extension Cell {
  fileprivate var isKnown: Bool { if case .known = self { true } else { false } }
}
