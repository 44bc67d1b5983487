import Fishery

extension Hearing {
  /// Whether some certificate runs on a day and states all that is asked.
  func isHealthShown(
    on day: CivilDate, _ statements: ((MedicalCertificate) -> Known<Bool>)...
  ) -> Verdict {
    switch dossier.medical.completeness {
    case .notCollected(let gap):
      miss(.medical, gap)
      return .undetermined
    case .confirmedNone:
      note(.because, .confirmedAbsent, .medical)
      remedy = .cover(from: day, to: nil)
      return .breach
    case .collected: break
    }
    var shown = Truth.no
    for paper in dossier.medical.items {
      let begun = paper.issued.value.map { Truth($0 <= day) }
      let open = paper.expires.value.map { Truth($0 >= day) }
      shown =
        shown
        || statements.reduce(Truth.yes) { $0 && $1(paper).truth }
          && (begun ?? (paper.issued.isNotCollected ? .unknown : .no))
          && (open ?? (paper.expires.isNotCollected ? .unknown : .yes))
    }
    switch shown {
    case .yes: return .met
    case .no:
      note(.because, .uncovered(from: day, to: day), .medical)
      remedy = .cover(from: day, to: nil)
      return .breach
    case .unknown:
      for paper in dossier.medical.items {
        if let gap = paper.issued.gap { miss(.medicalIssued, gap, row: paper.row) }
        if let gap = paper.expires.gap { miss(.medicalExpires, gap, row: paper.row) }
        if let gap = paper.fitForDuties.gap { miss(.medicalFit, gap, row: paper.row) }
        if statements.count > 1, let gap = paper.hearingAndSight.gap {
          miss(.medicalHearingSight, gap, row: paper.row)
        }
      }
      return .undetermined
    }
  }
}
