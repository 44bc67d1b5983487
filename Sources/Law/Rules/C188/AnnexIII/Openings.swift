import Fishery

extension Rule {
  /// No direct openings into sleeping rooms but emergency escapes; from 24 m tight bulkheads too.
  static let openings = Rule.annexIII(
    "C188-A3-16-openings",
    title: Phrase("Openings into sleeping rooms", "Bukaan ke kamar tidur"),
    requirement: Phrase(
      "No fish room or machinery opens straight into a sleeping room; from 24 m tight"
        + " bulkheads part sleeping rooms from galley, stores and common sanitary rooms.",
      "Ruang ikan atau mesin tidak terbuka langsung ke kamar tidur; mulai 24 m sekat"
        + " rapat memisahkan kamar tidur dari dapur, gudang dan kamar mandi bersama."),
    paragraph: "paras 16-17", severity: .high,
    base: [.has(.quartersClosed) { $0.vessel.accommodation.noDirectOpenings }],
    larger: [
      (.large, false, [.has(.quartersBulkheads) { $0.vessel.accommodation.separatingBulkheads }])
    ],
    remedy: Phrase(
      "Put it right by a date agreed; what is hazardous before departure.",
      "Perbaiki sampai tanggal yang disepakati; yang berbahaya sebelum berangkat."))
}
