internal import Fishery
internal import Registry

/// How an act is kept: a word and codes beside the log, what is personal sealed.
extension CaseAct {
  var kept: Registry.CaseEntry {
    func entry(
      _ act: String, _ facts: [(String, JSON)] = [], _ personal: [(String, String?)] = []
    ) -> Registry.CaseEntry {
      let said = personal.compactMap { key, value in value.map { JSON.Member(key, .string($0)) } }
      return Registry.CaseEntry(
        act, facts: .object(facts.map { JSON.Member($0, $1) }),
        personal: said.isEmpty ? nil : .object(said))
    }
    func number(_ referral: Int) -> (String, JSON) { ("referral", .integer(Int64(referral))) }
    switch self {
    case .note(let words): return entry("note", [], [("words", words)])
    case .age(let isChild): return entry("age", [("child", .bool(isChild))])
    case .danger(let words): return entry("danger", [], [("words", words)])
    case .dangerOver: return entry("danger_over")
    case .consent(let consent): return entry("consent", [("consent", .string(consent.rawValue))])
    case .guardian(let name): return entry("guardian", [], [("words", name)])
    case .bestInterest(let words): return entry("best_interest", [], [("words", words)])
    case .status(let status, let authority):
      return entry("status", [("status", .string(status.rawValue))], [("words", authority)])
    case .assist(let point, let answer):
      return entry(
        "assist", [("point", .string(point.rawValue)), ("answer", .string(answer.rawValue))])
    case .refer(let recipient, let basis, let fields):
      return entry(
        "refer", [("kind", .string(recipient.kind.rawValue)), ("fields", .fields(fields))],
        [("name", recipient.name), ("key", recipient.publicKey), ("words", basis)])
    case .fields(let fields, let referral):
      return entry("fields", [number(referral), ("fields", .fields(fields))])
    case .send(let referral, let at, let how, let ground):
      return entry(
        "send",
        [number(referral), ("at", .string("\(at)")), ("alone", .bool(ground != nil))],
        [("how", how), ("ground", ground)])
    case .countersign(let referral): return entry("countersign", [number(referral)])
    case .acknowledge(let referral, let at):
      return entry("acknowledge", [number(referral), ("at", .string("\(at)"))])
    case .accept(let referral, let at):
      return entry("accept", [number(referral), ("at", .string("\(at)"))])
    case .conclude(let referral, let outcome):
      return entry("conclude", [number(referral), ("outcome", .string(outcome.rawValue))])
    case .tellWithdrawal(let referral, let at):
      return entry("tell_withdrawal", [number(referral), ("at", .string("\(at)"))])
    case .plan(let step, let day):
      return entry("plan", [("step", .string(step.rawValue)), ("day", .string("\(day)"))])
    case .done(let step, let day):
      return entry("done", [("step", .string(step.rawValue)), ("day", .string("\(day)"))])
    case .close(let words): return entry("close", [], [("words", words)])
    }
  }

  /// The act that a step keeps; nil for a word that no act has. What was erased says so.
  init?(_ step: CaseStep) {
    let facts = step.facts
    func text(_ key: String) -> String {
      step.personal?[key]?.text ?? (step.isErased ? Erasure.words : "")
    }
    func word<Word: RawRepresentable<String>>(_ key: String, _: Word.Type) -> Word? {
      facts[key]?.text.flatMap { Word(rawValue: $0) }
    }
    let at = facts["at"]?.text.flatMap { Instant($0) }
    let day = facts["day"]?.text.flatMap { CivilDate($0) }
    var referral = 0
    if case .integer(let number)? = facts["referral"] { referral = Int(number) }
    let act: CaseAct? =
      switch step.act {
      case "note": .note(text("words"))
      case "age": .age(isChild: facts["child"] == .bool(true))
      case "danger": .danger(text("words"))
      case "danger_over": .dangerOver
      case "consent": word("consent", Consent.self).map { .consent($0) }
      case "guardian": .guardian(text("words"))
      case "best_interest": .bestInterest(text("words"))
      case "status":
        word("status", VictimStatus.self).map { .status($0, authority: text("words")) }
      case "assist":
        if let point = word("point", Assistance.self),
          let answer = word("answer", AssistanceAnswer.self)
        {
          .assist(point, answer)
        } else {
          nil
        }
      case "refer":
        word("kind", ContactKind.self).map { kind in
          .refer(
            Recipient(kind, text("name"), publicKey: step.personal?["key"]?.text),
            basis: text("words"), fields: facts.caseFields)
        }
      case "fields": .fields(facts.caseFields, referral: referral)
      case "send":
        at.map {
          .send(
            referral: referral, $0, how: text("how"),
            ground: facts["alone"] == .bool(true) ? text("ground") : nil)
        }
      case "countersign": .countersign(referral: referral)
      case "acknowledge": at.map { .acknowledge(referral: referral, $0) }
      case "accept": at.map { .accept(referral: referral, $0) }
      case "conclude":
        word("outcome", Outcome.self).map { .conclude(referral: referral, $0) }
      case "tell_withdrawal": at.map { .tellWithdrawal(referral: referral, $0) }
      case "plan": Aftercare.step(facts, day).map { .plan($0, by: $1) }
      case "done": Aftercare.step(facts, day).map { .done($0, on: $1) }
      case "close": .close(text("words"))
      default: nil
      }
    guard let act else { return nil }
    self = act
  }
}

extension Aftercare {
  fileprivate static func step(_ facts: JSON, _ day: CivilDate?) -> (Aftercare, CivilDate)? {
    guard let step = facts["step"]?.text.flatMap({ Aftercare(rawValue: $0) }), let day else {
      return nil
    }
    return (step, day)
  }
}

extension JSON {
  fileprivate static func fields(_ fields: Set<CaseField>) -> JSON {
    .array(CaseField.allCases.filter(fields.contains).map { .string($0.rawValue) })
  }

  fileprivate var caseFields: Set<CaseField> {
    Set((self["fields"]?.elements ?? []).compactMap { $0.text.flatMap(CaseField.init(rawValue:)) })
  }
}
