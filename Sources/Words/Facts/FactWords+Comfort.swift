import Law

/// Furniture, mess, sanitary rooms and laundry.
extension FactWords {
  static let lockers = FactWords(
    Phrase("lockers and writing surface", "lemari dan meja tulis"),
    ask: Phrase(
      "Does everybody have a locker, and is there a place to write?",
      "Apakah setiap orang memiliki lemari, dan ada tempat menulis?"),
    so: Phrase(
      "Everybody has a locker, and there is a place to write.",
      "Setiap orang memiliki lemari, dan ada tempat menulis."),
    not: Phrase("Lockers or a place to write are lacking.", "Lemari atau tempat menulis tidak ada.")
  )

  static let deskAndChair = FactWords(
    Phrase("desk and chair", "meja dan kursi"),
    ask: Phrase("Are there a desk and a chair?", "Apakah ada meja dan kursi?"),
    so: Phrase("There are a desk and a chair.", "Ada meja dan kursi."),
    not: Phrase("There is no desk or no chair.", "Tidak ada meja atau kursi."))

  static let privacy = FactWords(
    Phrase("privacy of men and women", "privasi laki-laki dan perempuan"),
    ask: Phrase(
      "Do men and women have privacy?", "Apakah laki-laki dan perempuan memiliki privasi?"),
    so: Phrase("Men and women have privacy.", "Laki-laki dan perempuan memiliki privasi."),
    not: Phrase("Men and women have no privacy.", "Laki-laki dan perempuan tidak memiliki privasi.")
  )

  static let mess = FactWords(
    Phrase("mess room", "ruang makan"),
    ask: Phrase("Is there a mess?", "Apakah ada ruang makan?"),
    so: Phrase("There is a mess.", "Ada ruang makan."),
    not: Phrase("There is no mess.", "Tidak ada ruang makan."))

  static let messSeparate = FactWords(
    Phrase("mess room apart from the sleeping rooms", "ruang makan yang terpisah dari kamar tidur"),
    ask: Phrase(
      "Is the mess apart from the sleeping rooms?", "Apakah ruang makan terpisah dari kamar tidur?"),
    so: Phrase(
      "The mess is apart from the sleeping rooms.", "Ruang makan terpisah dari kamar tidur."),
    not: Phrase(
      "The mess is not apart from the sleeping rooms.",
      "Ruang makan tidak terpisah dari kamar tidur."))

  static let refrigerator = FactWords(
    Phrase("refrigerator", "lemari es"),
    ask: Phrase("Do fishers have a refrigerator?", "Apakah awak memiliki lemari es?"),
    so: Phrase("Fishers have a refrigerator.", "Awak memiliki lemari es."),
    not: Phrase("Fishers have no refrigerator.", "Awak tidak memiliki lemari es."))

  static let hotDrinks = FactWords(
    Phrase("hot and cold drinks", "minuman panas dan dingin"),
    ask: Phrase(
      "Can hot and cold drinks be made at all times?",
      "Apakah minuman panas dan dingin dapat dibuat setiap saat?"),
    so: Phrase(
      "Hot and cold drinks can be made at all times.",
      "Minuman panas dan dingin dapat dibuat setiap saat."),
    not: Phrase(
      "Hot or cold drinks cannot be made at all times.",
      "Minuman panas atau dingin tidak dapat dibuat setiap saat."))

  static let sanitaryFit = FactWords(
    Phrase("state of the sanitary rooms", "keadaan kamar mandi"),
    ask: Phrase(
      "Are the sanitary rooms clean, vented to open air and not slippery?",
      "Apakah kamar mandi bersih, berventilasi ke udara luar dan tidak licin?"),
    so: Phrase("The sanitary rooms are in order.", "Kamar mandi dalam keadaan baik."),
    not: Phrase(
      "The sanitary rooms are dirty, not vented or slippery.",
      "Kamar mandi kotor, tidak berventilasi atau licin."))

  static let freshWater = FactWords(
    Phrase("hot and cold fresh water", "air tawar panas dan dingin"),
    ask: Phrase(
      "Is there hot and cold fresh water to wash?",
      "Apakah ada air tawar panas dan dingin untuk mandi?"),
    so: Phrase(
      "There is hot and cold fresh water to wash.", "Ada air tawar panas dan dingin untuk mandi."),
    not: Phrase(
      "There is no hot or no cold fresh water to wash.",
      "Tidak ada air tawar panas atau dingin untuk mandi."))

  static let withoutEnsuite = FactWords(
    Phrase(
      "number of fishers without sanitary room of their own",
      "jumlah awak tanpa kamar mandi sendiri"),
    ask: Phrase(
      "How many fishers have no sanitary room of their own?",
      "Berapa awak yang tidak memiliki kamar mandi sendiri?"))

  static let showers = FactWords(
    Phrase("number of showers", "jumlah pancuran"),
    ask: Phrase("How many showers or tubs work?", "Berapa pancuran atau bak mandi yang berfungsi?"))

  static let toilets = FactWords(
    Phrase("number of toilets", "jumlah jamban"),
    ask: Phrase("How many toilets work?", "Berapa jamban yang berfungsi?"))

  static let washbasins = FactWords(
    Phrase("number of washbasins", "jumlah wastafel"),
    ask: Phrase("How many washbasins work?", "Berapa wastafel yang berfungsi?"))

  static let laundry = FactWords(
    Phrase("means to wash and dry clothes", "sarana mencuci dan menjemur"),
    ask: Phrase("Can clothes be washed and dried?", "Apakah pakaian dapat dicuci dan dikeringkan?"),
    so: Phrase("Clothes can be washed and dried.", "Pakaian dapat dicuci dan dikeringkan."),
    not: Phrase(
      "Clothes cannot be washed or dried.", "Pakaian tidak dapat dicuci atau dikeringkan."))

  static let iron = FactWords(
    Phrase("means to iron clothes", "sarana menyetrika"),
    ask: Phrase("Can clothes be ironed?", "Apakah pakaian dapat disetrika?"),
    so: Phrase("Clothes can be ironed.", "Pakaian dapat disetrika."),
    not: Phrase("Clothes cannot be ironed.", "Pakaian tidak dapat disetrika."))

  static let laundryRoom = FactWords(
    Phrase("separate laundry", "ruang cuci terpisah"),
    ask: Phrase(
      "Does the laundry have a compartment of its own?", "Apakah ada ruang cuci tersendiri?"),
    so: Phrase("The laundry has a compartment of its own.", "Ada ruang cuci tersendiri."),
    not: Phrase("The laundry has no compartment of its own.", "Tidak ada ruang cuci tersendiri."))
}
