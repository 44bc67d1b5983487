import Casework
import Fishery
import Law
import Registry
import Screening

/// Answers the desk's questions from a registry and a book of law.
///
/// For another day than today, or by a book that is not the registry's own, they are answered from
/// a copy that is judged so, and nothing is kept.
struct RegistryQueries: Sendable {
  private(set) var registry: Registry
  private let law: LawInForce
  let actor: String
  let role: StaffRole
  /// The UN/LOCODE of the port in which the desk stands.
  let port: String?
  let today: CivilDate
  /// What this machine says of the day; nil where days are told as in a story.
  private let machineClock: MachineClock?
  /// Signs where the log ends, with the key of this machine; nil where there is none.
  let signCheckpoint: DeskOptions.CheckpointSigning?
  /// When the desk was opened, in seconds since 1970: before it was ever locked.
  let began: Int64
  private let otherwise = Otherwise()

  init(
    _ registry: Registry, under law: LawInForce, today: CivilDate, actor: String,
    as role: StaffRole = .usual, port: String?, machineClock: MachineClock? = nil,
    openedAt began: Int64 = Signature.now("").at,
    signingCheckpoints signCheckpoint: DeskOptions.CheckpointSigning? = nil
  ) {
    self.began = began
    self.registry = registry
    self.law = law
    self.today = today
    self.machineClock = machineClock
    self.actor = actor
    self.role = role
    self.port = port
    self.signCheckpoint = signCheckpoint
  }

  /// What is judged by.
  var book: LawBook { law.book }
  var catalogue: Catalogue { .standard }

  /// The State of that port.
  var portState: Country? { port.flatMap { Country(ofPort: $0) } }

  /// The same as one function.
  var queries: Queries {
    Queries { question, cancellation, progress throws(Refusal) in
      try allow(question)
      do throws(RegistryError) {
        let there = try on(question.day, cancellation, progress)
        return try there.answer(question, cancellation, progress)
      } catch {
        throw Refusal(words: error.description, isCancelled: error == .cancelled)
      }
    }
  }

  private func answer(
    _ question: Question, _ cancellation: Cancellation,
    _ progress: @Sendable (Progress) -> Void
  ) throws(RegistryError) -> Answer {
    switch question {
    case .window(let request, let place, let lines):
      return .window(try window(request, place, cancellation, limit: lines), at: place)
    case .count(let request): return .count(try count(request, cancellation))
    case .offset(let request, let id): return .offset(try offset(of: id, request, cancellation))
    case .row(let request, let number): return .row(try row(number, request, cancellation))
    case .matches(let request, let text): return try matches(text, request, cancellation)
    case .page(.arrival(let path, let wishes), _):
      return .content(.arrival(try plan(path, wishes, cancellation, progress)))
    case .page(.overview, let day): return try overview(on: day, cancellation)
    case .survey(let day): return .content(try content(of: .overview, on: day, cancellation))
    case .page(let kind, let day): return .content(try content(of: kind, on: day, cancellation))
    case .preview(let line, let day):
      return .preview(line.id, try content(beside: line, on: day, cancellation))
    case .sureness(let findings, let day):
      return .sureness(try sureness(of: findings, on: day, cancellation))
    case .screening(let day): return .screened(try screened(on: day, cancellation, progress))
    case .judging(let day): return .judged(day)
    case .hidden(let all, let shown):
      return .hidden(try count(all, cancellation) - count(shown, cancellation))
    case .memory: return .memory(try registry.memory(of: actor).flatMap { DeskMemory($0) })
    case .reveal(let people, let subject):
      try registry.record(Act("reveal", on: subject), by: signature)
      return .revealed(people)
    case .drafts:
      return .drafts(try registry.draft(of: actor).flatMap { Draft($0) } ?? Draft())
    case .draft(let text):
      try registry.keepDraft(text, of: actor)
      return .drafted
    case .deed(.amend(let amendments)):
      let conflict = try conflict(with: amendments)
      if let conflict { return .conflict(conflict) }
      return .done(try done(.amend(amendments)))
    case .printing(let printout): return .printed(try done(printout, cancellation))
    case .deed(let deed): return .done(try done(deed))
    case .rule(let ruling, let finding):
      let plan = try triage.plan(ruling, on: [finding], by: actor)
      let hindrance = plan.refused.first?.hindrance
      if ruling == .agree, let answer = try obstacle(toAgreeing: finding, hindrance) {
        return answer
      }
      if let hindrance { return .hindered(hindrance) }
      return try kept(plan)
    case .plan(let ruling, let targets):
      return .plan(
        try triage.plan(
          ruling, on: try findings(targets), isBulk: targets.isBulk, by: actor))
    case .excepted: return .excepted(try registry.exceptedFindings())
    case .caseOf(let opening): return .caseOf(try cases.open(about: opening)?.id, opening)
    case .openCase(let opening, let words): return try opened(from: opening, saying: words)
    case .enter(let act, let file): return try entered(act, in: file)
    case .except(let request): return try asked(for: request)
    case .answer(let exception, let answer): return try answered(answer, to: exception)
    case .signing(let signing): return try signed(signing)
    case .news(let entry): return .news(try registry.news(since: entry))
    case .hasPassphrase: return .hasPassphrase(try registry.hasPassphrase(actor))
    case .setPassphrase(let new, let old): return try set(new, knowing: old)
    case .erase(let fisher, let reason): return try erased(fisher, because: reason)
    case .uncovering(let secret): return try uncovered(typing: secret)
    case .namesInLists: return .namesInLists(try registry.hasNamesInLists())
    case .showNames(let isShown):
      try registry.showNamesInLists(isShown, by: signature)
      return .namesInLists(isShown)
    case .wanted(let finding):
      return .wanted(try wanted(by: finding), finding)
    case .everyID(let request): return .everyID(try everyID(request, cancellation))
    case .sitting:
      return .sitting(try SittingTally(of: actor, since: began, in: registry))
    case .checkpoint:
      guard let signCheckpoint else {
        throw .file("this desk has no key to sign with; `muster log checkpoint` makes one")
      }
      return .checkpoint(try signCheckpoint(registry).paperMark)
    case .ticked(let request):
      return .ticked(
        try registry.crisisRoll(request.filter, on: request.day, cancellation: cancellation).ticked)
    case .views(let kind): return .views(try registry.views(of: kind.rawValue))
    case .lastAct:
      let undoable = try registry.undoable(of: actor)
      return .undoable(undoable.act, standing: undoable.standing)
    case .redoable: return .redoable(try registry.redoable(of: actor))
    case .paths(let typed): return .paths(paths(beginning: typed))
    case .importing(let plan): return .imported(try stored(plan, cancellation, progress))
    case .takingBack(let file): return .done(try takenBack(file, cancellation))
    }
  }

  /// The same questions, asked of the registry as it is judged for a day.
  private func on(
    _ day: CivilDate?, _ cancellation: Cancellation, _ progress: @Sendable (Progress) -> Void
  ) throws(RegistryError) -> RegistryQueries {
    guard let day, try isOtherwise(day) else { return self }
    var there = self
    there.registry = try otherwise.registry(for: day) { () throws(RegistryError) in
      try Screening(of: registry, under: book, catalogue: catalogue).otherwise(
        on: day, portState: portState, by: signature, cancellation: cancellation
      ) { done, all in progress(Progress(verb: "judging", done: done, of: all)) }
    }
    return there
  }

  /// Whether what was found in the registry is not what holds on a day by the book.
  private func isOtherwise(_ day: CivilDate) throws(RegistryError) -> Bool {
    if day != today { return true }
    // Nothing that is found for a day which has not come is kept.
    if let machineClock, today > machineClock.latest { return true }
    // Who changes nothing looks at a copy that is brought up to date.
    if !role.may(.judge), try registry.judgement()?.day != today { return true }
    if let judged = try registry.judgement()?.day, judged > today { return true }
    // The built-in book is not read to be held against itself.
    if law.overlays.isEmpty, try registry.lawPack() == nil { return false }
    return try book.digest != registry.lawBook().digest
  }

  private func screened(
    on day: CivilDate, _ cancellation: Cancellation, _ progress: @Sendable (Progress) -> Void
  ) throws(RegistryError) -> Screened {
    let outcome = try Screening(of: registry, under: book, catalogue: catalogue).run(
      on: day, clock: machineClock, portState: portState, by: signature, cancellation: cancellation
    ) { done, all in progress(Progress(verb: "judging", done: done, of: all)) }
    return Screened(
      judged: outcome.judged, breaches: outcome.count(of: .breach),
      undetermined: outcome.count(of: .undetermined))
  }
}
