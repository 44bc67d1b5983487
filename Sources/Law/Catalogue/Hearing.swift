import Fishery

/// One rule hearing one dossier: what it may ask, and what it notes on the way to its verdict.
///
/// It is one thing that gates and rules share: handed about as a value it would be copied at every
/// gate. One thread hears one dossier and lends none of it while it changes, so that nobody need ask
/// at every note whether somebody else is writing.
final class Hearing {
  let dossier: Dossier
  let lawDay: LawDay
  let book: LawBook
  /// What the vessel's flag State declared; nil when the flag is unknown or no profile is listed.
  let flagProfile: FlagProfile?
  /// When the flag State declares otherwise next, by key; nil where nothing is to come.
  let declarations: [ProfileKey: CivilDate]?
  /// From which day the Convention binds the flag State and the port State, as the as-of day knows it.
  let flagBound: CivilDate?
  let portBound: CivilDate?
  /// Whether the vessel fishes for trade, and not in a way that its flag State excluded.
  @exclusivity(unchecked) private(set) var commercialFishing = Truth.unknown
  /// Whom laws reach to which many rules belong.
  @exclusivity(unchecked) var reaches = SharedReach.Memory()
  /// What the gates answered at which many rules begin.
  @exclusivity(unchecked) var gates = SharedGate.Memory()

  /// Whether what is noted is kept: nobody asks why of most verdicts over a fleet.
  @exclusivity(unchecked) private(set) var keepsNotes = true
  @exclusivity(unchecked) var reasons: [Reason] = []
  @exclusivity(unchecked) var needs: [Fact] = []
  @exclusivity(unchecked) var severity: Severity?
  @exclusivity(unchecked) var isHazardous = false
  @exclusivity(unchecked) var isRedLine = false
  @exclusivity(unchecked) var from: CivilDate?
  @exclusivity(unchecked) var to: CivilDate?
  @exclusivity(unchecked) var isOngoing = false
  @exclusivity(unchecked) var anchor: CivilDate?
  @exclusivity(unchecked) var remedy: Remedy?
  @exclusivity(unchecked) private(set) var until: CivilDate?
  /// Facts that were presumed: a verdict that rests on them may accuse and never clear.
  @exclusivity(unchecked) private(set) var presumed: [Fact] = []

  convenience init(of dossier: Dossier, under book: LawBook) {
    self.init(of: dossier, on: LawDay(of: book, dossier.asOf))
  }

  /// - Parameter lawDay: the dossier's own day.
  init(of dossier: Dossier, on lawDay: LawDay) {
    self.dossier = dossier
    self.lawDay = lawDay
    let asOf = lawDay.day
    let book = lawDay.book
    self.book = book
    declarations = dossier.vessel.flag.value.flatMap { lawDay.changes(declaredBy: $0) }
    flagProfile = dossier.facts.vessel.flag.value.flatMap { book.profiles[$0] }
    flagBound = flagProfile?.date(.inForce, on: asOf)
    portBound = dossier.facts.portState.value.flatMap { book.profiles[$0] }?
      .date(.inForce, on: asOf)
    commercialFishing = isCommercialFishing
  }

  /// Forgets what one rule noted, before another is heard.
  func begin(keepingNotes: Bool) {
    keepsNotes = keepingNotes
    reasons = []
    needs = []
    presumed = []
    severity = nil
    isHazardous = false
    isRedLine = false
    from = nil
    to = nil
    isOngoing = false
    anchor = nil
    remedy = nil
    until = nil
  }

  /// The day up to which things are known.
  var asOf: CivilDate { lawDay.day }

  /// Whether nothing was noted yet that a gate could find or leave behind.
  var isUntouched: Bool {
    needs.isEmpty && presumed.isEmpty && anchor == nil && until == nil
  }

  /// Has again what a gate left behind.
  func take(needs: [Fact], presumed: [Fact], anchor: CivilDate?, until: CivilDate?) {
    self.needs = needs
    self.presumed = presumed
    self.anchor = anchor
    self.until = until
  }

  /// Notes a thing that was looked at.
  func note(
    _ role: Reason.Role, _ kind: Reason.Kind, _ fact: Fact? = nil, row: RowID = .none
  ) {
    guard keepsNotes else { return }
    let reason = Reason(role, kind, fact: fact, row: row)
    // The same edition of a figure is read for many days.
    if role == .figure, reasons.contains(reason) { return }
    reasons.append(reason)
  }

  /// Notes that a fact is wanted and is not known.
  func miss(_ fact: Fact, _ gap: Gap? = nil, row: RowID = .none) {
    note(.because, gap.map { .notCollected($0) } ?? .confirmedAbsent, fact, row: row)
    if !needs.contains(fact) { needs.append(fact) }
  }

  /// Goes on as if a fact were so; a verdict that clears then becomes undetermined.
  func presume(_ fact: Fact) {
    if !presumed.contains(fact) { presumed.append(fact) }
  }

  /// Notes a day on which the verdict or a reason could be another one; earlier days are ignored.
  func lookAgain(on day: CivilDate) {
    guard day > asOf, day < (until ?? .max) else { return }
    until = day
  }

  /// The days of which a breach speaks.
  func period(from: CivilDate?, to: CivilDate?, isOngoing: Bool) {
    self.from = from
    self.to = isOngoing ? nil : to
    self.isOngoing = isOngoing
  }
}

extension Hearing {
  /// A whole number of the law in force on a day, noted as used.
  func integer(_ name: FigureName, on day: CivilDate) throws(Stop) -> Int64 {
    do throws(LawFault) {
      let number = try book.integer(name, on: day)
      noteFigure(name, .integer(number), on: day)
      return number
    } catch {
      throw .law(error)
    }
  }

  /// An amount of the law in force on a day, noted as used.
  func money(_ name: FigureName, on day: CivilDate) throws(Stop) -> Money {
    do throws(LawFault) {
      let amount = try book.money(name, on: day)
      noteFigure(name, .money(amount), on: day)
      return amount
    } catch {
      throw .law(error)
    }
  }

  /// Whether something was the law on a day, noted as used or as what is in doubt.
  func asks(_ name: FigureName, on day: CivilDate) -> Truth {
    let answer = book.isLaw(name, on: day)
    switch answer {
    case .yes: noteFigure(name, .bool(true), on: day)
    case .no: noteNotYet(name)
    case .unknown: note(.because, .unsureLaw(name, since: book.start(of: name, on: day)))
    }
    return answer
  }

  private func noteFigure(
    _ name: FigureName, _ value: Reason.FigureQuantity, on day: CivilDate
  ) {
    guard keepsNotes else { return }
    note(.figure, .figure(name, value, since: book.start(of: name, on: day)))
  }

  /// Notes that something was not the law yet, and from which day it is.
  func noteNotYet(_ name: FigureName) {
    note(.because, .notYetLaw(name, from: book.onset(of: name)?.sure ?? .max))
  }

  /// Stops while something is not the law yet on the as-of day, and surely so.
  func requireBegun(_ name: FigureName) throws(Stop) {
    guard let onset = book.onset(of: name), asOf < onset.possible else { return }
    lookAgain(on: onset.possible)
    noteNotYet(name)
    throw .notApplicable
  }

  /// Stops unless something was the law on a day.
  func require(_ name: FigureName, on day: CivilDate) throws(Stop) {
    switch asks(name, on: day) {
    case .yes: return
    case .no: throw .notApplicable
    case .unknown: throw .undetermined
    }
  }

  /// A day that the law in force on a day names.
  func date(_ name: FigureName, on day: CivilDate) throws(Stop) -> CivilDate {
    do throws(LawFault) { return try book.date(name, on: day) } catch { throw .law(error) }
  }
}
