extension ColumnNames {
  /// Columns about placements, agreements and agencies.
  static let placements = """
    agency: agency name; manning agency; recruitment agency; name of agency; agen; nama agen; \
    perusahaan; nama perusahaan; p3mi; manning agent; name; nama
    agency_country: country of agency; country; negara; negara agen
    agency_number: agency id; agency registration; nib; nomor induk berusaha; agency code
    role: rank; position; capacity; jabatan; job; rating; posisi
    channel: recruited through; recruitment channel; jalur perekrutan
    placed_on: placement date; date of placement; tanggal penempatan
    signed_on: date signed; signing date; tanggal tanda tangan
    planned_embarkation: planned embarkation date; expected embarkation; rencana naik
    embarked_port: embarkation port; port of embarkation; embarkation; pelabuhan naik
    planned_return: planned return date; expected return; rencana pulang; due home
    disembarked: date of disembarkation; disembarkation date; sign off date; sign-off date; \
    signed off; tanggal turun; tgl turun; date left
    disembarked_port: disembarkation port; port of disembarkation; debarkation; pelabuhan turun
    end_reason: reason for leaving; reason of sign off; alasan turun
    payment_interval: pay interval; pay frequency; frekuensi gaji
    agreement_number: contract number; contract no; agreement no; nomor perjanjian; nomor kontrak; \
    no pkl; nomor pkl; seafarer agreement number
    version: revision; versi
    side: agreement side
    template: form; template name; formulir
    signed: date signed; signature date; date of agreement; contract date; tanggal perjanjian; \
    tanggal kontrak; tanggal tanda tangan
    signed_place: place of signature; place signed; tempat tanda tangan
    starts: start date; contract start; from; begins; mulai; tanggal mulai; effective from
    ends: end date; contract end; to; until; berakhir; tanggal berakhir; expiry; sampai
    term: contract type; duration type; jenis kontrak
    signed_by_fisher: fisher signed; signed by seafarer; ditandatangani abk
    counter_signatory: countersigned by; signed by employer; penandatangan
    agreement_languages: language of agreement; contract language; bahasa perjanjian
    read_aloud: explained; read out; dibacakan
    copy_given: copy to fisher; copy received; salinan diberikan
    employer: employer name; pemberi kerja; majikan
    capacity: rank; position; jabatan
    pay_basis: basis of pay; wage basis; dasar gaji
    wage: salary; basic wage; monthly wage; wages; basic pay; gaji; gaji pokok; upah; monthly salary
    currency: wage currency; ccy; mata uang
    share_percent: share; share %; bagi hasil; catch share
    rest_day_hours: rest hours per day; daily rest; istirahat harian
    rest_week_hours: rest hours per week; weekly rest; istirahat mingguan
    regulation: licensed; regulated by; bentuk izin
    licence_type: license type; type of licence; jenis izin; permit type; type
    licence_number: license number; licence no; license no; nomor izin; no izin; sip3mi; siuppak; \
    siupak; permit number
    licence_from: license from; valid from; issued; date of issue; issue date; berlaku dari; \
    tanggal terbit; licence issued
    licence_to: license to; valid to; valid until; expiry date; expires; berlaku sampai; \
    berlaku hingga; licence expires
    suspended_from: suspension from; skorsing dari
    suspended_to: suspension to; skorsing sampai
    capital: paid-up capital; modal; modal disetor
    deposit: guarantee deposit; jaminan; deposito
    """
}
