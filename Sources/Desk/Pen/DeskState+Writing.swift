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
    case .imports: return push(.list(ListState(.imports)))
    case .redo: return ask(.redoable, .act, for: 0)
    default:
      if case .file(let file) = place.list?.line { return takeBack(file) }
      return ask(.lastAct, .act, for: 0)
    }
  }

  /// Opens the form of what is shown here, or asks which.
  private mutating func add() -> [Effect] {
    let options = addable
    guard options.count != 1 else {
      return open(FormPlan.form(options[0].sheet, about: options[0].about, today: session.today))
    }
    mode = .choosing(
      Menu(
        title: "Add",
        options: options.map {
          .init(letter: $0.letter, words: $0.words, choice: .form($0.sheet, $0.about))
        }), nil)
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

  /// A row that can be entered in this place.
  struct Addable {
    let letter: Character
    let words: String
    let sheet: Sheet
    let about: About
  }

  var addable: [Addable] {
    switch place.view {
    case .list(let list):
      guard let sheet = list.kind.sheet else { return [] }
      return [Addable(letter: "a", words: sheet.formTitle, sheet: sheet, about: About())]
    case .page:
      guard let about else { return [] }
      let offered: [(Character, Sheet)] =
        if case .rollCall = place.page?.content {
          [("x", .muster)]
        } else if about.fisher != nil {
          [
            ("a", .agreements), ("d", .documents), ("c", .charges), ("p", .pay), ("r", .rest),
            ("o", .recruitment), ("k", .fishers), ("b", .placements),
          ]
        } else if about.vessel != nil {
          [
            ("f", .crew), ("b", .placements), ("d", .documents), ("v", .voyages),
            ("o", .positions), ("k", .checks), ("s", .observations), ("c", .conditions),
            ("r", .rooms),
          ]
        } else {
          [("l", .agencies)]
        }
      return offered.map { letter, sheet in
        Addable(letter: letter, words: sheet.addTitle, sheet: sheet, about: about)
      }
    }
  }

  /// The records that the open card is about.
  var about: About? {
    switch place.page?.content {
    case .vessel(let card):
      About(vessel: card.line.id, words: card.line.name, aboard: card.line.name)
    case .placement(let card, _):
      About(
        fisher: card.line.fisher, vessel: card.line.vessel,
        words: "\(card.line.fisherName) aboard \(card.line.vesselName)",
        aboard: card.line.vesselName)
    case .agency(let card): About(agency: card.line.id, words: card.line.name)
    case .rollCall(let sheet):
      About(vessel: sheet.vessel.id, words: sheet.vessel.name, aboard: sheet.vessel.name)
    default: nil
    }
  }

  /// Asks before an act is taken back.
  mutating func accept(_ act: ActRecord?) -> [Effect] {
    guard let act else {
      say("there is nothing of yours to take back")
      return []
    }
    return confirm("Take back \(act.words(masking, today: session.today))?", .deed(.takeBack(act)))
  }

  /// Asks before an act is done again.
  mutating func accept(redoable act: ActRecord?) -> [Effect] {
    guard let act else {
      say("nothing was taken back since you last did something new")
      return []
    }
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

  private mutating func confirm(
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
    }
  }
}

extension ListKind {
  /// The sheet whose rows make such lines.
  fileprivate var sheet: Sheet? {
    switch self {
    case .vessels: .vessels
    case .placements: .placements
    case .agreements: .agreements
    case .agencies: .agencies
    default: nil
    }
  }
}

extension Sheet {
  /// What is entered, as a choice.
  fileprivate var addTitle: String {
    switch self {
    case .fishers: "Contact, next of kin, languages"
    case .crew: "Fisher aboard, a line of the crew list"
    case .placements: "Placement: role, days, agency, how it ended"
    default: formTitle
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
    case .decision: "\(detail ?? "decision") on \(subject.count == 16 ? "a finding" : subject)"
    }
  }
}

extension Signature {
  /// When, as the log has it.
  var time: String { Instant.words(at) }
}
