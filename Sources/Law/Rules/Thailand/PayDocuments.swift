import Fishery

extension Rule {
  /// A document of every payment is kept for two years on Thai vessels.
  static let thaiPayDocuments = Rule(
    "TH-W-REC",
    title: Phrase("Record of pay, Thailand", "Catatan upah, Thailand"),
    requirement: Phrase(
      "A document of pay with name, job, rate and signature or transfer is kept for two years.",
      "Dokumen upah dengan nama, jabatan, tarif dan tanda tangan atau transfer disimpan dua tahun."),
    subject: .placement, provision: .thaiSeaFishery, severity: .medium, reach: .ownLaw,
    facts: .flagReach + .payRecords, figures: [.thailandPayRecord],
    evidence: [.paySlip, .bankSlip],
    anchor: .embarkation, remedy: Phrase("Set up the record anew.", "Susun kembali catatannya."),
    judge: { hearing throws(Stop) in
      try hearing.require(.thaiCrew)
      _ = try hearing.daysAboard(under: .thailandPayRecord)
      return try hearing.keepsPayRecords(.thailandPayRecord)
    })
}
