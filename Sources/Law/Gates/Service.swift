import Fishery

/// The days aboard that are judged: the whole service, not only today.
struct Service: Sendable, Hashable {
  /// The first day judged; for a planned placement the planned first day, and the only one.
  var first: CivilDate
  /// The last day judged, never after the as-of day unless planned.
  let last: CivilDate
  /// The last day on which the fisher was surely aboard.
  let sureUntil: CivilDate
  let isPlanned: Bool
  /// Whether the fisher is aboard on the as-of day, as far as is known.
  let isOpen: Bool

  /// Whether a breach that begins on a day is a breach for sure.
  func isSurelyAboard(on day: CivilDate) -> Bool { day <= sureUntil }
}

extension Hearing {
  /// The days aboard, whatever law reaches them.
  func daysAboard() throws(Stop) -> Service {
    let placement = dossier.facts.placement
    switch placement.embarked {
    case .known(let day) where day <= asOf: return service(from: day)
    case .known(let day):
      return planned(day)
    case .notCollected(let gap):
      guard let day = placement.plannedEmbarkation.value else {
        miss(.placementEmbarked, gap)
        throw .undetermined
      }
      presume(.placementEmbarked)
      return planned(day)
    case .confirmedAbsent:
      guard let day = placement.plannedEmbarkation.value else {
        miss(.placementPlannedEmbarkation, placement.plannedEmbarkation.gap)
        throw .undetermined
      }
      return planned(day)
    }
  }

  /// The days aboard from the day on which something surely was the law.
  ///
  /// - Parameter perhaps: begin on the day on which it may have been.
  func daysAboard(
    under name: FigureName, perhaps: Bool = false
  ) throws(Stop) -> Service {
    var service = try daysAboard()
    guard let onset = book.onset(of: name), service.last >= onset.possible else {
      if let onset = book.onset(of: name) { lookAgain(on: onset.possible) }
      noteNotYet(name)
      throw .notApplicable
    }
    guard perhaps || service.last >= onset.sure else {
      lookAgain(on: onset.sure)
      note(.because, .unsureLaw(name, since: book.onset(of: name)?.possible ?? .min))
      throw .undetermined
    }
    service.first = max(service.first, perhaps ? onset.possible : onset.sure)
    guard service.first <= service.sureUntil else {
      miss(.placementDisembarked, dossier.placement.disembarked.gap)
      throw .undetermined
    }
    return service
  }

  /// A breach that lasts as long as the service.
  func period(of service: Service) {
    period(from: service.first, to: service.last, isOngoing: service.isOpen)
  }

  private func planned(_ day: CivilDate) -> Service {
    lookAgain(on: day)
    note(.applies, .planned(day), .placementPlannedEmbarkation)
    anchor = day
    return Service(first: day, last: day, sureUntil: day, isPlanned: true, isOpen: false)
  }

  private func service(from first: CivilDate) -> Service {
    anchor = first
    var last = asOf
    var sureUntil = asOf
    var isOpen = true
    switch dossier.facts.placement.disembarked {
    case .known(let day):
      lookAgain(on: day + 1)
      last = max(first, min(day, asOf))
      sureUntil = last
      isOpen = day >= asOf
      note(.applies, .service(from: first, to: day), .placementEmbarked)
    case .confirmedAbsent:
      note(.applies, .service(from: first, to: nil), .placementEmbarked)
    case .notCollected:
      sureUntil = first
      note(.applies, .service(from: first, to: nil), .placementEmbarked)
    }
    return Service(
      first: first, last: last, sureUntil: sureUntil, isPlanned: false, isOpen: isOpen)
  }
}
