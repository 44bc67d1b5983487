import Fishery
import Law

/// Rest within a window of the record.
extension Phrase {
  /// The most rest that the record leaves possible.
  static func rest(_ minutes: Int64, least: Int64, hours: Int64, until: Instant) -> Phrase {
    let (rest, limit, window, end) = (
      Phrase(minutes: minutes), Phrase(minutes: least), Phrase(window: hours), until.phrase
    )
    return minutes < least
      ? Phrase(
        "Rest was \(rest.english) at most in the \(window.english) to \(end.english);"
          + " at least \(limit.english) is asked.",
        "Istirahat paling banyak \(rest.indonesian) dalam \(window.indonesian) sampai"
          + " \(end.indonesian); diminta sekurangnya \(limit.indonesian).")
      : Phrase(
        "Rest was never less than \(rest.english), in the \(window.english) to \(end.english);"
          + " at least \(limit.english) is asked.",
        "Istirahat tidak pernah kurang dari \(rest.indonesian), dalam \(window.indonesian) sampai"
          + " \(end.indonesian); diminta sekurangnya \(limit.indonesian).")
  }

  static func restInDoubt(
    from: Int64, to: Int64, least: Int64, hours: Int64, until: Instant
  ) -> Phrase {
    let (low, high) = (Phrase(minutes: from), Phrase(minutes: to))
    let (limit, window, end) = (Phrase(minutes: least), Phrase(window: hours), until.phrase)
    return Phrase(
      "Rest was somewhere between \(low.english) and \(high.english) in the \(window.english) to"
        + " \(end.english); at least \(limit.english) is asked.",
      "Istirahat antara \(low.indonesian) dan \(high.indonesian) dalam \(window.indonesian) sampai"
        + " \(end.indonesian); diminta sekurangnya \(limit.indonesian).")
  }

  static func recordShort(_ minutes: Int64, wanted: Int64) -> Phrase {
    let (length, wanted) = (Phrase(minutes: minutes), Phrase(minutes: wanted))
    return Phrase(
      "The record of rest covers \(length.english); \(wanted.english) is needed to tell.",
      "Catatan istirahat hanya mencakup \(length.indonesian); diperlukan \(wanted.indonesian).")
  }

  static func shortWindows(_ count: Int32) -> Phrase {
    let stretches = Phrase.count(count, "stretch", "separate stretches", "kali")
    return Phrase(
      "Rest was too short in \(stretches.english).",
      "Istirahat kurang sebanyak \(stretches.indonesian).")
  }

  static func compensated(_ truth: Truth) -> Phrase {
    switch truth {
    case .yes:
      Phrase(
        "Short rest in an emergency, or by leave of the authority, was made good.",
        "Kekurangan istirahat karena darurat, atau izin pihak berwenang, telah diganti.")
    case .no:
      Phrase(
        "Short rest in an emergency, or by leave of the authority, was not made good.",
        "Kekurangan istirahat karena darurat, atau izin pihak berwenang, tidak diganti.")
    case .unknown:
      Phrase(
        "There was an emergency or a leave of the authority; it is not known whether the rest was"
          + " made good.",
        "Ada keadaan darurat atau izin pihak berwenang; tidak diketahui apakah istirahat diganti.")
    }
  }
}
