import Fishery
import Law
import Registry
import Report
import Screening

extension Command {
  private static let pack = Operand(
    .file, "a pack of figures as JSON, laid over the built-in book figure by figure")
  private static let day = Option("as-of", .day, "the day to judge for, instead of today")

  static let rulesImpact = Command(
    "rules impact", in: .law,
    "List the verdicts in a registry that a local pack of law would turn.",
    account: [
      "Only the rules that read what the pack says otherwise are asked, under the registry's own law "
        + "and under the pack; every placement and vessel on which they differ is listed, and how "
        + "many turn which way is counted. Nothing is changed or kept."
    ],
    operands: [pack], parameters: [day, Session.csv], speaksJSON: true,
    examples: [
      Example("muster rules impact ministry.json", "whom it touches, before `muster law use`")
    ],
    heedsLaw: true, exits: [.clean, .somethingToLookAt, .badInput, .registryUnusable, .cancelled]
  ) { session in
    let registry = try session.registry()
    let (name, other) = try session.laid(pack, over: try LawBook.builtIn())
    let port = session.invocation[Global.port].flatMap { Country(ofPort: $0) }
    let printer = try session.printer(LineForm<FlipLine>.flips, .masked)
    let meter = ProgressMeter(session.console)
    Interruption.heed()
    let impact = try Screening(of: registry, under: try session.lawBook(of: registry)).impact(
      of: other, on: session.invocation[day] ?? session.today, portState: port,
      cancellation: Interruption.cancellation,
      progress: { meter.show("judging", $0, of: $1) }
    ) { flips in
      let lines = try flips.compactMap { try registry.line(of: $0) }
      if !lines.isEmpty { try printer.print(lines) }
    }
    meter.clear()
    for line in impact.lines(of: name) { session.console.say(line) }
    return impact.counts.isEmpty ? .clean : .somethingToLookAt
  }
}

extension Registry {
  /// Whom a verdict is on that turns; nil for who is gone meanwhile.
  fileprivate func line(of flip: Flip) throws(RegistryError) -> FlipLine? {
    var filter = ListFilter()
    func line(_ placement: PlacementLine?, _ vessel: Int64, _ name: String) -> FlipLine {
      FlipLine(
        flip.rule, from: flip.before, to: flip.after, flip.severity, on: placement, aboard: vessel,
        called: name)
    }
    switch flip.subject.kind {
    case .placement:
      filter.placement = flip.subject.id
      return try placements(filter, at: .top, limit: 1).lines.first.map {
        line($0, $0.vessel, $0.vesselName)
      }
    case .vessel:
      filter.vessel = flip.subject.id
      return try vessels(filter, at: .top, limit: 1).lines.first.map { line(nil, $0.id, $0.name) }
    }
  }
}

extension Impact {
  /// What a pack would change, a line for each way in which verdicts turn.
  fileprivate func lines(of pack: String) -> [String] {
    let rules = rules.map(\.id).listed
    let head = "judged for \(day) by \(rules): \(judged) subjects"
    guard !counts.isEmpty else { return [head, "\(pack) turns no verdict"] }
    return [head]
      + counts.map { turn, count in
        "\(turn.rule): \(count) from \(turn.before.rawValue) to \(turn.after.rawValue)"
      }
  }
}
