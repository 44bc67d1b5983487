import Fishery

/// The last lawful day of a voyage: the earliest and the latest that it can be by what is known.
struct SeaLimit {
  let sure: CivilDate
  let possible: CivilDate
}

extension Hearing {
  /// The worst verdict of the vessel's voyages against the longest time that each may last.
  ///
  /// A voyage ends when the vessel enters a port; one under way has lasted to the as-of day. The last
  /// voyage is spoken of first; the breach is that of all that were too long, known by the first of
  /// them.
  ///
  /// - Parameter limit: nil for a voyage that no limit reaches.
  func timeAtSea(
    _ limit: (Voyage, CivilDate, Hearing) throws(Stop) -> SeaLimit?
  ) throws(Stop) -> Verdict {
    if case .notCollected(let gap) = dossier.voyages.completeness {
      miss(.voyages, gap)
      return .undetermined
    }
    var verdicts: [Verdict] = []
    for voyage in dossier.voyages.items.sorted(by: { $0.begun > $1.begun }) {
      guard let departed = voyage.departed.value?.date else {
        miss(.voyageDeparted, voyage.departed.gap, row: voyage.row)
        verdicts.append(.undetermined)
        continue
      }
      lookAgain(on: departed)
      guard departed <= asOf else {
        verdicts.append(.met)
        continue
      }
      do throws(Stop) {
        let limit = try limit(voyage, departed, self)
        if let limit {
          verdicts.append(compare(voyage, departed, limit))
        } else {
          verdicts.append(.met)
        }
      } catch .law(let fault) {
        note(.because, .noFigure(fault.figure))
        verdicts.append(.undetermined)
      }
    }
    return .worst(verdicts)
  }

  private func compare(
    _ voyage: Voyage, _ departed: CivilDate, _ limit: SeaLimit
  ) -> Verdict {
    for day in [limit.sure, limit.possible] { lookAgain(on: day + 1) }
    let end = voyage.ended.value?.date
    if let end { lookAgain(on: end) }
    // A voyage that nobody saw end has lasted at most to the as-of day, and at least to no day.
    let isOver = end.map { $0 <= asOf } ?? false
    let last = isOver ? end ?? asOf : asOf
    guard last > limit.sure else { return .met }
    if !isOver, end == nil, case .notCollected(let gap) = voyage.ended {
      miss(.voyageEnded, gap, row: voyage.row)
      return .undetermined
    }
    guard last > limit.possible else {
      note(
        .because, .atSeaInDoubt(since: departed, from: limit.sure, to: limit.possible),
        .voyageDeparted, row: voyage.row)
      return .undetermined
    }
    note(
      .because, .atSea(since: departed, to: isOver ? end : nil, lawful: limit.possible),
      .voyageDeparted, row: voyage.row)
    if remedy == nil { remedy = .portBy(limit.possible) }
    anchor = min(anchor ?? departed, departed)
    period(
      from: min(from ?? .max, limit.possible + 1), to: isOver ? max(to ?? .min, last) : nil,
      isOngoing: isOngoing || !isOver)
    return .breach
  }
}

extension Voyage {
  /// When it began, in minutes; before all others where nobody knows.
  fileprivate var begun: Int64 { departed.value?.minutes ?? .min }
}

extension [Fact] {
  /// What tells how long voyages last.
  static let voyages: [Fact] = [.voyages, .voyageDeparted, .voyageEnded]
}
