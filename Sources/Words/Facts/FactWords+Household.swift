import Law

/// Galley, stores, the sick and the order aboard.
extension FactWords {
  static let cabinForSick = FactWords(
    Phrase("cabin for the sick", "kamar bagi yang sakit"),
    ask: Phrase(
      "Is a cabin at hand for somebody who is ill?", "Apakah tersedia kamar bagi yang sakit?"),
    so: Phrase("A cabin is at hand for the sick.", "Tersedia kamar bagi yang sakit."),
    not: Phrase("No cabin is at hand for the sick.", "Tidak tersedia kamar bagi yang sakit."))

  static let sickBay = FactWords(
    Phrase("separate sick bay", "ruang perawatan terpisah"),
    ask: Phrase(
      "Is there a separate, equipped sick bay?", "Apakah ada ruang perawatan terpisah dan lengkap?"),
    so: Phrase("There is a separate sick bay.", "Ada ruang perawatan terpisah."),
    not: Phrase("There is no separate sick bay.", "Tidak ada ruang perawatan terpisah."))

  static let gearPlace = FactWords(
    Phrase("place for foul-weather gear", "tempat gantungan pakaian cuaca buruk"),
    ask: Phrase(
      "Is there a place for foul-weather gear outside the sleeping rooms?",
      "Apakah ada tempat pakaian cuaca buruk di luar kamar tidur?"),
    so: Phrase(
      "There is a place for foul-weather gear outside the sleeping rooms.",
      "Ada tempat pakaian cuaca buruk di luar kamar tidur."),
    not: Phrase(
      "There is no place for foul-weather gear outside the sleeping rooms.",
      "Tidak ada tempat pakaian cuaca buruk di luar kamar tidur."))

  static let bedding = FactWords(
    Phrase("utensils, bedding and linen", "alat makan, kasur dan seprai"),
    ask: Phrase(
      "Are utensils, bedding and linen provided?", "Apakah alat makan, kasur dan seprai disediakan?"
    ),
    so: Phrase(
      "Utensils, bedding and linen are provided.", "Alat makan, kasur dan seprai disediakan."),
    not: Phrase(
      "Utensils, bedding or linen are not provided.",
      "Alat makan, kasur atau seprai tidak disediakan."))

  static let recreation = FactWords(
    Phrase("means for recreation", "sarana rekreasi"),
    ask: Phrase("Are there means for recreation?", "Apakah ada sarana rekreasi?"),
    so: Phrase("There are means for recreation.", "Ada sarana rekreasi."),
    not: Phrase("There are no means for recreation.", "Tidak ada sarana rekreasi."))

  static let shoreCalls = FactWords(
    Phrase("fishers' link to people ashore", "hubungan awak dengan darat"),
    ask: Phrase(
      "Can fishers reach people ashore?", "Apakah awak dapat menghubungi orang di darat?"),
    so: Phrase("Fishers can reach people ashore.", "Awak dapat menghubungi orang di darat."),
    not: Phrase(
      "Fishers cannot reach people ashore.", "Awak tidak dapat menghubungi orang di darat."))

  static let shoreCallsAtCost = FactWords(
    Phrase("price of the link to people ashore", "harga hubungan dengan darat"),
    ask: Phrase(
      "Does the link to people ashore cost fishers no more than the owner pays?",
      "Apakah biaya hubungan ke darat tidak melebihi biaya pemilik?"),
    so: Phrase(
      "The link to people ashore costs no more than the owner pays.",
      "Biaya hubungan ke darat tidak melebihi biaya pemilik."),
    not: Phrase(
      "The link to people ashore costs more than the owner pays.",
      "Biaya hubungan ke darat melebihi biaya pemilik."))

  static let cooking = FactWords(
    Phrase("cooking equipment", "peralatan memasak"),
    ask: Phrase("Is there equipment to cook?", "Apakah ada peralatan memasak?"),
    so: Phrase("There is equipment to cook.", "Ada peralatan memasak."),
    not: Phrase("There is no equipment to cook.", "Tidak ada peralatan memasak."))

  static let galleySeparate = FactWords(
    Phrase("separate galley", "dapur terpisah"),
    ask: Phrase("Is there a separate galley?", "Apakah ada dapur terpisah?"),
    so: Phrase("There is a separate galley.", "Ada dapur terpisah."),
    not: Phrase("There is no separate galley.", "Tidak ada dapur terpisah."))

  static let gasOnDeck = FactWords(
    Phrase("place of the gas bottles", "letak tabung gas"),
    ask: Phrase(
      "Do the gas bottles stand on the open deck under shelter?",
      "Apakah tabung gas berada di dek terbuka dan terlindung?"),
    so: Phrase(
      "The gas bottles stand on the open deck under shelter.",
      "Tabung gas berada di dek terbuka dan terlindung."),
    not: Phrase(
      "Gas bottles stand below deck or without shelter.",
      "Tabung gas berada di bawah dek atau tanpa pelindung."))

  static let dryStore = FactWords(
    Phrase("dry store for provisions", "gudang kering bahan makanan"),
    ask: Phrase(
      "Is there a dry, cool and aired store?",
      "Apakah ada gudang yang kering, sejuk dan berventilasi?"),
    so: Phrase(
      "There is a dry, cool and aired store.", "Ada gudang yang kering, sejuk dan berventilasi."),
    not: Phrase(
      "There is no dry, cool and aired store.",
      "Tidak ada gudang yang kering, sejuk dan berventilasi."))

  static let coldStore = FactWords(
    Phrase("refrigerated store for provisions", "gudang dingin bahan makanan"),
    ask: Phrase(
      "Are there a storeroom and refrigeration for provisions?",
      "Apakah ada gudang dan pendingin bahan makanan?"),
    so: Phrase(
      "There are a storeroom and refrigeration for provisions.",
      "Ada gudang dan pendingin bahan makanan."),
    not: Phrase(
      "There is no storeroom or no refrigeration for provisions.",
      "Tidak ada gudang atau pendingin bahan makanan."))

  static let clean = FactWords(
    Phrase("cleanness of the quarters", "kebersihan akomodasi"),
    ask: Phrase(
      "Are the quarters clean and free of cargo, stores and vermin?",
      "Apakah akomodasi bersih dan bebas muatan, barang dan hama?"),
    so: Phrase(
      "The quarters are clean and free of cargo and stores.",
      "Akomodasi bersih dan bebas muatan serta barang."),
    not: Phrase(
      "The quarters are dirty, or filled with cargo or stores.",
      "Akomodasi kotor, atau dipenuhi muatan atau barang."))

  static let quartersInspected = FactWords(
    Phrase("record of the skipper's inspections", "catatan pemeriksaan nakhoda"),
    ask: Phrase(
      "Are the skipper's inspections of quarters, food and water on record?",
      "Apakah pemeriksaan nakhoda atas akomodasi, makanan dan air dicatat?"),
    so: Phrase("The skipper's inspections are on record.", "Pemeriksaan nakhoda dicatat."),
    not: Phrase(
      "The skipper's inspections are not on record.", "Pemeriksaan nakhoda tidak dicatat."))

  static let motherVessel = FactWords(
    Phrase("facilities on the mother vessel", "fasilitas di kapal induk"),
    ask: Phrase(
      "Do fishers of the feeder vessel have the facilities on the mother vessel?",
      "Apakah awak kapal pengumpan mendapat fasilitas di kapal induk?"),
    so: Phrase(
      "The mother vessel has the facilities for them.",
      "Kapal induk menyediakan fasilitas bagi mereka."),
    not: Phrase(
      "The mother vessel has not the facilities for them.",
      "Kapal induk tidak menyediakan fasilitas bagi mereka."))
}
