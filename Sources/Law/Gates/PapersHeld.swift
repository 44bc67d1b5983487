import Fishery

extension Hearing {
  /// Whether the fisher has a paper of one of some kinds that runs on a day.
  ///
  /// Papers that were looked at and are of other kinds say nothing of one that nobody mentioned: only
  /// somebody who looked and found none at all tells that there is none.
  func holdsPaper(
    _ first: DocumentType, _ others: DocumentType..., on day: CivilDate
  ) -> Verdict {
    switch dossier.documents.completeness {
    case .notCollected(let gap):
      miss(.documents, gap)
      return .undetermined
    case .confirmedNone:
      note(.because, .confirmedAbsent, .documents)
      remedy = .obtain(first)
      return .breach
    case .collected: break
    }
    var isOpen = false
    for paper in dossier.documents.items {
      guard let type = paper.type.value, type == first || others.contains(type) else { continue }
      if let issued = paper.issued.value, issued > day { continue }
      if case .notCollected(let gap) = paper.issued {
        miss(.documentIssued, gap, row: paper.row)
        isOpen = true
        continue
      }
      switch paper.expires {
      case .known(let last) where last < day: continue
      case .notCollected(let gap):
        miss(.documentExpires, gap, row: paper.row)
        isOpen = true
      case .known, .confirmedAbsent:
        note(.because, .hasPaper(type), .documentType, row: paper.row)
        return .met
      }
    }
    if !isOpen { miss(.documents, .onlyPartly) }
    return .undetermined
  }
}

extension [Fact] {
  /// What tells which papers the fisher has.
  static let ownPapers: [Fact] = [
    .documents, .documentType, .documentIssued, .documentExpires,
  ]
}
