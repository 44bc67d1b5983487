import Fishery

extension Hearing {
  /// Whether every medical certificate says some things.
  ///
  /// Having none is the breach of Art. 10; nothing can be read in it.
  func worstOfCertificates(
    over service: Service, says: (MedicalCertificate) -> [(Fact, Known<Bool>)]
  ) throws(Stop) -> Verdict {
    switch dossier.medical.completeness {
    case .collected: break
    case .confirmedNone:
      note(.because, .confirmedAbsent, .medical)
      throw .notApplicable
    case .notCollected(let gap):
      miss(.medical, gap)
      throw .undetermined
    }
    var worst = Verdict.met
    for certificate in dossier.medical.items {
      for (fact, state) in says(certificate) {
        switch state.truth {
        case .yes: note(.because, .isSo, fact, row: certificate.row)
        case .no:
          note(.because, .isNot, fact, row: certificate.row)
          remedy = remedy ?? .make(fact)
          worst = .breach
        case .unknown:
          miss(fact, state.gap, row: certificate.row)
          if worst == .met { worst = .undetermined }
        }
      }
    }
    if worst == .breach { period(of: service) }
    return worst
  }
}
