extension ColumnNames {
  static let contacts = """
    contact_kind: kind of contact; type of contact; service; jenis kontak; jenis layanan
    contact: contact name; organisation; organization; office; institution; nama kontak; lembaga; \
    instansi; kantor
    contact_port: port served; office port; pelabuhan layanan
    contact_country: country served; nationality served; country of contact; negara layanan
    contact_languages: languages spoken there; languages of contact; bahasa layanan
    telephone: telephone number; phone; phone number; hotline; tel; telepon; nomor telepon; \
    telp; saluran siaga
    hours: opening hours; office hours; working hours of office; jam layanan; jam buka; jam kerja
    last_verified: verified; verified on; last checked; diverifikasi; terakhir diverifikasi
    public_key: public key; encryption key; kunci publik
    """
}
