import Fishery
import Registry

/// The verbs that write: add, amend, undo.
extension DeskState {
  mutating func write(_ id: Command.ID) -> [Effect] {
    switch id {
    case .add: return add()
    case .amend: return amend()
    case .yes, .no: return answer(isYes: id == .yes)
    case .rollCall:
      if case .rollCall? = place.page?.kind { return [] }
      return rollCallVessel.map { push(.page(PageState(.rollCall($0)))) } ?? []
    case .blankRollCall:
      return rollCallVessel.map { push(.page(PageState(.blankRollCall($0)))) } ?? []
    case .links: return push(.page(PageState(.links)))
    case .importFile: return importFile()
    case .complaint: return complain()
    case .withdraw: return withdraw()
    case .imports: return push(.list(ListState(.imports)))
    case .redo: return ask(.redoable, .act, for: 0)
    default:
      if case .file(let file) = place.list?.line { return takeBack(file) }
      return ask(.lastAct, .act, for: 0)
    }
  }

  /// Opens the form that was left a moment ago, or the one of what is shown here, or asks which.
  private mutating func add() -> [Effect] {
    if let leftForm { return open(leftForm) }
    let addable = addable
    guard addable.options.count != 1 else {
      return open(
        FormPlan.form(addable.options[0].kind, about: addable.about, today: session.today))
    }
    mode = .choosing(Menu.adding(addable), nil)
    return []
  }

  private mutating func amend() -> [Effect] {
    if let part = pointed.part { return change(part) }
    guard let amendable = pointed.amendable else { return [] }
    if let form = amendable.form { return open(form) }
    guard let about else { return [] }
    var form = FormPlan.form(amendable.sheet, about: about, today: session.today)
    let key = amendable.cells.first?.key
    form.index = form.fields.firstIndex { $0.key == key } ?? 0
    return open(form)
  }

  /// Asks before an act is taken back; a decision, which `U` makes again, is so at once.
  ///
  /// - Parameter standing: those above it that are not taken back.
  mutating func accept(_ act: ActRecord?, _ standing: [StandingAct]) -> [Effect] {
    let why = standing.first.map { "\($0.act.what) stands: \($0.hold.words)" }
    guard let act else {
      say(why ?? "there is nothing of yours to take back")
      return []
    }
    if act.kind == .decision, standing.isEmpty { return commit(.takeBack(act)) }
    let question = "Take back \(act.words(masking, today: session.today))?"
    return confirm(
      [question, why].compactMap(\.self).joined(separator: " "), .deed(.takeBack(act)))
  }

  /// Asks before an act is done again; a decision is so at once.
  mutating func accept(redoable act: ActRecord?) -> [Effect] {
    guard let act else {
      say("nothing was taken back since you last did something new")
      return []
    }
    if act.kind == .decision { return commit(.redo(act)) }
    return confirm("Do again \(act.words(masking, today: session.today))?", .deed(.redo(act)))
  }

  private mutating func takeBack(_ file: ImportRecord) -> [Effect] {
    guard file.undone == nil else {
      say("this file was taken back before")
      return []
    }
    let rows = file.stored.of("row", "rows")
    return confirm("Take back the whole of \(file.file), \(rows)?", .file(file))
  }

  mutating func confirm(
    _ question: String, _ deed: Confirmation.Confirmed
  ) -> [Effect] {
    mode = .confirming(Confirmation(question: question, deed: deed))
    return [.flushTypedAhead]
  }

  /// Does what was asked about.
  mutating func carryOut(_ confirmation: Confirmation) -> [Effect] {
    switch confirmation.deed {
    case .deed(let deed): commit(deed)
    case .file(let file): ask(.takingBack(file), .importing, for: 0)
    case .names(let isShown): ask(.showNames(isShown), .names, for: 0)
    }
  }
}

extension ActRecord {
  /// What was done, to whom and when, for the person who did it.
  func words(_ masking: Masking, today: CivilDate) -> String {
    let name = whom.fisherName.map { masking.name($0, of: whom.fisher) }
    let time = signature.time
    let when = time.hasPrefix("\(today)") ? time.suffix(9) : time.prefix(10)
    return [what, name ?? whom.vesselName, String(when)].compactMap(\.self)
      .joined(separator: ", ")
  }

  /// What was done.
  var what: String {
    switch kind {
    case .file: "import \(subject), \(detail ?? "a file")"
    case .entry:
      Sheet.all.first { $0.name == detail }.map { $0.formTitle.lowercased() } ?? "an entry"
    case .amendment: "amended \(detail?.spaced ?? "cell")"
    case .link: "what was said of two records"
    case .tick: detail == "anew" ? "the ticks begun anew" : "the tick “\(detail ?? "")”"
    case .step where detail == "open": "the opening of case \(subject)"
    case .step: "“\(detail?.spaced ?? "a step")” in case \(subject)"
    case .exception: "exception \(subject) (\(detail ?? ""))"
    case .decision: "\(detail ?? "decision") on \(subject.count == 16 ? "a finding" : subject)"
    }
  }
}

extension Signature {
  /// When, as the log has it.
  var time: String { Instant.words(at) }
}
