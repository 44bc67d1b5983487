public import Fishery
internal import SQLite

/// What a list is narrowed to; an empty filter shows everything.
public struct ListFilter: Sendable, Hashable {
  /// Words that must all be found in a name or number, as typed.
  public var words: [String] = []
  /// For each of the words, the rules that are called by it: findings of these are found too.
  public var rulesByWord: [String: [String]] = [:]
  public var flag: Country?
  public var nationality: Country?
  public var rule: String?
  public var severityAtLeast: Rank?
  public var verdict: String?
  /// Findings in one of these states; all but those that are gone, when none is named.
  public var states: [FindingLine.State] = []
  /// Findings of which people said this.
  public var standing: StandingChoice?
  /// Findings that were handed on to somebody.
  public var assigned: String?
  /// Findings first seen longer ago than so many days before the judged one, or less long.
  public var olderThan: Int?
  public var youngerThan: Int?
  /// The ids of the records that the lines must belong to.
  public var vessel: Int64?
  public var placement: Int64?
  public var agency: Int64?
  /// Only findings of people with an agreement made from this template, however it is spelt.
  public var template: String?
  /// Words that must all be found in the name of the agency.
  public var agencyWords: [String] = []
  /// Only vessels whose latest position or voyage end is this port.
  public var port: String?
  /// Only aboard vessels that were last in this zone, as a list for a crisis knows it.
  public var zone: String?
  /// Only vessels that lie in any port.
  public var inPortOnly = false
  /// Only placements of people aboard on the judged day.
  public var aboardOnly = false
  /// Only people on one crew list and gone from the next.
  public var goneFromList = false

  /// Only findings that no queue may hide.
  public var redLineOnly = false
  /// Only placements and vessels with a verdict that waits for this fact.
  public var need: String?
  /// Only findings first seen, or gone, on or after a day.
  public var openedSince: CivilDate?
  public var settledSince: CivilDate?
  /// Only people with a paper that expires in the twelve weeks from a day.
  public var expiringFrom: CivilDate?

  /// What is left out: lines that any of these would show.
  public var excluded: [ListFilter] = []

  public init() {}

  public var isEmpty: Bool { self == ListFilter() }

  /// Whether it says, by what it asks for or leaves out, what people may have decided.
  public var namesStanding: Bool {
    standing != nil || excluded.contains(where: \.namesStanding)
  }
}

extension ListFilter {
  /// What it asks of a list, given what a filter without exclusions asks.
  ///
  /// - Parameters:
  ///   - always: what the list asks itself; no exclusion asks it again, or it would leave out nothing
  ///     of what the list shows only when asked.
  ///   - own: what else it asks, and the words by which it finds lines.
  func conditions(
    besides always: [SQL] = [], _ own: (ListFilter) -> ListScope.Conditions
  ) -> ListScope.Conditions {
    var conditions = unexcluding(own)
    conditions.each = always + conditions.each
    return conditions
  }

  private func unexcluding(
    _ own: (ListFilter) -> ListScope.Conditions
  ) -> ListScope.Conditions {
    var conditions = own(self)
    conditions.each += excluded.map { $0.unexcluding(own).ofLine }.filter { !$0.isEmpty }
      .map { "(\($0.all)) IS NOT TRUE" }
    return conditions
  }

  /// Whether it may ask for something of the records that a line is about, beside the line's own.
  var asksOfOthers: Bool {
    flag != nil || nationality != nil || port != nil || zone != nil || vessel != nil
      || placement != nil || agency != nil || template != nil
      || inPortOnly || need != nil || expiringFrom != nil
      || excluded.contains(where: \.asksOfOthers)
  }

  /// Whether it asks for words, or leaves out what has one.
  var asksForWords: Bool {
    !words.isEmpty || !agencyWords.isEmpty || excluded.contains(where: \.asksForWords)
  }

  /// What it asks of the agency whose key a column holds.
  func agencies(_ column: SQL) -> ListScope.Conditions {
    let side = [Found.Side(party: .agency, column: column)]
    return ListScope.Conditions(
      each: [agency.map { "\(column) = \($0)" }].compactMap(\.self)
        + Found.characters(agencyWords, on: side),
      words: Found.words(agencyWords, on: side))
  }
}
