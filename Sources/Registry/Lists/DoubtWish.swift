/// What a filter asks of one doubt: of the rule, which stands in a vector, and of whom it is about,
/// which the database knows.
struct DoubtWish: Sendable {
  /// The place of the one rule that is asked about; nil for all.
  let place: Int?
  /// Words that also name rules, each with their places: found in the rule or in a name.
  let named: [(word: String, places: Set<Int>)]
  /// The rest, which is asked of the records alone.
  let records: ListFilter

  init(_ filter: ListFilter, _ places: [String: Int]) {
    place = filter.rule.map { places[$0] ?? -1 }
    named = filter.words.compactMap { word in
      filter.rulesByWord[word].map { (word, Set($0.compactMap { places[$0] })) }
    }
    var records = filter.ofRecords
    records.words.removeAll { filter.rulesByWord[$0] != nil }
    self.records = records
  }

  /// Whether the rule matters to it.
  var asksOfRules: Bool { place != nil || !named.isEmpty }

  /// The filters that the database is asked by of each record: the rest, then each word.
  var filters: [ListFilter] {
    [records]
      + named.map { word, _ in
        var filter = ListFilter()
        filter.words = [word]
        return filter
      }
  }

  /// Whether it is met by the doubt at a place, given what the database answered to the filters.
  func isMet(at doubt: Int, _ answers: ArraySlice<Bool>) -> Bool {
    guard answers.first ?? true, place.map({ $0 == doubt }) ?? true else { return false }
    return zip(named, answers.dropFirst()).allSatisfy { $0.places.contains(doubt) || $1 }
  }
}

extension ListFilter {
  /// What it asks of records alone, not of any finding about them.
  var ofRecords: ListFilter {
    var filter = self
    filter.rule = nil
    filter.verdict = nil
    filter.states = []
    filter.standing = nil
    filter.assigned = nil
    filter.olderThan = nil
    filter.youngerThan = nil
    filter.redLineOnly = false
    filter.excluded = excluded.map(\.ofRecords)
    return filter
  }
}
