public import Fishery
public import Law

extension Country {
  /// Its name in each language.
  public var phrase: Phrase { Phrase(name, IndonesianNames.countries[code] ?? name) }
}

extension Language {
  /// Its name in each language.
  var phrase: Phrase { Phrase(name, IndonesianNames.languages[code] ?? "bahasa \(name)") }
}
