internal import Fishery
internal import Law
internal import Registry

/// Judges subjects by the rules of their kind: what a screening does to every dossier.
struct Bench: Sendable {
  let catalogue: Catalogue
  let book: LawBook
  /// The rules that read the dossiers of each kind of subject, as places of the catalogue.
  private let all: Places
  /// Those of them that are to be asked where the others' answers are kept.
  private let asked: Places

  private struct Places {
    let placement: [Int]
    let vessel: [Int]

    subscript(kind: Judged.Kind) -> [Int] {
      switch kind {
      case .placement: placement
      case .vessel: vessel
      }
    }
  }

  /// - Parameter ids: the rules to ask where the others' answers are kept.
  init(catalogue: Catalogue, book: LawBook, asking ids: Set<String> = []) {
    func asked(_ places: [Int]) -> [Int] {
      places.filter { ids.contains(catalogue.rules[$0].id) }
    }
    self.catalogue = catalogue
    self.book = book
    let all = Places(
      placement: catalogue.places(for: .placement), vessel: catalogue.places(for: .vessel))
    self.all = all
    self.asked = Places(placement: asked(all.placement), vessel: asked(all.vessel))
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
    let kept = kept.flatMap { Docket($0, without: asked, of: catalogue) }
    var docket = kept ?? Docket(rules: catalogue.rules.count)
    for place in kept == nil ? all[subject.kind] : asked {
      let rule = catalogue.rules[place]
      let judgement = rule.judgement(
        of: dossier, orOneOf: rivals, under: book, reasons: false)
      docket.add(judgement, of: rule, at: place, key: key)
    }
    return docket.record(of: subject, until: day)
  }

  /// What is kept of somebody about whom nothing is known yet.
  func record(of unspoken: SubjectBlock.Unspoken) -> VerdictRecord {
    Docket(rules: catalogue.rules.count).record(of: unspoken.subject, until: unspoken.until)
  }
}
