import Law

/// Boarding and leaving at sea, and work elsewhere.
extension FactWords {
  static let movedAtSea = FactWords(
    Phrase("boarding or leaving at sea", "naik atau turun di laut"),
    ask: Phrase(
      "Did the fisher join or leave the vessel at sea?",
      "Apakah awak naik atau turun kapal di laut?"),
    so: Phrase(
      "The fisher joined or left the vessel at sea.", "Awak naik atau turun kapal di laut."),
    not: Phrase(
      "The fisher joined and left the vessel in port.", "Awak naik dan turun kapal di pelabuhan."))

  static let movePermitted = FactWords(
    Phrase("permission for boarding or leaving at sea", "izin naik atau turun di laut"),
    ask: Phrase(
      "Did the authority permit that the fisher joined or left at sea?",
      "Apakah otoritas mengizinkan awak naik atau turun di laut?"),
    so: Phrase("The authority permitted it.", "Otoritas mengizinkannya."),
    not: Phrase(
      "The authority did not permit that the fisher joined or left at sea.",
      "Otoritas tidak mengizinkan awak naik atau turun di laut."),
    wish: Phrase("A permission of the authority", "Izin dari otoritas"))

  static let workedOnCarrier = FactWords(
    Phrase("work on the carrying vessel", "kerja di kapal pengangkut"),
    ask: Phrase(
      "Was the fisher put to work on the vessel that carried them?",
      "Apakah awak dipekerjakan di kapal yang mengangkutnya?"),
    so: Phrase(
      "The fisher was put to work on the vessel that carried them.",
      "Awak dipekerjakan di kapal yang mengangkutnya."),
    not: Phrase(
      "The fisher did no work on the vessel that carried them.",
      "Awak tidak bekerja di kapal yang mengangkutnya."))

  static let otherWork = FactWords(
    Phrase(
      "work on another vessel or other than fishing",
      "kerja di kapal lain atau selain menangkap ikan"),
    ask: Phrase(
      "Was the fisher put to work on another vessel, or at work other than fishing?",
      "Apakah awak dipekerjakan di kapal lain, atau selain menangkap ikan?"),
    so: Phrase(
      "The fisher was put to work on another vessel, or at work other than fishing.",
      "Awak dipekerjakan di kapal lain, atau selain menangkap ikan."),
    not: Phrase(
      "The fisher did only the work of this vessel.", "Awak hanya mengerjakan pekerjaan kapal ini.")
  )
}
