import Fishery

extension Hearing {
  /// Whether the flag State's declaration holds a word on the as-of day.
  ///
  /// What a known flag State did not say is a no: the baseline of the Convention. An unknown flag
  /// may be any State that said so.
  func declares(_ word: String, under key: ProfileKey) -> Truth {
    guard dossier.facts.vessel.flag.value == nil else {
      return Truth(flagProfile?.words(key, on: asOf)?.contains(word) ?? false)
    }
    guard book.isDeclared(key) else { return .no }
    let anybody = book.profiles.values.contains { profile in
      profile.words(key, on: asOf)?.contains(word) ?? false
    }
    return anybody ? .unknown : .no
  }

  /// The flag State's answer on the as-of day; unknown for a flag that is not known.
  func answer(_ key: ProfileKey) -> Truth {
    guard dossier.facts.vessel.flag.value == nil else {
      return flagProfile?.answer(key, on: asOf).map(Truth.init) ?? .no
    }
    return book.isDeclared(key) ? .unknown : .no
  }
}
