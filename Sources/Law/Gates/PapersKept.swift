import Fishery

extension Hearing {
  /// Whether somebody keeps a paper of the fisher's on a day on which a law forbade it.
  ///
  /// - Parameter ban: the figure that tells whether somebody may not keep a paper of a kind; nil
  ///   where the law does not speak of it.
  func papersKept(
    on day: CivilDate, _ ban: (DocumentType, DocumentHolder) -> FigureName?
  ) -> Verdict {
    switch dossier.documents.completeness {
    case .notCollected(let gap):
      miss(.documents, gap)
      return .undetermined
    case .confirmedNone:
      note(.because, .confirmedAbsent, .documents)
      return .notApplicable
    case .collected: break
    }
    var verdicts: [Verdict] = []
    for paper in dossier.documents.items {
      verdicts.append(isKept(paper, on: day, ban))
    }
    return .worst(verdicts)
  }

  private func isKept(
    _ paper: PersonalDocument, on day: CivilDate,
    _ ban: (DocumentType, DocumentHolder) -> FigureName?
  ) -> Verdict {
    if paper.holder.value == .fisher || paper.holder.value == .authority { return .met }
    guard let type = paper.type.value else {
      miss(.documentType, paper.type.gap, row: paper.row)
      return .undetermined
    }
    guard let holder = paper.holder.value else {
      guard DocumentHolder.allCases.contains(where: { ban(type, $0) != nil }) else { return .met }
      miss(.documentHolder, paper.holder.gap, row: paper.row)
      return .undetermined
    }
    guard let figure = ban(type, holder) else { return .met }
    switch asks(figure, on: day) {
    // Whoever keeps it still, now that a law forbids it, may have to hand it back.
    case .no where asks(figure, on: asOf) == .no: return .notApplicable
    case .no, .unknown:
      note(.because, .keptBy(holder, type), .documentHolder, row: paper.row)
      return .undetermined
    case .yes: break
    }
    note(.because, .keptBy(holder, type), .documentHolder, row: paper.row)
    if remedy == nil {
      remedy = .returnDocument(type)
      period(from: paper.issued.value, to: nil, isOngoing: true)
    }
    return .breach
  }
}

extension [Fact] {
  /// What tells who keeps which paper.
  static let heldPapers: [Fact] = [.documents, .documentType, .documentHolder]
}
