import Fishery
import Law

/// Level 3: exceptions, how grave it is, how it is put right and who can act.
extension Account {
  mutating func addNotes() {
    let exceptions = reasons(.exception)
    add(exceptions, about: .exceptions, level: 3)
    if exceptions.isEmpty, judgement.verdict != .notApplicable {
      add(.exceptions, .noneClaimed(of: rule), level: 3)
    }
    guard !judgement.verdict.clears else { return }
    addWeight()
    add(.putRight, rule.remedy, level: 3)
    add(.enforcement, judgement.enforcement.phrase, level: 3)
  }

  private mutating func addWeight() {
    var weight = judgement.severity.phrase.capitalised
    if judgement.isHazardous {
      weight =
        weight
        + Phrase(
          "; clearly hazardous to safety or health (C188 Art. 43(2))",
          "; jelas berbahaya bagi keselamatan atau kesehatan (C188 Pasal 43(2))")
    }
    if judgement.verdict == .undetermined {
      weight = weight + Phrase(", if it is a breach", ", bila terbukti melanggar")
    }
    add(.severity, weight.sentence, level: 3)
    guard !rule.indicators.isEmpty else { return }
    let names = Phrase.list(rule.indicators.map(\.phrase)).capitalised
    add(
      .indicators,
      names
        + Phrase(
          ", of the ILO's indicators of forced labour.", ", dari indikator kerja paksa ILO."),
      level: 3)
  }
}

extension Phrase {
  /// Nobody raised a defence; which ones there would be.
  fileprivate static func noneClaimed(of rule: Rule) -> Phrase {
    let defences = (rule.facts.compactMap(\.defence) + rule.profile.compactMap(\.defence)).unique
    guard !defences.isEmpty else { return Phrase("None claimed.", "Tidak ada yang diajukan.") }
    let all = Phrase.joined(defences, by: "; ")
    return Phrase(
      "None claimed (possible: \(all.english)).",
      "Tidak ada yang diajukan (mungkin: \(all.indonesian)).")
  }
}

extension Fact {
  /// The defence that this fact can give; nil for one that gives none.
  fileprivate var defence: Phrase? {
    switch self {
    case .placementCompensatoryRest:
      Phrase("emergency or leave of the authority, made good", "darurat atau izin, lalu diganti")
    case .fisherAge15Authorised:
      Phrase("authorised training at 15", "pelatihan berizin pada usia 15")
    case .fisherMedicalExempt:
      Phrase("exemption by the authority", "pembebasan oleh pihak berwenang")
    case .fisherPermitFrom: Phrase("permit in an urgent case", "izin dalam keadaan mendesak")
    case .placementDefaultFound: Phrase("serious default found", "kelalaian berat terbukti")
    case .agreementRegulatedOtherwise:
      Phrase(
        "regulated by law or collective agreement", "diatur hukum atau perjanjian kerja bersama")
    case .placementSingleHanded:
      Phrase("owner working alone", "pemilik yang bekerja seorang diri")
    case .chargeRefunded: Phrase("refund in full", "pengembalian seluruhnya")
    case .documentConsent:
      Phrase(
        "free written consent, with access at any time", "persetujuan tertulis dan akses kapan saja"
      )
    default: nil
    }
  }
}
