extension ColumnNames {
  /// Columns about documents and money.
  static let papers = """
    issuing_body: issuing authority; authority; issued at; penerbit; instansi penerbit
    issued: date of issue; issue date; issued on; date issued; tanggal terbit; tanggal penerbitan
    expires: expiry date; expiry; date of expiry; expiration date; valid until; valid to; \
    berlaku hingga; berlaku sampai; masa berlaku; tanggal kedaluwarsa
    holder: held by; kept by; who holds; pemegang; disimpan oleh
    mrz: machine readable zone; mrz lines
    charged_on: date charged; charge date; date; tanggal; date paid; tanggal bayar
    category: charge type; fee type; charge; kategori; jenis biaya
    item: description; keterangan; detail; details; uraian
    amount: sum; fee; cost; jumlah; biaya; nominal
    refunded: refund; amount refunded; pengembalian
    refunded_on: refund date; date refunded; tanggal pengembalian
    paid_by: borne by; payer; dibayar oleh; ditanggung oleh
    via: paid via; how taken; method; cara bayar; cara pembayaran
    payee: paid to; recipient; dibayar kepada; penerima
    period_from: period start; pay period from; from; dari; periode dari; periode awal
    period_to: period end; pay period to; to; sampai; periode sampai; periode akhir
    due_on: due date; pay day; jatuh tempo
    gross: gross pay; gross wage; gaji kotor; gross amount; total due
    allowance: allowances; tunjangan
    deductions: total deductions; potongan; deduction
    deduction_reason: reason for deduction; alasan potongan
    paid: net pay; net; amount paid; paid amount; gaji bersih; dibayar
    paid_on: date paid; payment date; tanggal bayar; tanggal pembayaran
    pay_channel: channel; payment method; cara pembayaran; paid via
    remitted: remittance; amount remitted; kiriman; remitansi
    remittance_fee: transfer fee; biaya kirim; biaya transfer
    """

  /// Columns of hours.
  static let hours = """
    from: start; start time; begin; mulai; dari; rest_from; rest from
    to: end; end time; finish; selesai; sampai; rest_to; rest to
    record: kind; type; record type; jenis; activity
    note: notes; remarks; comment; comments; catatan; keterangan
    """
}
