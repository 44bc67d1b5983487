import Fishery
import Registry

/// The kinds of record that can be entered in one place, each under its letter, and what they are
/// about.
struct Addable: Sendable {
  var about = About()
  var options: [(letter: Character, kind: FormKind)] = []

  var isEmpty: Bool { options.isEmpty }

  /// What belongs to a vessel.
  static let aboard: [(Character, FormKind)] = [
    ("f", .row(.crew)), ("b", .row(.placements)), ("d", .row(.documents)), ("v", .row(.voyages)),
    ("p", .portCall), ("o", .row(.positions)), ("k", .row(.checks)), ("s", .row(.observations)),
    ("c", .row(.conditions)), ("r", .row(.rooms)), ("w", .row(.contacts)),
  ]

  /// What belongs to a fisher aboard.
  static let personal: [(Character, FormKind)] = [
    ("a", .row(.agreements)), ("d", .row(.documents)), ("c", .row(.charges)), ("l", .loan),
    ("p", .row(.pay)), ("r", .row(.rest)), ("o", .row(.recruitment)), ("k", .row(.fishers)),
    ("b", .row(.placements)), ("s", .row(.signs)), ("w", .row(.contacts)),
  ]
}

extension DeskState {
  /// What can be entered here.
  var addable: Addable {
    switch place.view {
    case .list(let list):
      return list.kind.sheet.map { Addable(options: [("a", .row($0))]) } ?? Addable()
    case .page(let page):
      if case .casefile = page.content { return Addable(options: [("w", .row(.contacts))]) }
      guard let about else { return Addable() }
      if case .rollCall = page.content {
        return Addable(about: about, options: [("x", .row(.muster))])
      }
      let offered =
        about.fisher != nil
        ? Addable.personal : about.vessel != nil ? Addable.aboard : [("l", .row(.agencies))]
      return Addable(about: about, options: offered.map { (letter: $0.0, kind: $0.1) })
    }
  }

  /// The records that the open card is about.
  var about: About? {
    switch place.page?.content {
    case .vessel(let card):
      About(
        vessel: card.line.id, called: card.line.name, aboard: card.line.name,
        voyage: card.voyageUnderWay)
    case .placement(let card, _):
      About(
        fisher: card.line.fisher, vessel: card.line.vessel,
        person: card.line.fisherName, called: card.line.vesselName,
        aboard: card.line.vesselName)
    case .agency(let card): About(agency: card.line.id, called: card.line.name)
    case .rollCall(let sheet):
      About(vessel: sheet.vessel.id, called: sheet.vessel.name, aboard: sheet.vessel.name)
    default: nil
    }
  }
}

extension VesselCard {
  /// The last voyage of which nobody knows that it ended.
  fileprivate var voyageUnderWay: About.Voyage? {
    let voyages = rows.filter { $0.sheet == .voyages }
    func departed(_ row: CardRow) -> Int64 {
      row["departed"].text.flatMap { Instant($0) }?.minutes ?? .min
    }
    guard let last = voyages.max(by: { departed($0) < departed($1) }), last["ended"].text == nil,
      let moment = last["departed"].text
    else { return nil }
    return About.Voyage(departed: moment, port: last["departed_port"].text ?? "")
  }
}

extension Menu {
  /// What can be added, each under its letter.
  static func adding(_ addable: Addable) -> Menu {
    Menu(
      title: "Add",
      options: addable.options.map { letter, kind in
        Option(letter: letter, words: kind.choice, choice: .form(kind, addable.about))
      })
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
