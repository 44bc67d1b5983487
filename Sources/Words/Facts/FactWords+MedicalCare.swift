import Law

/// Medical care aboard.
extension FactWords {
  static let careSupplies = FactWords(
    Phrase("medical supplies", "perlengkapan medis"),
    ask: Phrase(
      "Do the medical supplies suit the voyage and the number of persons?",
      "Apakah perlengkapan medis sesuai dengan pelayaran dan jumlah orang?"),
    so: Phrase(
      "The medical supplies suit the voyage and the number of persons.",
      "Perlengkapan medis sesuai dengan pelayaran dan jumlah orang."),
    not: Phrase(
      "The medical supplies do not suit the voyage and the number of persons.",
      "Perlengkapan medis tidak sesuai dengan pelayaran dan jumlah orang."))

  static let careTrained = FactWords(
    Phrase("number of fishers trained in first aid", "jumlah awak terlatih pertolongan pertama"),
    ask: Phrase(
      "How many fishers aboard are trained in first aid?",
      "Berapa awak di kapal yang terlatih pertolongan pertama?"),
    none: Phrase(
      "No fisher aboard is trained in first aid.",
      "Tidak ada awak yang terlatih pertolongan pertama."))

  static let careInstructions = FactWords(
    Phrase("languages of the medical instructions", "bahasa petunjuk medis"),
    ask: Phrase(
      "In which languages are the medical instructions?", "Dalam bahasa apa petunjuk medis ditulis?"
    ),
    none: Phrase("There are no medical instructions.", "Tidak ada petunjuk medis."))

  static let careTrainedLanguages = FactWords(
    Phrase(
      "languages of those trained in first aid", "bahasa awak yang terlatih pertolongan pertama"),
    ask: Phrase(
      "Which languages do those trained in first aid understand?",
      "Bahasa apa yang dipahami awak yang terlatih?"))

  static let careRadio = FactWords(
    Phrase("radio or satellite link for medical advice", "radio atau satelit untuk nasihat medis"),
    ask: Phrase(
      "Does the radio or satellite link for medical advice work?",
      "Apakah radio atau satelit untuk nasihat medis berfungsi?"),
    so: Phrase(
      "Medical advice can be had by radio or satellite.",
      "Nasihat medis dapat diperoleh lewat radio atau satelit."),
    not: Phrase(
      "Medical advice cannot be had by radio or satellite.",
      "Nasihat medis tidak dapat diperoleh lewat radio atau satelit."))

  static let careSeriousCase = FactWords(
    Phrase("serious illness or injury aboard", "sakit atau cedera berat di kapal"),
    ask: Phrase(
      "Was anybody seriously ill or injured on this voyage?",
      "Adakah yang sakit atau cedera berat pada pelayaran ini?"),
    so: Phrase("Somebody was seriously ill or injured.", "Ada yang sakit atau cedera berat."),
    not: Phrase("Nobody was seriously ill or injured.", "Tidak ada yang sakit atau cedera berat."))

  static let careTakenAshore = FactWords(
    Phrase("landing of the patient in time", "pendaratan pasien tepat waktu"),
    ask: Phrase(
      "Was the patient taken ashore in time?", "Apakah pasien dibawa ke darat tepat waktu?"),
    so: Phrase("The patient was taken ashore in time.", "Pasien dibawa ke darat tepat waktu."),
    not: Phrase(
      "The patient was not taken ashore in time.", "Pasien tidak dibawa ke darat tepat waktu."))

  static let carePrescribed = FactWords(
    Phrase(
      "supplies that the authority prescribes", "perlengkapan yang ditetapkan pihak berwenang"),
    ask: Phrase(
      "Are the supplies those that the authority prescribes?",
      "Apakah perlengkapan sesuai ketetapan pihak berwenang?"),
    so: Phrase(
      "The supplies are those that the authority prescribes.",
      "Perlengkapan sesuai ketetapan pihak berwenang."),
    not: Phrase(
      "The supplies are not those that the authority prescribes.",
      "Perlengkapan tidak sesuai ketetapan pihak berwenang."))

  static let careInspected = FactWords(
    Phrase("inspection of the medical supplies", "pemeriksaan perlengkapan medis"),
    ask: Phrase(
      "Are the medical supplies kept up and inspected as often as asked?",
      "Apakah perlengkapan medis dirawat dan diperiksa sesering yang diminta?"),
    so: Phrase(
      "The medical supplies are kept up and inspected as often as asked.",
      "Perlengkapan medis dirawat dan diperiksa sesering yang diminta."),
    not: Phrase(
      "The medical supplies are not kept up or not inspected as often as asked.",
      "Perlengkapan medis tidak dirawat atau tidak diperiksa sesering yang diminta."))

  static let careInspectedOn = FactWords(
    Phrase(
      "day the medical supplies were last inspected",
      "tanggal pemeriksaan terakhir perlengkapan medis"),
    ask: Phrase(
      "When were the medical supplies last inspected?",
      "Kapan perlengkapan medis terakhir diperiksa?"),
    none: Phrase(
      "The medical supplies were never inspected.", "Perlengkapan medis belum pernah diperiksa."))

  static let careGuide = FactWords(
    Phrase("medical guide", "buku panduan medis"),
    ask: Phrase(
      "Is there an approved medical guide, or the latest international one?",
      "Apakah ada panduan medis yang disetujui atau panduan internasional terbaru?"),
    so: Phrase("There is an approved medical guide.", "Ada panduan medis yang disetujui."),
    not: Phrase(
      "There is no approved medical guide, or an outdated one.",
      "Tidak ada panduan medis yang disetujui, atau sudah usang."))

  static let careAdvice = FactWords(
    Phrase("arrangement for medical advice", "pengaturan nasihat medis"),
    ask: Phrase(
      "Is medical advice at all times arranged beforehand?",
      "Apakah nasihat medis setiap saat sudah diatur sebelumnya?"),
    so: Phrase(
      "Medical advice at all times is arranged beforehand.",
      "Nasihat medis setiap saat sudah diatur."),
    not: Phrase("No medical advice is arranged beforehand.", "Nasihat medis belum diatur."))

  static let careStations = FactWords(
    Phrase("list of stations for medical advice", "daftar stasiun nasihat medis"),
    ask: Phrase(
      "Is there a list of stations that give medical advice?",
      "Apakah ada daftar stasiun yang memberi nasihat medis?"),
    so: Phrase(
      "There is a list of stations that give medical advice.",
      "Ada daftar stasiun yang memberi nasihat medis."),
    not: Phrase(
      "There is no list of stations that give medical advice.",
      "Tidak ada daftar stasiun yang memberi nasihat medis."))

  static let careCharged = FactWords(
    Phrase("charges to fishers for medical care", "beban biaya medis kepada awak"),
    ask: Phrase(
      "Were fishers charged for medical care aboard or ashore?",
      "Apakah awak dibebani biaya perawatan di kapal atau di darat?"),
    so: Phrase("Fishers were charged for medical care.", "Awak dibebani biaya perawatan."),
    not: Phrase(
      "No fisher was charged for medical care.", "Tidak ada awak yang dibebani biaya perawatan."))
}
