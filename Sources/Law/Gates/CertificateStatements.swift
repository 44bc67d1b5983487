import Fishery

extension Hearing {
  /// The medical certificates that may be of a service: those that had run out before it were
  /// replaced by others, unless there is no other.
  func certificates(of service: Service) -> [MedicalCertificate] {
    let items = dossier.medical.items
    let running = items.filter { $0.expires.value.map { $0 >= service.first } ?? true }
    guard !running.isEmpty else { return Array(items) }
    for old in items {
      guard let end = old.expires.value, end < service.first else { continue }
      note(.exception, .dated(end), .medicalExpires, row: old.row)
      // One of which nobody knows the end may have run out with it.
      for other in running {
        if case .notCollected(let gap) = other.expires {
          miss(.medicalExpires, gap, row: other.row)
        }
      }
    }
    return Array(running)
  }

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
    for certificate in certificates(of: service) {
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
    return worst == .met && !needs.isEmpty ? .undetermined : worst
  }
}
