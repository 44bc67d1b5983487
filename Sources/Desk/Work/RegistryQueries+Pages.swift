import Casework
import Fishery
import Law
import Registry
import Report
import Screening
import Words

extension RegistryQueries {
  /// What a page shows.
  func content(
    of kind: PageKind, on day: CivilDate, _ cancellation: Cancellation
  ) throws(RegistryError) -> Content {
    switch kind {
    case .overview:
      return try overview(of: registry.overview(on: day, cancellation: cancellation), cancellation)
    case .vessel(let id), .certificate(let id):
      return try registry.vesselCard(
        id, on: day, for: role.clearance, cancellation: cancellation
      )
      .map(Content.vessel) ?? .gone
    case .placement(let id), .comparison(let id): return try placement(id, on: day, cancellation)
    case .departure(let id): return try departure(id, on: day, cancellation)
    case .sameAccount(let placement):
      return .recruiters(try registry.recruiters(of: placement, cancellation: cancellation))
    case .causes:
      let written = catalogue.rules.filter { $0.evidence.first == .agreement }.map(\.id)
      return .causes(
        try registry.causes(brokenInWriting: written, limit: 500, cancellation: cancellation))
    case .agency(let id):
      return try registry.agencyCard(
        id, limit: 500, for: role.clearance, cancellation: cancellation
      )
      .map(Content.agency) ?? .gone
    case .agreement(let line):
      return try registry.agreement(line.id).map(Content.agreement) ?? .gone
    case .explanation(let explained, _): return try explanation(of: explained, on: day)
    case .rule(let id): return try rulePage(id).map(Content.rule) ?? .gone
    case .figure(let id): return figure(id).map(Content.figure) ?? .gone
    case .evidence, .history, .takenBack: return .nothing
    case .arrival: return .gone
    case .cameIn(let file):
      return .arrivals(try registry.arrivals(of: file.id, cancellation: cancellation))
    case .rollCall(let vessel), .blankRollCall(let vessel):
      return try registry.rollCall(of: vessel, on: day, cancellation: cancellation)
        .map(Content.rollCall) ?? .gone
    case .contacts:
      return .contacts(ContactWish().matches(among: try registry.contacts(), on: today))
    case .handover:
      return .handover(
        try ShiftHandover(
          of: actor, since: began, in: registry, at: clock, showingCases: role.may(.workCases)))
    case .cases: return .cases(try cases.all(), clock)
    case .casefile(let number): return try casefile(number)
    case .exceptions: return try exceptionsPage()
    case .complaints: return try complaintsPage()
    case .links: return .links(try links(limit: 200))
    case .thread(let finding): return .thread(try registry.decisions(on: finding.id))
    }
  }

  /// What is shown beside a list of the line under the cursor.
  func content(
    beside line: Line, on day: CivilDate, _ cancellation: Cancellation
  ) throws(RegistryError) -> Content {
    switch line {
    case .vessel(let line): return try content(of: .vessel(line.id), on: day, cancellation)
    case .placement(let line): return try content(of: .placement(line.id), on: day, cancellation)
    case .agency(let line): return try content(of: .agency(line.id), on: day, cancellation)
    case .finding(let line):
      return try content(of: .explanation(Explained(line), level: 2), on: day, cancellation)
    case .doubt(let line):
      return try content(of: .explanation(Explained(line), level: 2), on: day, cancellation)
    case .rule(let line): return try content(of: .rule(line.id), on: day, cancellation)
    case .figure(let line): return try content(of: .figure(line.id), on: day, cancellation)
    case .agreement(let line): return .agreement(line)
    case .need(let line): return .need(line)
    case .file, .crisis: return .nothing
    }
  }

  /// The overview without a wait: counted in a blink, else as it was counted last.
  func overview(
    on day: CivilDate, _ cancellation: Cancellation
  ) throws(RegistryError) -> Answer {
    if try registry.isSoonCounted() {
      return .content(try content(of: .overview, on: day, cancellation))
    }
    guard let kept = try registry.keptOverview(on: day) else { return .uncounted }
    return .content(try overview(of: kept, cancellation))
  }

  private func overview(
    of counted: FleetOverview, _ cancellation: Cancellation
  ) throws(RegistryError) -> Content {
    var fleet = counted
    fleet.undetermined = try count(of: .undetermined)
    var inPort = ListFilter()
    inPort.inPortOnly = true
    inPort.port = port
    var gone = ListFilter()
    gone.goneFromList = true
    return .overview(
      fleet,
      FleetLists(
        inPort: try registry.vessels(inPort, limit: 60, cancellation: cancellation).lines,
        inPortCount: try registry.count(
          of: .vessels(.worst), inPort, cancellation: cancellation), port: port,
        gone: try registry.placements(gone, limit: 60, cancellation: cancellation).lines,
        exceptions: try ExceptionHealth(in: registry, on: today)))
  }

  private func placement(
    _ id: Int64, on day: CivilDate, _ cancellation: Cancellation
  ) throws(RegistryError) -> Content {
    let card = try registry.placementCard(
      id, on: day, for: role.clearance, cancellation: cancellation)
    guard let card else { return .gone }
    return .placement(card, try verdicts(of: Judged(.placement, id), on: day))
  }

  private func departure(
    _ id: Int64, on day: CivilDate, _ cancellation: Cancellation
  ) throws(RegistryError) -> Content {
    let card = try DepartureCard(
      of: id, on: day, in: registry, under: book, portState: portState, for: role,
      in: .english, cancellation: cancellation)
    return card.map(Content.departure) ?? .gone
  }

  /// What every rule makes of a subject on a day.
  private func verdicts(
    of subject: Judged, on day: CivilDate
  ) throws(RegistryError) -> [RuleVerdict] {
    guard let heard = try dossier(of: subject, on: day) else { return [] }
    var sitting = Law.Sitting(of: heard.dossier, orOneOf: heard.rivals, under: book)
    let judged = catalogue.rules.filter { $0.judged == subject.kind }.map { rule in
      (rule: rule, judgement: sitting.judgement(by: rule))
    }
    let rankings = Matter.allCases.compactMap { Ranking($0, of: judged, under: book, on: day) }
    return judged.map { rule, judgement in
      let led = rankings.filter { ($0.leading.first ?? $0.entries.first)?.rule.id == rule.id }
      return RuleVerdict(
        rule: rule.id, title: rule.title.english, area: Concern(rule: rule.id), subject: subject,
        verdict: judgement.verdict, rank: Rank(judgement.severity),
        finding: judgement.verdict.clears
          ? nil : FindingID(rule: rule.id, subject: heard.key, anchor: judgement.anchor).hex,
        headline: headline(of: judgement, by: rule, on: heard.dossier),
        standards: led.flatMap { [$0.phrase] + $0.conflictPhrases }.map(\.english))
    }
  }

  /// What is known of a subject, and the key that names its findings.
  struct Heard {
    let dossier: Dossier
    /// The dossier under each way in which what its sources disagree on may be.
    let rivals: [Dossier]
    let key: String
  }

  func judgement(of heard: Heard, by rule: Rule) -> Law.Judgement {
    rule.judgement(of: heard.dossier, orOneOf: heard.rivals, under: book)
  }

  /// Nil when the subject is gone.
  func dossier(
    of subject: Judged, on day: CivilDate
  ) throws(RegistryError) -> Heard? {
    let block = try registry.block(
      of: subject.kind, [subject.id], asOf: day, portState: portState)
    guard let key = block.keys.first else { return nil }
    return Heard(dossier: block.dossiers[0], rivals: block.rivals(at: 0), key: key)
  }
}
