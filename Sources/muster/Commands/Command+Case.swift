import Casework
import Fishery
import Registry
import Report
import Words

extension Command {
  private static let finding = Option("finding", .findingID, "the finding that it is opened from")
  private static let placement = Option(
    "placement", .subjectKey, "the placement of the person, by its key")
  private static let aboard = Option(
    "aboard", .subjectKey, "the vessel that the call is about, by its key")
  private static let told = Option(
    "because", .file, "a file with what was told; - for standard input")

  static let caseOpen = Command(
    "case open", in: .cases, "Open a case from a finding, a placement, or a telephone call alone.",
    account: [
      "What was told is read from a file and sealed beside the log. Without --finding or --placement "
        + "the case is about somebody whom the registry does not know."
    ],
    parameters: [finding, placement, aboard, told], needs: .workCases, speaksJSON: true,
    examples: [
      Example("muster case open --because call.txt", "from nothing but a telephone call"),
      Example("muster case open --finding 3fa91c --because talk.txt", "from a finding"),
    ],
    heedsLaw: true, exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    let registry = try session.registryToDecideIn()
    guard let file = session.invocation[told] else {
      throw Refusal(.badInput, "case open needs --because FILE, with what was told")
    }
    let opening: Cases.Opening
    if let digits = session.invocation[finding] {
      opening = .finding(try registry.line(beginning: digits))
    } else if let key = session.invocation[placement] {
      opening = .placement(key)
    } else {
      opening = .call(vessel: session.invocation[aboard])
    }
    let opened = try Cases(registry, at: session.clock).open(
      from: opening, saying: try session.words(in: file), by: session.signature)
    try session.print(opened)
    return .clean
  }

  private static let number = Operand(
    Spelling.number("CASE", in: 1...Int(Int32.max)), "the case, by its number")

  static let caseShow = Command(
    "case show", in: .cases, "Print the hand-over note of a case: how it stands, what is owed.",
    account: [
      "Names and people's own words are left out unless --full is given with a --reason, which is "
        + "kept in the log."
    ],
    operands: [number], parameters: [Session.language, Session.full, Session.reason],
    needs: .workCases,
    examples: [Example("muster case show 7 --language id", "for whoever takes over")],
    exits: [.clean, .somethingToLookAt, .badInput, .registryUnusable]
  ) { session in
    let registry = try session.registry()
    let file = try registry.caseFile(session.invocation[number])
    let disclosure = try session.disclosure(of: file.name, in: registry)
    let note = HandoverNote(file, at: session.clock, in: session.tongue)
    try session.printLines(note.lines(disclosure))
    return file.overdue(at: session.clock).isEmpty ? .clean : .somethingToLookAt
  }

  private static let act = Operand(Spelling<CaseWord>.word("ACT"), "what was done")
  private static let item = Operand(
    Spelling.text("ITEM", "what it is about"), "consent, status, point, step, outcome or kind",
    .optional)
  fileprivate static let answer = Operand(
    Spelling<AssistanceAnswer>.word("ANSWER"), "how a point of assistance stands", .optional)
  fileprivate static let words = Option(
    "words", .file, "a file with words of your own; - for standard input")
  fileprivate static let at = Option("at", .instant, "when it was done; now, when it is not named")
  fileprivate static let day = Option("day", .day, "the day of a step; today, when not named")
  fileprivate static let referral = Option(
    "referral", .number("NUMBER", in: 1...999), "which referral; the last, when it is not named")
  fileprivate static let to = Option(
    "to", .text("NAME", "who it goes to"), "the recipient of a referral")
  fileprivate static let fields = Option(
    "fields", .text("FIELDS", "fields with commas between"),
    "what it may say: \(CaseField.allCases.map(\.rawValue).joined(separator: ", "))")

  static let caseEnter = Command(
    "case enter", in: .cases, "Enter what somebody did in a case, and when.",
    account: [
      "Nothing is sent or decided by the program. Without danger a refusal stands. In danger to "
        + "life, or for a child, one officer sends at once what is least, and states the ground with "
        + "--words; a second person signs within 24 hours. For a child, guardian and best interest "
        + "stand in place of consent.",
      "A referral names its legal basis with --words, an ITEM of "
        + "\(ContactKind.allCases.map(\.rawValue).joined(separator: ", ")), --to and --fields; how "
        + "it was sent, with --how. A contact of the same name lends its public key.",
      "Steps: \(Aftercare.allCases.map(\.rawValue).joined(separator: ", ")). Points: "
        + "\(Assistance.allCases.map(\.rawValue).joined(separator: ", ")).",
    ],
    operands: [number, act, item, answer],
    parameters: [words, at, day, referral, to, fields, how, Session.passphrase],
    needs: .workCases, speaksJSON: true,
    examples: [
      Example("muster case enter 7 consent given", "the person agrees"),
      Example(
        "muster case enter 7 refer shelter --to \"Rumah Aman\" --fields name,nationality "
          + "--words basis.txt", "a referral, not sent yet"),
      Example("muster case enter 7 send --at 2026-11-23T14:05+08:00 --how \"by hand\"", "it went"),
    ],
    heedsLaw: true, exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    let registry = try session.registryToDecideIn()
    let file = try registry.caseFile(session.invocation[number])
    let word = try session.invocation.needed(act)
    let entered = try session.act(word, session.invocation[item], in: file, registry)
    let cases = Cases(registry, at: session.clock)
    if let hindrance = cases.hindrance(to: entered, in: file, by: session.actor) {
      throw Refusal(.badInput, "not entered: \(hindrance)")
    }
    let signature =
      word == .countersign
      ? try session.secondSignature(for: "referral", needing: .signSecond, in: registry)
      : session.signature
    try session.print(cases.enter(entered, in: file, by: signature))
    return .clean
  }

  fileprivate static let how = Option("how", .text("TEXT", "how it was sent"), "how it was sent")
}

/// The acts of a case, as they are typed.
private enum CaseWord: String, CaseIterable {
  case note, child, adult, danger
  case dangerOver = "danger_over"
  case consent, guardian
  case bestInterest = "best_interest"
  case status, assist, refer, fields, send, countersign, acknowledge, accept, conclude
  case tellWithdrawal = "tell_withdrawal"
  case plan, done, close
}

extension Session {
  /// When it is: now, or the end of a day that is not the clock's own.
  var clock: CaseClock {
    guard let day = invocation[Global.today] else {
      return CaseClock(now: signature.at, today: today)
    }
    return CaseClock(endOf: day)
  }

  func print(_ outcome: Result<CaseFile, CaseHindrance>) throws {
    switch outcome {
    case .failure(let hindrance): throw Refusal(.badInput, "not entered: \(hindrance)")
    case .success(let file):
      try printer(.cases, .masked).print([CaseOnDay(file, at: clock)])
    }
  }

  fileprivate func act(
    _ word: CaseWord, _ item: String?, in file: CaseFile, _ registry: Registry
  ) throws -> CaseAct {
    let number = invocation[Command.referral] ?? file.state.referrals.count
    let moment = invocation[Command.at] ?? Instant(minutes: signature.at / 60, offset: 0)
    guard let moment else { throw Refusal(.badInput, "--at is no moment of the calendar") }
    let day = invocation[Command.day] ?? today
    switch word {
    case .note: return .note(try own())
    case .child, .adult: return .age(isChild: word == .child)
    case .danger: return .danger(try own())
    case .dangerOver: return .dangerOver
    case .consent: return .consent(try one(of: item))
    case .guardian: return .guardian(try own())
    case .bestInterest: return .bestInterest(try own())
    case .status: return .status(try one(of: item), authority: invocation[Command.to] ?? "")
    case .assist: return .assist(try one(of: item), try invocation.needed(Command.answer))
    case .refer: return try referral(try one(of: item), registry)
    case .fields: return .fields(try ticked(), referral: number)
    case .send:
      guard let how = invocation[Command.how] else {
        throw Refusal(.badInput, "send needs --how, and --at unless it was now")
      }
      let ground = try invocation[Command.words].map { try words(in: $0) }
      return .send(referral: number, moment, how: how, ground: ground)
    case .countersign: return .countersign(referral: number)
    case .acknowledge: return .acknowledge(referral: number, moment)
    case .accept: return .accept(referral: number, moment)
    case .conclude: return .conclude(referral: number, try one(of: item))
    case .tellWithdrawal: return .tellWithdrawal(referral: number, moment)
    case .plan: return .plan(try one(of: item), by: day)
    case .done: return .done(try one(of: item), on: day)
    case .close: return .close(try own())
    }
  }

  private func referral(_ kind: ContactKind, _ registry: Registry) throws -> CaseAct {
    guard let name = invocation[Command.to] else {
      throw Refusal(.badInput, "refer needs --to NAME")
    }
    let contact = try registry.contacts().first {
      $0.kind == kind && FoldedText($0.name).text == FoldedText(name).text
    }
    return .refer(
      CaseAct.Recipient(kind, contact?.name ?? name, publicKey: contact?.publicKey),
      basis: try own(), fields: try ticked())
  }

  /// The words in the file that was named.
  private func own() throws -> String {
    guard let file = invocation[Command.words] else {
      throw Refusal(.badInput, "this needs --words FILE")
    }
    return try words(in: file)
  }

  private func one<Word: CaseIterable & RawRepresentable<String>>(of item: String?) throws -> Word {
    guard let word = item.flatMap({ Word(rawValue: $0) }) else {
      let all = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw Refusal(.badInput, "ITEM expects one of \(all)")
    }
    return word
  }

  private func ticked() throws -> Set<CaseField> {
    let names = (invocation[Command.fields] ?? "").split(separator: ",").map(String.init)
    return Set(try names.map { name in try one(of: name) as CaseField })
  }
}

extension Registry {
  /// The case with a number.
  func caseFile(_ number: Int?) throws -> CaseFile {
    guard let record = try number.flatMap({ try caseRecord($0) }) else {
      throw Refusal(.badInput, "no case has this number; `muster list cases` lists them")
    }
    return try CaseFile(record)
  }
}
