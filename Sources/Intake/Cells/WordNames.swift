/// What people write for the words of closed lists: English and Indonesian.
enum WordNames {
  /// The words of a column by what people write, keyed as lists are.
  static func meanings(in column: String) -> [String: String] { table[column] ?? [:] }

  private static let table: [String: [String: String]] = {
    var table: [String: [String: String]] = [:]
    for block in lists.split(separator: "\n\n") {
      let lines = block.split(separator: "\n")
      guard let columns = lines.first else { continue }
      var meanings: [String: String] = [:]
      for line in lines.dropFirst() {
        let parts = line.split(separator: ":", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { continue }
        for name in parts[1].split(separator: ";") {
          meanings[WordReading.key(String(name))] = parts[0]
        }
      }
      for column in columns.split(separator: " ") { table[String(column)] = meanings }
    }
    return table
  }()

  private static let lists = """
    gender
    m: male; man; l; laki-laki; laki; pria; ชาย; nam
    f: female; woman; p; perempuan; wanita; หญิง
    x: other; unspecified; lainnya

    direction
    arrival: arr; a; kedatangan; tiba; in
    departure: dep; d; keberangkatan; berangkat; out

    result
    present: yes; y; hadir; ada; aboard; on board; p
    absent: no; n; tidak hadir; missing; not aboard; a
    extra: not listed; not on list; tambahan; unlisted

    document_type
    passport: pass port; paspor; pp; travel document; p
    seamans_book: seaman book; seamans book; seafarers book; seaman discharge book; cdc; \
    discharge book; buku pelaut; sirb; seamen book; sid book
    seafarer_identity: sid; seafarers identity document; seafarer id
    national_identity: id card; identity card; national id; ktp; nik; e-ktp; id; nic; \
    citizen card; kartu tanda penduduk
    birth_certificate: akta kelahiran; akte lahir; birth cert
    family_card: kartu keluarga; kk
    medical: medical certificate; medical fitness certificate; mcu; surat kesehatan; \
    sertifikat kesehatan
    safety_training: bst; basic safety training; basic safety
    competency: certificate of competency; coc; ankapin; atkapin
    visa: work visa; entry visa
    work_permit: pink card; izin kerja
    insurance: insurance policy; asuransi; bpjs
    living_and_working: c188 document; article 41 document; valid document
    minimum_manning: safe manning; minimum safe manning; safe manning certificate
    other: lainnya; driver license; drivers licence; driving licence; sim

    holder
    fisher: self; own; crew; abk; sendiri; seafarer; owner of document
    master: captain; skipper; nakhoda; kapten; nahkoda
    owner: vessel owner; company; pemilik; perusahaan
    agency: agent; agen; manning agency
    authority: police; immigration; government; polisi; imigrasi

    role
    skipper: captain; master; nakhoda; kapten; tekong; fishing master; nahkoda
    mate: chief officer; chief mate; first mate; second mate; officer; mualim; bosun; boatswain; \
    serang
    engineer: chief engineer; second engineer; kkm; masinis; oiler; juru mesin
    deckhand: deck hand; ab; able seaman; os; ordinary seaman; sailor; kelasi; abk; fisherman; \
    fisher; crew; deck crew; anak buah kapal; matros
    cook: koki; juru masak; chef
    processor: factory hand; freezer hand; processing crew
    apprentice: cadet; trainee; magang; kadet
    observer: pengamat; fisheries observer
    other: lainnya

    channel
    direct: own; langsung; self; mandiri
    agency: manning agency; agen; p3mi; agent
    broker: calo; sponsor; middleman; recruiter; makelar

    end_reason
    signed_off: sign off; finished; completed; selesai; turun kapal; end of contract
    transferred: transfer; pindah; pindah kapal
    dead: died; death; deceased; meninggal
    missing: lost; disappeared; hilang; lost at sea
    clerical_error: error; salah catat; mistake

    term
    definite: fixed; fixed term; pkwt; tertentu
    voyage: per voyage; pelayaran; trip
    indefinite: permanent; tetap; pkwtt

    side
    home: sending; origin; asal
    flag: receiving; tujuan

    counter_signatory
    owner: vessel owner; employer; pemilik
    owners_representative: master; representative; wakil pemilik; owner representative
    agency: agent; agen
    other: lainnya

    pay_basis
    wage: salary; fixed; gaji; monthly; time
    share: catch share; bagi hasil; lay
    combined: wage and share; gaji dan bagi hasil; mixed

    payment_interval
    weekly: week; mingguan
    fortnightly: biweekly; two weeks
    monthly: month; bulanan; per month
    quarterly: quarter; triwulan; three months
    end_of_contract: end; at the end; akhir kontrak
    other: lainnya

    pay_channel
    cash: tunai; by hand
    own_account: bank; bank transfer; transfer; own bank account; rekening sendiri
    other_account: other bank account; rekening lain
    domestic_agent: local agent; agen dalam negeri
    foreign_agent: overseas agent; agen luar negeri
    other: lainnya

    category
    recruitment_fee: recruitment; biaya perekrutan; recruiting fee
    placement_fee: placement; biaya penempatan
    commission: komisi; broker fee; sponsor fee
    deposit: jaminan; uang jaminan; security deposit; guarantee
    agency_loan: loan from agency; pinjaman agen
    loan: pinjaman; hutang; utang; debt
    medical: mcu; medical examination; medical check; kesehatan
    document: documents; passport; seaman book; dokumen; paspor; buku pelaut; certificate
    visa: entry visa
    training: bst; pelatihan; course
    travel: ticket; transport; tiket; transportasi; airfare
    equipment: gear; work clothes; perlengkapan; boots
    food: meals; makan; makanan; provisions
    linen: bedding; mattress
    repatriation: return ticket; pemulangan; repatriasi
    remittance: transfer fee; remitansi
    advance: cash advance; kasbon; bon; uang muka
    fine: penalty; denda
    other: lainnya; lain-lain; misc
    none: no charge; tidak ada; nihil; nil; gratis

    paid_by
    fisher: crew; self; abk; seafarer; worker; sendiri
    family: keluarga
    owner: employer; company; pemilik; majikan
    agency: agent; agen
    other: lainnya

    via
    direct: cash; tunai; langsung; paid
    wage_deduction: deduction; salary deduction; potong gaji; potongan gaji; deducted
    third_party_loan: loan; pinjaman; koperasi
    other: lainnya

    regulation
    licence: license; licensed; izin; sip3mi; siuppak
    other: certified; registered; terdaftar
    none: unlicensed; tidak berizin; no licence

    repatriation_ground
    expired: agreement expired; habis kontrak
    ended_justified: ended with reason
    unable: sick; injured; sakit; unfit
    quit_unjustified: deserted; resigned; kabur

    record
    rest: resting; istirahat; r
    work: working; kerja; w
    recorded: period; covered
    gap: missing; illegible; unreadable
    emergency: darurat
    authority_exception: exception

    call_reason
    normal: landing; unloading; bongkar
    operational: bunkering; supplies; repair; perbaikan
    force_majeure: weather; emergency; cuaca; darurat

    kind
    commercial_fishing: fishing; fishing vessel; commercial; kapal penangkap ikan; penangkap
    carrier: reefer; fish carrier; refrigerated cargo; pengangkut; kapal pengangkut ikan; \
    transhipment
    support: supply; supply vessel; bunker; tender; light boat
    recreational: sport; angling
    subsistence: artisanal; tradisional
    """
}
