import Fishery

extension Hearing {
  /// The days that certificates, the voyage at sea and an urgent permit cover.
  func medicalCover(
    strict: Truth, limits: MedicalLimits
  ) -> Coverage {
    var cover = Coverage()
    for certificate in dossier.medical.items {
      add(certificate, to: &cover, strict: strict, limits: limits)
    }
    addUrgentPermit(to: &cover)
    return cover
  }

  private func add(
    _ certificate: MedicalCertificate, to cover: inout Coverage, strict: Truth,
    limits: MedicalLimits
  ) {
    let fit = certificate.fitForDuties.truth
    guard fit != .no, !certificate.issued.isConfirmedAbsent else {
      note(
        .because, .certificateUnfit(issued: certificate.issued.value), .medicalFit,
        row: certificate.row)
      return
    }
    let issued = certificate.issued.value
    let expires = certificate.expires.value
    guard let issued else {
      cover.addPossible(.min, strict == .no ? expires ?? .max : voyageEnd(expires, .possible))
      return
    }
    let born = dossier.facts.fisher.born.value
    let lawful = MedicalCertificate.lawfulEnd(issued: issued, born: born, limits: limits)
    guard let expires else {
      cover.addPossible(issued, strict == .yes ? voyageEnd(lawful.possible, .possible) : .max)
      return
    }
    let shortest = strict == .no ? expires : min(expires, lawful.sure)
    let longest = strict == .yes ? min(expires, lawful.possible) : expires
    if strict == .yes, expires > lawful.possible {
      note(
        .applies, .certificateCut(expires: expires, lawful: lawful.possible), .medicalExpires,
        row: certificate.row)
    }
    let sure = strict == .yes ? voyageEnd(shortest, .sure) : shortest
    let possible = strict == .no ? longest : voyageEnd(longest, .possible)
    if fit == .yes { cover.addSure(issued, sure) }
    cover.addPossible(issued, max(sure, possible))
  }

  private enum Reading { case sure, possible }

  /// The end of the voyage on which a certificate runs out, Art. 12(3).
  ///
  /// The vessel must have left on the last day of the certificate or before.
  private func voyageEnd(_ end: CivilDate?, _ reading: Reading) -> CivilDate {
    guard let end else { return .max }
    if dossier.voyages.isNotCollected { return reading == .possible ? .max : end }
    var reach = end
    for voyage in dossier.voyages.items {
      guard let departed = voyage.departed.value?.date else {
        if reading == .possible { return .max }
        continue
      }
      guard departed <= end else { continue }
      switch voyage.ended {
      case .known(let ended): reach = max(reach, ended.date)
      case .confirmedAbsent: return .max
      case .notCollected: if reading == .possible { return .max }
      }
    }
    return reach
  }

  /// The authority's permit in an urgent case: only for a set time, and with an expired certificate
  /// in hand (Art. 12(3), urgent cases).
  private func addUrgentPermit(to cover: inout Coverage) {
    let fisher = dossier.facts.fisher
    guard fisher.urgentPermitFrom.value != nil || fisher.urgentPermitTo.value != nil,
      !fisher.urgentPermitTo.isConfirmedAbsent, !fisher.urgentPermitFrom.isConfirmedAbsent
    else { return }
    let first = fisher.urgentPermitFrom.value ?? .min
    let last = fisher.urgentPermitTo.value ?? .max
    let isWhole = fisher.urgentPermitFrom.value != nil && fisher.urgentPermitTo.value != nil
    var expired: Truth = .no
    for certificate in dossier.medical.items {
      switch certificate.expires {
      case .known(let day): expired = expired || Truth(day < first)
      case .notCollected: expired = expired || .unknown
      case .confirmedAbsent: break
      }
    }
    if isWhole, expired == .yes {
      cover.addSure(first, last)
    } else if expired != .no {
      cover.addPossible(first, last)
    }
  }
}
