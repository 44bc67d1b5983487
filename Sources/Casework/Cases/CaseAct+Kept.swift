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

  /// The act that a step keeps; nil for a word that no act has, or without what it says. What was
  /// erased says so.
  init?(_ step: CaseStep) {
    guard let act = KeptAct(step).act else { return nil }
    self = act
  }
}

/// A step with what its act is read from.
private struct KeptAct {
  private let step: CaseStep

  init(_ step: CaseStep) { self.step = step }

  var act: CaseAct? {
    switch step.act {
    case "note": text("words").map { .note($0) }
    case "age": flag("child").map { .age(isChild: $0) }
    case "danger": text("words").map { .danger($0) }
    case "danger_over": .dangerOver
    case "consent": word("consent").map { .consent($0) }
    case "guardian": text("words").map { .guardian($0) }
    case "best_interest": text("words").map { .bestInterest($0) }
    case "status": all(word("status"), text("words")).map { .status($0, authority: $1) }
    case "assist": all(word("point"), word("answer")).map { .assist($0, $1) }
    case "refer": referral
    case "fields": all(fields, number).map { .fields($0, referral: $1) }
    case "send": sending
    case "countersign": number.map { .countersign(referral: $0) }
    case "acknowledge": all(number, at).map { .acknowledge(referral: $0, $1) }
    case "accept": all(number, at).map { .accept(referral: $0, $1) }
    case "conclude": all(number, word("outcome")).map { .conclude(referral: $0, $1) }
    case "tell_withdrawal": all(number, at).map { .tellWithdrawal(referral: $0, $1) }
    case "plan": all(word("step"), day).map { .plan($0, by: $1) }
    case "done": all(word("step"), day).map { .done($0, on: $1) }
    case "close": text("words").map { .close($0) }
    default: nil
    }
  }

  private var referral: CaseAct? {
    guard let kind: ContactKind = word("kind"), let name = text("name"),
      let basis = text("words"), let fields
    else { return nil }
    let key = step.personal?["key"]?.text
    return .refer(CaseAct.Recipient(kind, name, publicKey: key), basis: basis, fields: fields)
  }

  private var sending: CaseAct? {
    guard let number, let at, let how = text("how"), let isAlone = flag("alone") else { return nil }
    guard isAlone else { return .send(referral: number, at, how: how, ground: nil) }
    return text("ground").map { .send(referral: number, at, how: how, ground: $0) }
  }

  /// What is personal; nil where it is missing, and was not erased.
  private func text(_ key: String) -> String? {
    step.personal?[key]?.text ?? (step.isErased ? Erasure.words : nil)
  }

  private func word<Word: RawRepresentable<String>>(_ key: String) -> Word? {
    step.facts[key]?.text.flatMap { Word(rawValue: $0) }
  }

  private func flag(_ key: String) -> Bool? {
    guard case .bool(let isSo)? = step.facts[key] else { return nil }
    return isSo
  }

  private var number: Int? {
    guard case .integer(let number)? = step.facts["referral"] else { return nil }
    return Int(number)
  }

  private var at: Instant? { step.facts["at"]?.text.flatMap { Instant($0) } }
  private var day: CivilDate? { step.facts["day"]?.text.flatMap { CivilDate($0) } }

  private var fields: Set<CaseField>? {
    guard let named = step.facts["fields"]?.elements else { return nil }
    let fields = named.compactMap { $0.text.flatMap(CaseField.init(rawValue:)) }
    return fields.count == named.count ? Set(fields) : nil
  }

  /// Both of two; nil where either is missing.
  private func all<One, Other>(_ one: One?, _ other: Other?) -> (One, Other)? {
    guard let one, let other else { return nil }
    return (one, other)
  }
}

extension JSON {
  fileprivate static func fields(_ fields: Set<CaseField>) -> JSON {
    .array(CaseField.allCases.filter(fields.contains).map { .string($0.rawValue) })
  }
}
