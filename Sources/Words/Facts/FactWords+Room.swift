import Law

/// A room of the fishers, as it was measured.
extension FactWords {
  static let rooms = FactWords(
    Phrase("record of the rooms", "catatan ruangan"),
    ask: Phrase(
      "Which rooms do fishers sleep and eat in? Measure each of them.",
      "Ruangan mana dipakai awak untuk tidur dan makan? Ukurlah masing-masing."),
    none: Phrase("There are no rooms for fishers.", "Tidak ada ruangan bagi awak."))

  static let roomKind = FactWords(
    Phrase("use of the room", "kegunaan ruangan"),
    ask: Phrase("What is the room for?", "Ruangan itu untuk apa?"))

  static let roomHeadroom = FactWords(
    Phrase("headroom", "tinggi ruang"),
    ask: Phrase("What is the headroom, in centimetres?", "Berapa tinggi ruang dalam sentimeter?"))

  static let roomFloor = FactWords(
    Phrase("floor of the room", "luas lantai ruangan"),
    ask: Phrase(
      "How large is the floor, in square metres?", "Berapa luas lantai dalam meter persegi?"))

  static let roomFurniture = FactWords(
    Phrase("floor under berths and lockers", "luas lantai di bawah tempat tidur dan lemari"),
    ask: Phrase(
      "How much floor is under berths and lockers, in square metres?",
      "Berapa luas lantai di bawah tempat tidur dan lemari?"),
    none: Phrase("Nothing stands on the floor.", "Tidak ada yang berdiri di lantai."))

  static let roomPersons = FactWords(
    Phrase("number of persons in the room", "jumlah orang di ruangan"),
    ask: Phrase("How many persons sleep in the room?", "Berapa orang yang tidur di ruangan itu?"))

  static let roomBerths = FactWords(
    Phrase("number of berths in the room", "jumlah tempat tidur di ruangan"),
    ask: Phrase("How many berths are in the room?", "Berapa tempat tidur di ruangan itu?"))

  static let roomBerthLength = FactWords(
    Phrase("inside length of the shortest berth", "panjang dalam tempat tidur terpendek"),
    ask: Phrase(
      "How long is the shortest berth inside, in centimetres?",
      "Berapa panjang dalam tempat tidur terpendek?"))

  static let roomBerthWidth = FactWords(
    Phrase("inside width of the narrowest berth", "lebar dalam tempat tidur tersempit"),
    ask: Phrase(
      "How wide is the narrowest berth inside, in centimetres?",
      "Berapa lebar dalam tempat tidur tersempit?"))

  static let roomMarked = FactWords(
    Phrase("mark of the room's capacity", "tanda daya tampung ruangan"),
    ask: Phrase(
      "Is the room's capacity marked in it, legibly and indelibly?",
      "Apakah daya tampung ruangan ditandai dengan jelas dan tetap?"),
    so: Phrase("The room's capacity is marked in it.", "Daya tampung ruangan ditandai."),
    not: Phrase("The room's capacity is not marked in it.", "Daya tampung ruangan tidak ditandai."))
}
