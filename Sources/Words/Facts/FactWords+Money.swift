import Law

/// Charges and pay.
extension FactWords {
  static let charges = FactWords(
    Phrase("record of charges", "catatan biaya"),
    ask: Phrase(
      "What did the fisher or the family pay, owe or have deducted to get this work?",
      "Apa yang dibayar, diutang atau dipotong dari awak kapal atau keluarga demi pekerjaan ini?"),
    none: Phrase("Nothing was charged to the fisher.", "Tidak ada biaya bagi awak kapal."),
    open: Phrase("what was charged to the fisher", "biaya apa yang dibebankan kepada awak kapal"))

  static let chargeOn = FactWords(
    Phrase("day of the charge", "tanggal biaya"),
    ask: Phrase("On which day was it charged?", "Tanggal berapa biaya itu dikenakan?"))

  static let chargeCategory = FactWords(
    Phrase("purpose of the charge", "tujuan biaya"),
    ask: Phrase("What was the money for?", "Untuk apa uang itu?"),
    open: Phrase("what the charge was for", "untuk apa biaya itu"))

  static let chargeAmount = FactWords(
    Phrase("amount of the charge", "besarnya biaya"),
    ask: Phrase("How much was it?", "Berapa besarnya?"))

  static let chargeRefunded = FactWords(
    Phrase("amount given back", "jumlah yang dikembalikan"),
    ask: Phrase("How much was given back?", "Berapa yang dikembalikan?"),
    none: Phrase("Nothing was given back.", "Tidak ada yang dikembalikan."),
    wish: Phrase("The excess given back", "Kelebihannya dikembalikan"))

  static let chargePaidBy = FactWords(
    Phrase("payer of the charge", "pembayar biaya"),
    ask: Phrase("Who paid it?", "Siapa yang membayarnya?"),
    open: Phrase("who paid the charge", "siapa yang membayar biaya"))

  static let chargeVia = FactWords(
    Phrase("way of the charge", "cara pembayaran biaya"),
    ask: Phrase(
      "Was it paid directly, deducted from the wage or lent?",
      "Apakah dibayar langsung, dipotong dari upah atau dipinjamkan?"))

  static let pay = FactWords(
    Phrase("record of pay", "catatan upah"),
    ask: Phrase(
      "What was the fisher paid, period by period?", "Berapa awak kapal dibayar, setiap masa upah?"),
    none: Phrase("No pay was ever handed over.", "Upah tidak pernah dibayarkan."),
    open: Phrase("what the fisher was paid", "berapa awak kapal dibayar"))

  static let payFrom = FactWords(
    Phrase("first day of the pay period", "hari pertama masa upah"),
    ask: Phrase("From which day is this pay?", "Sejak tanggal berapa upah ini?"))

  static let payTo = FactWords(
    Phrase("last day of the pay period", "hari terakhir masa upah"),
    ask: Phrase("Until which day is this pay?", "Sampai tanggal berapa upah ini?"))

  static let payDueOn = FactWords(
    Phrase("day on which pay is due", "tanggal jatuh tempo upah"),
    ask: Phrase("On which day was this pay due?", "Tanggal berapa upah ini jatuh tempo?"))

  static let payGross = FactWords(
    Phrase("pay before deductions", "upah sebelum potongan"),
    ask: Phrase("How much was the pay before deductions?", "Berapa upah sebelum potongan?"))

  static let payAllowance = FactWords(
    Phrase("allowance paid", "tunjangan yang dibayar"),
    ask: Phrase("Which allowance was paid?", "Tunjangan apa yang dibayar?"),
    none: Phrase("No allowance was paid.", "Tidak ada tunjangan yang dibayar."))

  static let payDeductions = FactWords(
    Phrase("amount deducted from pay", "jumlah potongan upah"),
    ask: Phrase("What was deducted, and why?", "Apa yang dipotong, dan mengapa?"),
    none: Phrase("Nothing was deducted.", "Tidak ada potongan."))

  static let payPaid = FactWords(
    Phrase("amount handed over", "jumlah yang diserahkan"),
    ask: Phrase("How much was really handed over?", "Berapa yang sungguh diserahkan?"),
    none: Phrase("Nothing was handed over.", "Tidak ada yang diserahkan."))

  static let payPaidOn = FactWords(
    Phrase("day of payment", "tanggal pembayaran"),
    ask: Phrase("On which day was it handed over?", "Tanggal berapa upah diserahkan?"),
    none: Phrase("It was not paid.", "Upah belum dibayar."))

  static let payChannel = FactWords(
    Phrase("way of payment", "cara pembayaran"),
    ask: Phrase(
      "Was it paid in cash, to an account or through somebody else?",
      "Apakah dibayar tunai, ke rekening atau melalui orang lain?"),
    wish: Phrase(
      "Pay in a way that the law allows", "Pembayaran dengan cara yang dibolehkan hukum"))

  static let payRemitted = FactWords(
    Phrase("amount sent home", "jumlah yang dikirim ke rumah"),
    ask: Phrase("How much was sent home?", "Berapa yang dikirim ke rumah?"),
    none: Phrase("Nothing was sent home.", "Tidak ada yang dikirim ke rumah."))

  static let payRemittanceFee = FactWords(
    Phrase("fee for sending pay home", "biaya pengiriman upah"),
    ask: Phrase("What did sending it home cost?", "Berapa biaya pengirimannya?"),
    none: Phrase("Sending pay home cost nothing.", "Pengiriman upah tidak dikenai biaya."))

  static let rest = FactWords(
    Phrase("record of rest", "catatan istirahat"),
    ask: Phrase(
      "When did the fisher rest and work? Ask the fisher, and compare with the engine log.",
      "Kapan awak kapal beristirahat dan bekerja? Tanyakan, dan bandingkan dengan buku mesin."),
    none: Phrase("No record of rest is kept.", "Catatan istirahat tidak dibuat."),
    wish: Phrase(
      "Rest enough on every day, in a record kept day by day",
      "Istirahat cukup setiap hari, dalam catatan yang dibuat tiap hari"),
    open: Phrase("when the fisher rested", "kapan awak kapal beristirahat"))

  static let restKind = FactWords(
    Phrase("kind of entry", "jenis isian"),
    ask: Phrase("Does this entry mean rest or work?", "Apakah isian ini istirahat atau kerja?"))

  static let restFrom = FactWords(
    Phrase("start of the entry", "awal isian"),
    ask: Phrase("When did it begin?", "Kapan dimulai?"))

  static let restTo = FactWords(
    Phrase("end of the entry", "akhir isian"),
    ask: Phrase("When did it end?", "Kapan berakhir?"))
}
