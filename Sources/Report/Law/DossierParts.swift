import Law

/// What the keys of a dossier mean that are no facts.
enum DossierParts {
  static let phrases: [String: Phrase] = [
    "dossier": Phrase("A name for the dossier, for messages.", "Nama berkas, untuk pesan."),
    "as_of": Phrase(
      "The day up to which things are known and for which the law is asked.",
      "Hari sampai kapan hal-hal diketahui dan untuk kapan hukum ditanya."),
    "vessel": Phrase("The vessel.", "Kapal yang dinilai."),
    "document": Phrase(
      "The document of C188 Art. 41 on living and working conditions.",
      "Dokumen Pasal 41 C188 tentang kondisi hidup dan kerja."),
    "crew_list": Phrase(
      "The crew list in force and the last count of heads.",
      "Daftar awak yang berlaku dan hitungan orang terakhir."),
    "fisher": Phrase("The fisher.", "Awak kapal yang dinilai."),
    "placement": Phrase(
      "The fisher's stay aboard the vessel.", "Penempatan awak di kapal."),
    "elsewhere": Phrase(
      "What other placements say that bears on this one.",
      "Keterangan penempatan lain yang berkaitan dengan ini."),
    "agency": Phrase(
      "The agency that placed the fisher.", "Agensi yang menempatkan awak kapal."),
    "manning": Phrase("How the vessel is manned.", "Pengawakan kapal."),
    "provisions": Phrase("Food and water aboard.", "Makanan dan air di kapal."),
    "medical_care": Phrase("Medical care aboard.", "Perawatan kesehatan di kapal."),
    "safety": Phrase("Safety and health aboard.", "Keselamatan dan kesehatan di kapal."),
    "accommodation": Phrase("How fishers live aboard.", "Akomodasi awak di kapal."),
    "protection": Phrase(
      "Protection against sickness, injury and death at work.",
      "Perlindungan dari sakit, cedera dan kematian dalam kerja."),
    "records": Phrase(
      "Notices to authorities and records that the owner keeps.",
      "Pemberitahuan kepada pihak berwenang dan catatan yang disimpan pemilik."),
    "sea_moves": Phrase(
      "Moves of the fisher from vessel to vessel at sea.",
      "Perpindahan awak dari kapal ke kapal di laut."),
    "orientation": Phrase(
      "Orientations that the fisher was given.", "Orientasi yang diterima awak kapal."),
    "complaint": Phrase(
      "A complaint of the fisher and what followed.", "Pengaduan awak kapal dan tindak lanjutnya."),
    "victim": Phrase(
      "How the fisher stands as a victim of trafficking; only persons say so.",
      "Kedudukan awak sebagai korban perdagangan orang; hanya orang yang menyatakannya."),
    "standing": Phrase(
      "How the vessel stands with States, treaties and markets.",
      "Kedudukan kapal terhadap negara, perjanjian dan pasar."),
    "minor": Phrase(
      "The amount in the smallest unit of the currency.",
      "Jumlah dalam satuan terkecil mata uang."),
    "currency": Phrase("The currency, ISO 4217.", "Mata uang, ISO 4217."),
    "status": Phrase(
      "Whether somebody looked and there is none, or nobody can say.",
      "Apakah sudah dicari dan tidak ada, atau tidak ada yang dapat mengatakan."),
    "why": Phrase("Why nobody can say.", "Mengapa tidak ada yang dapat mengatakan."),
  ]
}
