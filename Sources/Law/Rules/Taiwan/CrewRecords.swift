import Fishery

extension Rule {
  /// The ledger of wages is kept for five years, and since 2022 the master keeps a record of
  /// attendance.
  static let taiwanRecords = Rule(
    "TW-K-10",
    title: Phrase("Records of wages and attendance, Taiwan", "Catatan upah dan kehadiran, Taiwan"),
    requirement: Phrase(
      "The ledger of wages is kept for five years; the master keeps a record of attendance and hands"
        + " it over in port.",
      "Buku upah disimpan lima tahun; nakhoda menyimpan catatan kehadiran dan menyerahkannya di"
        + " pelabuhan."),
    subject: .placement, provision: .taiwanCrewRules("records"), severity: .medium,
    reach: .ownLaw, facts: .taiwanReach + .payRecords + [.attendanceKept],
    figures: [.taiwanPayRecord, .taiwanAttendance], evidence: [.paySlip, .restLog],
    anchor: .embarkation,
    remedy: Phrase("Set up the record anew.", "Susun kembali catatannya."),
    judge: { hearing throws(Stop) in
      try hearing.require(.taiwanCrew)
      let service = try hearing.daysAboard(under: .taiwanPayRecord)
      var parts = Parts(hearing)
      parts.add(hearing.isAttendanceKept(service), upTo: hearing.reasons.count)
      parts.add(try hearing.keepsPayRecords(.taiwanPayRecord), upTo: hearing.reasons.count)
      return hearing.worst(of: parts)
    })
}

extension Hearing {
  fileprivate func isAttendanceKept(_ service: Service) -> Verdict {
    switch asks(.taiwanAttendance, on: service.last) {
    case .no: return .notApplicable
    case .unknown:
      // Whether it is asked or not, a record that is kept is enough.
      guard dossier.placement.records.attendanceKept == .known(true) else { return .undetermined }
    case .yes: break
    }
    let verdict = isMade(dossier.placement.records.attendanceKept, .attendanceKept)
    if verdict == .breach { period(of: service) }
    return verdict
  }
}
