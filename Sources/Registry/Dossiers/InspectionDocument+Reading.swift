internal import Fishery

extension InspectionDocument {
  /// The newest document of C188 Art. 41 among those of the vessel.
  mutating func read(
    _ documents: ArraySlice<Holding>, doubtedBy others: [Holding], flag: Known<Country>
  ) {
    func papers(_ documents: some Collection<Holding>) -> [(paper: Pick, row: Int64)] {
      documents.map { (Pick(.of(.documents), $0.cells), $0.row) }.filter {
        $0.0.text("document_type") == DocumentType.livingAndWorking.rawValue
      }
    }
    guard papers(others).isEmpty else {
      shown = .doubted
      (issued, expires) = (.doubted, .doubted)
      competentIssuer = .doubted
      flagAtIssue = .doubted
      statesConditions = .doubted
      return
    }
    guard
      let (paper, row) = papers(documents).max(by: {
        ($0.paper.text("issued") ?? "") < ($1.paper.text("issued") ?? "")
      })
    else { return }
    self.row = RowID(row, in: .of(.documents))
    if paper["document_number"] == .confirmedAbsent {
      shown = .confirmedAbsent
      return
    }
    shown = .known(true)
    issued = paper.day("issued")
    expires = paper.day("expires")
    flagAtIssue = paper.known("flag_at_issue")
    statesConditions = paper.known("states_living_conditions")
    if let issuer = paper.known("document_issuer", as: Country.self).value, issuer == flag.value {
      competentIssuer = .known(true)
    }
  }
}
