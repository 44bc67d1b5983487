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

  static let crewQuarters = FactWords(
    Phrase("quarters for the crew", "ruang akomodasi awak"),
    ask: Phrase(
      "Does the vessel have quarters for its crew?", "Apakah kapal memiliki ruang akomodasi awak?"),
    so: Phrase("The vessel has quarters for its crew.", "Kapal memiliki ruang akomodasi awak."),
    not: Phrase(
      "The vessel has no quarters for its crew.", "Kapal tidak memiliki ruang akomodasi awak."),
    wish: Phrase("Quarters for the crew", "Ruang akomodasi awak"))

  static let noiseLimited = FactWords(
    Phrase("noise within guidelines", "kebisingan dalam batas pedoman"),
    ask: Phrase(
      "Does noise in the quarters keep to the guidelines?",
      "Apakah kebisingan di ruang akomodasi sesuai pedoman?"),
    so: Phrase("Noise keeps to the guidelines.", "Kebisingan sesuai pedoman."),
    not: Phrase("Noise is above the guidelines.", "Kebisingan melebihi pedoman."),
    wish: Phrase("Less noise in the quarters", "Kebisingan yang berkurang di ruang akomodasi"))

  static let twoTiers = FactWords(
    Phrase("tiers of berths", "tingkat tempat tidur"),
    ask: Phrase(
      "Do berths stand in two tiers at most?", "Apakah tempat tidur bertingkat paling banyak dua?"),
    so: Phrase("Berths stand in two tiers at most.", "Tempat tidur bertingkat paling banyak dua."),
    not: Phrase("Berths stand in more than two tiers.", "Tempat tidur bertingkat lebih dari dua."),
    wish: Phrase("Berths in two tiers at most", "Tempat tidur bertingkat paling banyak dua"))

  static let lowerBerthsClear = FactWords(
    Phrase("height of the lower berths", "tinggi tempat tidur bawah"),
    ask: Phrase(
      "Do lower berths stand 30 cm above the floor or more?",
      "Apakah tempat tidur bawah setinggi 30 cm atau lebih dari lantai?"),
    so: Phrase(
      "Lower berths stand 30 cm above the floor or more.",
      "Tempat tidur bawah setinggi 30 cm atau lebih dari lantai."),
    not: Phrase(
      "Lower berths stand less than 30 cm above the floor.",
      "Tempat tidur bawah kurang dari 30 cm dari lantai."),
    wish: Phrase(
      "Lower berths 30 cm above the floor", "Tempat tidur bawah setinggi 30 cm dari lantai"))

  static let watchesApart = FactWords(
    Phrase("rooms of the watches", "kamar regu jaga"),
    ask: Phrase(
      "Do those who keep watch sleep apart from those who work by day?",
      "Apakah regu jaga tidur terpisah dari yang bekerja siang?"),
    so: Phrase(
      "Those who keep watch sleep apart from day workers.",
      "Regu jaga tidur terpisah dari pekerja siang."),
    not: Phrase(
      "Those who keep watch sleep with day workers.", "Regu jaga tidur bersama pekerja siang."),
    wish: Phrase("Rooms of their own for the watches", "Kamar tersendiri bagi regu jaga"))

  static let womenApart = FactWords(
    Phrase("rooms for women", "kamar perempuan"),
    ask: Phrase(
      "Do women and men have sleeping and sanitary rooms of their own?",
      "Apakah perempuan dan laki-laki memiliki kamar tidur dan kamar mandi terpisah?"),
    so: Phrase(
      "Women and men have rooms of their own.", "Perempuan dan laki-laki memiliki kamar terpisah."),
    not: Phrase("Women and men share rooms.", "Perempuan dan laki-laki berbagi kamar."),
    wish: Phrase("Rooms of their own for women", "Kamar tersendiri bagi perempuan"))

  static let cooksTrained = FactWords(
    Phrase("training of the cook", "pelatihan juru masak"),
    ask: Phrase("Is whoever cooks trained for it?", "Apakah juru masak terlatih?"),
    so: Phrase("Whoever cooks is trained for it.", "Juru masak terlatih."),
    not: Phrase("Whoever cooks is not trained for it.", "Juru masak tidak terlatih."),
    wish: Phrase("A trained cook", "Juru masak terlatih"))
}
