import Fishery

extension Rule {
  /// The local government hears a complaint within seven working days.
  ///
  /// Weekends are left out; which days are public holidays is not held here, so that a hearing some
  /// days later is left open.
  static let taiwanComplaint = Rule(
    "TW-M-15",
    title: Phrase("Complaint heard, Taiwan", "Pengaduan diperiksa, Taiwan"),
    requirement: Phrase(
      "The local government meets about a complaint within seven working days.",
      "Pemerintah daerah bersidang atas pengaduan dalam tujuh hari kerja."),
    subject: .placement, provision: .taiwanCrewRules("Art. 36"), severity: .medium,
    reach: .ownLaw, facts: .taiwanReach + [.complainedOn, .complaintHeard],
    figures: [.taiwanComplaintDays, .taiwanHolidays], evidence: [.interview],
    anchor: .embarkation,
    remedy: Phrase(
      "Ask the local government for a date.", "Minta tanggal kepada pemerintah daerah."),
    judge: { hearing throws(Stop) in
      try hearing.require(.taiwanCrew)
      _ = try hearing.daysAboard()
      let complaint = hearing.dossier.placement.complaint
      let made = try hearing.requireComplaint()
      let days = try hearing.integer(.taiwanComplaintDays, on: made)
      let holidays = try hearing.integer(.taiwanHolidays, on: made)
      let due = made.adding(workingDays: days)
      return hearing.isInTime(
        complaint.heardOn, .complaintHeard, by: due, perhaps: due + Int(clamping: holidays))
    })
}

extension CivilDate {
  /// The day so many working days later: Saturdays and Sundays do not count.
  fileprivate func adding(workingDays days: Int64) -> CivilDate {
    var (day, left) = (self, days)
    while left > 0 {
      day = day + 1
      if day.weekday != .saturday, day.weekday != .sunday { left -= 1 }
    }
    return day
  }
}
