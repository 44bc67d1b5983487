import Fishery

extension Hearing {
  /// Whether the agency held a licence of a kind on a day, running and not suspended.
  func holds(_ kind: LicenceType, on day: CivilDate) -> Truth {
    let licences = dossier.licences.items
    return licences.reduce(.no) { held, licence in
      let isKind = licence.type.value.map { Truth($0 == kind) } ?? .unknown
      let suspended = licences.reduce(Truth.no) {
        $0 || $1.isEntry(of: licence) && day.lies($1.suspendedFrom, $1.suspendedTo)
      }
      return held || isKind && day.lies(licence.from, licence.to) && !suspended
    }
  }

  /// Notes what would tell which licence ran.
  func missLicences() {
    for licence in dossier.licences.items {
      let states: [(Fact, Gap?)] = [
        (.licenceType, licence.type.gap), (.licenceFrom, licence.from.gap),
        (.licenceTo, licence.to.gap), (.licenceSuspendedFrom, licence.suspendedFrom.gap),
        (.licenceSuspendedTo, licence.suspendedTo.gap),
      ]
      for (fact, gap) in states { if let gap { miss(fact, gap, row: licence.row) } }
    }
    if needs.isEmpty { miss(.licenceType, .notSupplied) }
  }
}

extension CivilDate {
  /// Whether it lies between two days; a last day that there is none of leaves the end open.
  fileprivate func lies(_ first: Known<CivilDate>, _ last: Known<CivilDate>) -> Truth {
    let begun = first.value.map { Truth($0 <= self) } ?? (first.isNotCollected ? .unknown : .no)
    let open = last.value.map { Truth(self <= $0) } ?? (last.isNotCollected ? .unknown : .yes)
    return begun && open
  }
}

extension Licence {
  /// Whether this is another entry of the same licence, which may hold another suspension.
  fileprivate func isEntry(of other: Licence) -> Truth {
    if self == other { return .yes }
    if let one = type.value, let kind = other.type.value, one != kind { return .no }
    let pairs = [(from, other.from), (to, other.to)]
    return pairs.reduce(.yes) { same, pair in
      same && (pair.0.isNotCollected || pair.1.isNotCollected ? .unknown : Truth(pair.0 == pair.1))
    }
  }
}
