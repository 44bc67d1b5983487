import Fishery

extension Rule {
  /// Every fisher aboard is on the crew list, and everybody on the list is accounted for.
  ///
  /// Somebody aboard and not listed is a breach; a name without a person opens an inquiry (landed,
  /// lost, deserted, trafficked) and is never one by itself. Somebody aboard whose name nobody knows
  /// may be a name on the list that nobody answered to. Observers, pilots and shore people are not
  /// counted.
  static let crewListMatch = Rule(
    "C188-15-crewlist-match",
    title: Phrase("Crew list and heads", "Daftar awak dan jumlah orang"),
    requirement: Phrase(
      "Every fisher aboard is on the crew list.",
      "Setiap awak di kapal tercantum dalam daftar awak."),
    subject: .vessel, provision: .c188("Art. 15"), severity: .critical, reach: .convention,
    facts: .vesselScope + .shield + [
      .crewListCarried, .crewListNames, .crewListPerson, .crewListMustered,
      .crewListMusteredPerson, .crewListMusteredResult, .crewListMusteredRole,
      .crewListMusterComplete, .crewListDate, .crewListMusteredOn,
    ],
    figures: .scope + .shield + [.longVoyage], profile: .scope + .shield,
    evidence: [.crewList, .headCount], anchor: .wholeLife,
    remedy: Phrase(
      "Issue the list now; account for every person before sailing; tell the flag State.",
      "Terbitkan daftar sekarang; pastikan setiap orang sebelum berlayar; beri tahu negara bendera."
    ),
    judge: judgeCrewListMatch)

  private static func judgeCrewListMatch(_ hearing: Hearing) throws(Stop) -> Verdict {
    try hearing.requireVesselUnderConvention()
    hearing.severity = .high
    switch hearing.dossier.listed.completeness {
    case .collected: break
    case .confirmedNone: return try hearing.noList([.crewListNames])
    case .notCollected(let gap):
      if hearing.dossier.facts.vessel.crewList.carried.truth == .no {
        return try hearing.noList([])
      }
      hearing.miss(.crewListNames, gap)
      return .undetermined
    }
    if case .notCollected(let gap) = hearing.dossier.mustered.completeness {
      hearing.miss(.crewListMustered, gap)
      return .undetermined
    }
    let count = hearing.rollCall()
    hearing.note(.because, .heads(aboard: count.aboard, listed: count.listed), .crewListMustered)
    if count.extra > 0 {
      hearing.note(.because, .notOnList(count.extra), .crewListMusteredPerson)
      hearing.period(from: hearing.listDay, to: nil, isOngoing: true)
      hearing.isRedLine = true
      hearing.remedy = .listPersons(count.extra)
      return try hearing.unlessShielded(.crewList, on: hearing.asOf)
    }
    if count.absent > 0 {
      hearing.note(.because, .listedNotAboard(count.absent), .crewListMusteredResult)
      hearing.severity = .critical
      hearing.isRedLine = true
      return .undetermined
    }
    return hearing.needs.isEmpty ? .met : .undetermined
  }
}

/// How the heads and the list compare.
private struct RollCallCount {
  var aboard: Int32 = 0
  var listed: Int32 = 0
  /// Aboard and surely on no list.
  var extra: Int32 = 0
  /// Aboard, found beside the list, and of a name that nobody knows.
  var unnamed: [MusteredPerson] = []
  /// Listed and surely not aboard.
  var absent: Int32 = 0
}

extension Hearing {
  /// Somebody looked, and there is no list: nobody aboard is on one.
  fileprivate func noList(_ facts: [Fact]) throws(Stop) -> Verdict {
    let isNotCarried = dossier.facts.vessel.crewList.carried.truth == .no
    for fact in facts + (isNotCarried ? [.crewListCarried] : []) {
      note(.because, .confirmedAbsent, fact)
    }
    period(from: listDay, to: nil, isOngoing: true)
    remedy = .make(.crewListCarried)
    return try unlessShielded(.crewList, on: asOf)
  }

  fileprivate var listDay: CivilDate? {
    dossier.facts.vessel.crewList.musteredOn.value ?? dossier.facts.vessel.crewList.date.value
  }

  fileprivate func rollCall() -> RollCallCount {
    var count = RollCallCount()
    let listed = dossier.listed.items
    let mustered = dossier.mustered.items
    count.listed = Int32(clamping: listed.count)
    let isListReadable = listed.allSatisfy { $0.person.value != nil }
    for place in mustered.indices { take(place, isListReadable: isListReadable, &count) }
    for name in listed where name.person.value == nil {
      miss(.crewListPerson, name.person.gap, row: name.row)
    }
    takeUnnamed(&count)
    guard dossier.facts.vessel.crewList.musterComplete.truth == .yes else {
      miss(.crewListMusterComplete, dossier.facts.vessel.crewList.musterComplete.gap)
      return count
    }
    for place in listed.indices where !isAnsweredFor(place) { count.absent += 1 }
    return count
  }

  private func take(
    _ place: Int, isListReadable: Bool, _ count: inout RollCallCount
  ) {
    let person = dossier.mustered.items[place]
    guard let result = person.result.value else {
      miss(.crewListMusteredResult, person.result.gap, row: person.row)
      return
    }
    if result == .absent {
      count.absent += dossier.facts.vessel.crewList.musterComplete.truth == .yes ? 0 : 1
      return
    }
    count.aboard += 1
    guard let key = person.person.value else {
      if result == .extra, takesExtra(person, &count) { count.unnamed.append(person) }
      if result == .present { miss(.crewListMusteredPerson, person.person.gap, row: person.row) }
      return
    }
    if dossier.listed.items.contains(where: { $0.person.value == key }) {
      guard !isAnswering(place, to: key), takesExtra(person, &count) else { return }
      // Nobody answers to a name twice: one too many said to be on the list may be written wrong.
      if result == .extra {
        count.extra += 1
      } else {
        note(.because, .heads(aboard: count.aboard, listed: count.listed), .crewListMusteredPerson)
        if !needs.contains(.crewListMusteredPerson) { needs.append(.crewListMusteredPerson) }
      }
      return
    }
    guard isListReadable || result == .extra else { return }
    if takesExtra(person, &count) { count.extra += 1 }
  }

  /// Whether somebody counted answers to a name that stands on the list: as many do as it stands
  /// there times, those who are present before those beside the list.
  private func isAnswering(_ place: Int, to key: NameKey) -> Bool {
    let mustered = dossier.mustered.items
    let same = mustered.indices.filter { mustered[$0].person.value == key }
    let answering =
      same.filter { mustered[$0].result.value == .present }
      + same.filter { mustered[$0].result.value == .extra }
    let listed = dossier.listed.items.count { $0.person.value == key }
    return answering.prefix(listed).contains(place)
  }

  /// Whether somebody beside the list is a fisher.
  private func takesExtra(_ person: MusteredPerson, _ count: inout RollCallCount) -> Bool {
    guard let role = person.role.value else {
      miss(.crewListMusteredRole, person.role.gap, row: person.row)
      return false
    }
    if !role.isFisher { count.aboard -= 1 }
    return role.isFisher
  }

  /// Those whose name nobody knows are on no list as far as they are more than the names that
  /// nobody answered to.
  private func takeUnnamed(_ count: inout RollCallCount) {
    let listed = dossier.listed.items
    let open = listed.indices.count { listed[$0].person.value == nil || !isAnsweredFor($0) }
    count.extra += Int32(clamping: max(0, count.unnamed.count - open))
    for person in count.unnamed {
      miss(.crewListMusteredPerson, person.person.gap, row: person.row)
    }
  }

  /// Whether somebody answered for a line of the list: of lines with one name, the first as many as
  /// answered.
  private func isAnsweredFor(_ place: Int) -> Bool {
    let listed = dossier.listed.items
    guard let key = listed[place].person.value else { return true }
    let answers = dossier.mustered.items.count { person in
      person.person.value == key && person.result.value != .absent
    }
    return listed[...place].count { $0.person.value == key } <= answers
  }
}
