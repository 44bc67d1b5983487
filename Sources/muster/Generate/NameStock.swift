import Fishery

/// Invented people's and vessels' names, put together from common parts.
enum NameStock {
  /// A State's share of the crews, its languages and the parts of its people's names.
  struct Origin: Sendable {
    let country: String
    let languages: String
    let weight: Int
    let given: [String]
    /// None where one name is a whole name.
    let family: [String]
  }

  static let origins: [Origin] = [
    Origin(
      country: "ID", languages: "id", weight: 46,
      given: [
        "Agus", "Budi", "Candra", "Dedi", "Eko", "Fajar", "Gilang", "Hendra", "Iwan", "Joko",
        "Kusno", "Lukman", "Mulyadi", "Nurdin", "Rizal", "Slamet", "Taufik", "Wahyu",
      ],
      family: ["Santoso", "Pratama", "Wijaya", "Saputra", "Hidayat", "Kurniawan", "Setiawan"]),
    Origin(
      country: "PH", languages: "tl en", weight: 20,
      given: [
        "Alberto", "Benigno", "Carlito", "Danilo", "Edgar", "Felipe", "Gilbert", "Jerome", "Leo",
        "Marlon", "Nestor", "Ramil", "Roderick", "Teodoro",
      ],
      family: ["Abad", "Bautista", "Castro", "Dizon", "Flores", "Gonzaga", "Mercado", "Ramos"]),
    Origin(
      country: "VN", languages: "vi", weight: 16,
      given: ["Văn An", "Văn Bình", "Đức Cường", "Minh Đạt", "Hữu Hải", "Quốc Hùng", "Văn Long"],
      family: ["Nguyễn", "Trần", "Lê", "Phạm", "Hoàng", "Võ", "Đặng"]),
    Origin(
      country: "MM", languages: "my", weight: 8,
      given: ["Aung Ko", "Kyaw Min", "Maung Win", "Myo Thant", "Thein Zaw", "Zaw Lin", "Ye Htut"],
      family: []),
    Origin(
      country: "KH", languages: "km", weight: 6,
      given: ["Sokha", "Dara", "Vuthy", "Rithy", "Bunna", "Chan", "Pisey"],
      family: ["សុខ", "Chea", "Keo", "Meas", "Prak", "Sok"]),
    Origin(
      country: "TH", languages: "th", weight: 4, given: ["สมชาย", "Somsak", "Prasert", "อนันต์"],
      family: ["Chaiyasit", "Rattana", "ทองดี", "Wongsa"]),
  ]

  static let flags: [(element: String, weight: Int)] = [
    ("TW", 34), ("ID", 22), ("CN", 14), ("TH", 10), ("KR", 8), ("VU", 5), ("PH", 4), ("VN", 3),
  ]

  static let vesselFirst = [
    "TIRTA", "SAMUDRA", "BINTANG", "HARVEST", "OCEAN", "GOLDEN", "LUCKY", "PACIFIC", "MUTIARA",
    "NUSA", "SEA", "EASTERN", "BLUE", "RAJA", "CORAL",
  ]
  static let vesselSecond = [
    "JAYA", "MOON", "STAR", "ABADI", "SPRING", "PEARL", "WAVE", "BAHARI", "FORTUNE", "DRAGON",
    "SELATAN", "WIND", "INDAH", "RAYA",
  ]
  static let agencyFirst = [
    "Bahari", "Karya", "Mandiri", "Pelita", "Samudera", "Cahaya", "Harapan",
  ]
  static let agencySecond = [
    "Crewing", "Manning Services", "Marine Recruitment", "Bahtera", "Jasa",
  ]
}
