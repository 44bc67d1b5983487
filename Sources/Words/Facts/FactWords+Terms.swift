import Law

/// Terms of the agreement.
extension FactWords {
  static let agreementLesserClauses = FactWords(
    Phrase("clauses that give less than the Convention", "butir yang kurang dari Konvensi"),
    ask: Phrase(
      "Which clauses give the fisher less than the Convention?",
      "Butir mana yang memberi awak kurang dari Konvensi?"),
    none: Phrase(
      "No clause gives the fisher less than the Convention.",
      "Tidak ada butir yang memberi awak kurang dari Konvensi."))

  static let agreementDraftGiven = FactWords(
    Phrase("day the fisher got the draft", "tanggal awak menerima rancangan"),
    ask: Phrase(
      "On which day did the fisher get the draft of the agreement?",
      "Tanggal berapa awak menerima rancangan perjanjian?"),
    none: Phrase("The fisher got no draft.", "Awak tidak menerima rancangan."))

  static let agreementAdvice = FactWords(
    Phrase("chance to read and take advice", "kesempatan membaca dan meminta nasihat"),
    ask: Phrase(
      "Could the fisher read the agreement and take advice before signing?",
      "Apakah awak sempat membaca dan meminta nasihat sebelum menandatangani?"),
    so: Phrase(
      "The fisher could read the agreement and take advice before signing.",
      "Awak sempat membaca dan meminta nasihat sebelum menandatangani."),
    not: Phrase(
      "The fisher could not read the agreement or take advice before signing.",
      "Awak tidak sempat membaca atau meminta nasihat sebelum menandatangani."))

  static let agreementFoodClause = FactWords(
    Phrase("clause on the cost of food", "butir tentang biaya makanan"),
    ask: Phrase(
      "Does the agreement let food and water be recovered as a cost of operation?",
      "Apakah perjanjian mengizinkan biaya makanan dan air ditagih sebagai biaya operasi?"),
    so: Phrase(
      "The agreement lets food and water be recovered as a cost of operation.",
      "Perjanjian mengizinkan biaya makanan dan air ditagih sebagai biaya operasi."),
    not: Phrase(
      "The agreement lets no food or water be recovered.",
      "Perjanjian tidak mengizinkan biaya makanan atau air ditagih."))

  static let agreementLinenClause = FactWords(
    Phrase("clause on the cost of linen", "butir tentang biaya seprai"),
    ask: Phrase(
      "Does the agreement let the cost of linen be recovered?",
      "Apakah perjanjian mengizinkan biaya seprai ditagih?"),
    so: Phrase(
      "The agreement lets the cost of linen be recovered.",
      "Perjanjian mengizinkan biaya seprai ditagih."),
    not: Phrase(
      "The agreement lets no cost of linen be recovered.",
      "Perjanjian tidak mengizinkan biaya seprai ditagih."))

  static let agreementMinimumPay = FactWords(
    Phrase("minimum payment", "pembayaran minimum"),
    ask: Phrase(
      "Does the agreement assure a minimum payment?",
      "Apakah perjanjian menjamin pembayaran minimum?"),
    so: Phrase(
      "The agreement assures a minimum payment.", "Perjanjian menjamin pembayaran minimum."),
    not: Phrase(
      "The agreement assures no minimum payment.", "Perjanjian tidak menjamin pembayaran minimum."))
}
