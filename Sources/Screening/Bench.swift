internal import Fishery
internal import Law
internal import Registry

/// Judges subjects by the rules of their kind: what a screening does to every dossier.
struct Bench: Sendable {
  let catalogue: Catalogue
  let lawDay: LawDay
  /// The rules that read the dossiers of each kind of subject.
  private let all: Seats
  /// Those of them that are to be asked where the others' answers are kept.
  private let asked: Seats
  private let reasons = ReasonsDigest()

  /// A rule at its place of the catalogue.
  private struct Seat {
    let place: Int
    let rule: Rule
  }

  private struct Seats {
    let placement: [Seat]
    let vessel: [Seat]

    subscript(kind: Judged.Kind) -> [Seat] {
      switch kind {
      case .placement: placement
      case .vessel: vessel
      }
    }
  }

  /// - Parameters:
  ///   - day: the day of the dossiers.
  ///   - ids: the rules to ask where the others' answers are kept.
  init(catalogue: Catalogue, book: LawBook, on day: CivilDate, asking ids: Set<String> = []) {
    func seats(_ places: [Int]) -> [Seat] {
      places.map { Seat(place: $0, rule: catalogue.rules[$0]) }
    }
    func asked(_ seats: [Seat]) -> [Seat] { seats.filter { ids.contains($0.rule.id) } }
    self.catalogue = catalogue
    lawDay = LawDay(of: book, day)
    let all = Seats(
      placement: seats(catalogue.places(for: .placement)),
      vessel: seats(catalogue.places(for: .vessel)))
    self.all = all
    self.asked = Seats(placement: asked(all.placement), vessel: asked(all.vessel))
  }

  /// What all rules make of one dossier; where their answers are kept, only those asked speak again.
  ///
  /// - Parameters:
  ///   - rivals: the dossier under each way in which what its sources disagree on may be.
  ///   - day: when the dossier itself says more, since some of its rows are dated ahead.
  func record(
    of dossier: Dossier, orOneOf rivals: [Dossier] = [], until day: CivilDate?, subject: Judged,
    key: String,
    over kept: VerdictRecord? = nil
  ) -> VerdictRecord {
    let asked = asked[subject.kind]
    let kept = kept.flatMap { Docket($0, without: asked.map(\.place), of: catalogue) }
    var docket = kept ?? Docket(rules: catalogue.rules.count)
    var sitting = Sitting(of: dossier, orOneOf: rivals, on: lawDay)
    for seat in kept == nil ? all[subject.kind] : asked {
      let judgement = sitting.judgement(by: seat.rule, reasons: false)
      docket.add(judgement, of: seat.rule, at: seat.place, key: key, reasons: reasons)
    }
    return docket.record(of: subject, until: day)
  }

  /// What is kept of somebody about whom nothing is known yet.
  func record(of unspoken: SubjectBlock.Unspoken) -> VerdictRecord {
    Docket(rules: catalogue.rules.count).record(of: unspoken.subject, until: unspoken.until)
  }
}
