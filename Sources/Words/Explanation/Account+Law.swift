import Fishery
import Law

/// Level 3: what the law asks and by which figures, and what the flag State declared.
extension Account {
  mutating func addLaw() {
    add(
      Spoken(
        topic: .law, phrase: rule.requirement, source: Phrase(rule.provision).localised, level: 3))
    for reason in reasons(.figure) {
      add(
        Spoken(
          topic: .law, phrase: reason.phrase(in: telling), source: source(of: reason), level: 3,
          depth: 1))
    }
    addDeclarations()
  }

  /// Where the figure stands, how far the law has come and whether anybody read it.
  private func source(of reason: Reason) -> Phrase {
    guard case .figure(let name, _, let since) = reason.kind, let figure = book.figure(name),
      let entry = figure.entry(on: since)
    else { return Phrase("") }
    return source(of: entry, in: figure)
  }

  private func source(of entry: Figure.Entry, in figure: Figure) -> Phrase {
    var source = Phrase(entry.source)
    if entry.status != .enacted { source = source + "; " + entry.status.phrase }
    if let pack = figure.overlay {
      source = source + Phrase("; by the local pack \(pack)", "; menurut paket setempat \(pack)")
    }
    return source + "; " + entry.verified.phrase
  }

  private mutating func addDeclarations() {
    guard !rule.profile.isEmpty, let flag = dossier.vessel.flag.value else { return }
    guard let profile = book.profiles[flag] else { return addNoDeclaration(of: flag) }
    for key in rule.profile {
      guard let figure = profile.figures[key], let entry = figure.entry(on: dossier.asOf),
        let value = entry.value
      else { continue }
      add(
        Spoken(
          topic: .flagState, phrase: key.declared(value), source: source(of: entry, in: figure),
          level: 3))
    }
  }

  private mutating func addNoDeclaration(of flag: Country) {
    let name = flag.phrase
    add(
      .flagState,
      Phrase(
        "Nothing is known of what \(name.english) declared, so the Convention's own standard is used.",
        "Pernyataan \(name.indonesian) tidak diketahui, maka dipakai standar Konvensi sendiri."),
      level: 3)
  }
}

extension Phrase {
  /// A citation as each language writes it: `Art.` is `Pasal`.
  var localised: Phrase {
    Phrase(
      english,
      indonesian.replacing("Arts ", with: "Pasal ").replacing("Art. ", with: "Pasal ")
        .replacing("Annex ", with: "Lampiran "))
  }
}

extension ProfileKey {
  /// What the flag State declared, as a sentence.
  fileprivate func declared(_ value: FigureValue) -> Phrase {
    phrase + ": " + value.phrase + "."
  }
}

extension FigureValue {
  fileprivate var phrase: Phrase {
    switch self {
    case .bool(let answer): answer ? Phrase("yes", "ya") : Phrase("no", "tidak")
    case .money(let amount): amount.phrase
    case .list(let words):
      words.isEmpty ? Phrase("none", "tidak ada") : .list(words.map(Self.word))
    case .text(let word): Self.word(word)
    case .integer, .date: Phrase(self)
    }
  }

  /// A word of a declaration: a kind of vessel, or what is written alike everywhere.
  private static func word(_ word: String) -> Phrase {
    if let kind = VesselCategory(rawValue: word) { return kind.phrase }
    if word == "inland_waters" { return Phrase("fishing inland", "penangkapan di perairan darat") }
    return Phrase(word.replacing("_", with: " "))
  }
}
