/// The lists of the desk.
enum ListKind: String, Sendable, Hashable, CaseIterable {
  case vessels, placements, agreements, agencies, findings, doubts, needs, rules, figures, imports
  /// Everybody who may be aboard, with who boarded and who reached safety.
  case crisis
  /// The neutral list behind the cover.
  case register

  var title: String {
    switch self {
    case .vessels: "Vessels"
    case .placements: "Placements"
    case .agreements: "Agreements"
    case .agencies: "Agencies"
    case .findings: "Findings"
    case .doubts: "Can't tell yet"
    case .needs: "Needs"
    case .rules: "Rules"
    case .figures: "Figures"
    case .imports: "Imports"
    case .crisis: "Crisis: everybody aboard"
    case .register: "Vessel register"
    }
  }

  /// The list that `Tab` changes to.
  var sibling: ListKind? {
    switch self {
    case .findings: .needs
    case .needs: .findings
    case .rules: .figures
    case .figures: .rules
    default: nil
    }
  }

  /// The orders on offer; the first is the one a list opens with.
  var orders: [SortOrder] {
    switch self {
    case .vessels: [.worst, .name, .flag, .crew, .sea]
    case .placements: [.worst, .name, .vessel, .embarked]
    case .agreements: [.name, .template, .signed]
    case .agencies: [.worst, .name, .placements]
    case .findings: [.worst, .age, .due, .money, .rule, .vessel, .agency, .flag]
    case .doubts: [.worst]
    case .needs: [.persons]
    case .rules, .figures: [.id]
    case .imports: [.newest]
    case .crisis: [.vessel, .zone, .port, .nationality, .name]
    case .register: [.name]
    }
  }
}

/// An order of a list: the word that names it and the letter that picks it.
enum SortOrder: String, Sendable, Hashable, CaseIterable {
  case worst, name, flag, crew, sea, vessel, embarked, template, signed, placements, age, due,
    money, rule
  case agency
  case persons, id, newest, zone, port, nationality

  var title: String {
    switch self {
    case .worst: "worst first"
    case .name: "by name"
    case .flag: "by flag"
    case .crew: "by crew"
    case .sea: "by days at sea"
    case .vessel: "by vessel"
    case .embarked: "by embarkation"
    case .template: "by template"
    case .signed: "by signing day"
    case .placements: "by placements"
    case .age: "by age"
    case .due: "by deadline"
    case .money: "most money first"
    case .agency: "by agency"
    case .rule: "by rule"
    case .persons: "by persons"
    case .id: "by id"
    case .newest: "newest first"
    case .zone: "by zone"
    case .port: "by port"
    case .nationality: "by nationality"
    }
  }

  /// The letter in the sort menu.
  var letter: Character {
    switch self {
    case .worst: "w"
    case .name: "n"
    case .flag: "f"
    case .crew: "c"
    case .sea: "s"
    case .vessel: "v"
    case .embarked: "e"
    case .template: "t"
    case .signed: "d"
    case .placements: "p"
    case .age: "a"
    case .due: "d"
    case .money: "m"
    case .agency: "g"
    case .rule: "r"
    case .persons: "p"
    case .id: "i"
    case .newest: "t"
    case .zone: "z"
    case .port: "p"
    case .nationality: "a"
    }
  }

  /// Whether lines with the same key stand under one heading.
  var groups: Bool {
    switch self {
    case .flag, .vessel, .agency, .template, .rule, .zone, .port, .nationality: true
    default: false
    }
  }
}
