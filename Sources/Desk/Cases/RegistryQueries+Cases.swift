import Casework
import Fishery
import Registry

extension RegistryQueries {
  /// This moment, or the end of the judged day where that is not the clock's own.
  var clock: CaseClock {
    let now = Signature.now("").at
    let isToday = abs(Int(now / 86_400) - Int(today.ordinal)) <= 1
    return isToday ? CaseClock(now: now, today: today) : CaseClock(endOf: today)
  }

  var cases: Cases { Cases(registry, at: clock) }

  /// A case with those whom one may call for the person.
  func casefile(_ number: Int) throws(RegistryError) -> Content {
    guard let record = try registry.caseRecord(number) else { return .gone }
    let person = try registry.person(of: record)
    let wish = ContactWish(
      port: port ?? person.port, nationality: person.nationality, languages: person.languages)
    return .casefile(
      OpenCase(
        file: try CaseFile(record),
        matches: wish.matches(among: try registry.contacts(), on: today),
        clock: clock))
  }

  func opened(from opening: Cases.Opening, saying words: String) throws(RegistryError) -> Answer {
    switch try cases.open(from: opening, saying: words, by: signature) {
    case .success(let file):
      .done(
        Done(words: "\(file.name) opened", next: "Enter says what can be done", opened: file.id))
    case .failure(let hindrance): .caseHindered(hindrance)
    }
  }

  /// Enters an act; a second signature is asked for where it takes a passphrase.
  func entered(_ act: CaseAct, in file: CaseFile) throws(RegistryError) -> Answer {
    if case .countersign(let number) = act {
      let hindrance = cases.hindrance(to: act, in: file, by: actor)
      if let hindrance, hindrance != .ownSignature { return .caseHindered(hindrance) }
      return try obstacle(toSigning: .referral(number, file), isFirst: hindrance != nil)
    }
    return try entered(act, in: file, by: signature)
  }

  func entered(
    _ act: CaseAct, in file: CaseFile, by signature: Signature
  ) throws(RegistryError) -> Answer {
    switch try cases.enter(act, in: file, by: signature) {
    case .success(let file):
      .done(Done(words: "entered in \(file.name)", next: "u undoes"))
    case .failure(let hindrance): .caseHindered(hindrance)
    }
  }
}
