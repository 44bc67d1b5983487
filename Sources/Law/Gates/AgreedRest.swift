import Fishery

extension Hearing {
  /// Agreed and made good is in order; agreed and not yet made good is open while at sea.
  func unlessAgreed(_ verdict: Verdict, _ service: Service) -> Verdict {
    guard verdict == .breach else { return verdict }
    let placement = dossier.placement
    switch placement.shorterRestAgreed.truth {
    case .no: return .breach
    case .unknown:
      miss(.placementShorterRest, placement.shorterRestAgreed.gap)
      return .undetermined
    case .yes: break
    }
    note(.exception, .isSo, .placementShorterRest)
    switch placement.compensatoryRest.truth {
    case .yes:
      note(.exception, .isSo, .placementCompensatoryRest)
      return .met
    case .no:
      note(.because, .isNot, .placementCompensatoryRest)
      guard service.isOpen else { return .breach }
      needs.append(.placementCompensatoryRest)
      return .undetermined
    case .unknown:
      miss(.placementCompensatoryRest, placement.compensatoryRest.gap)
      return .undetermined
    }
  }
}
