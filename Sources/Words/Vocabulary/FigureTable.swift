import Fishery
import Law

/// What the law of single States and of this house sets: a figure's name in packs, then the words
/// in English and in Indonesian.
enum FigureTable {
  static let phrases = Dictionary(
    uniqueKeysWithValues: text.split(separator: "\n").compactMap { line in
      let parts = line.split(separator: "|").map { $0.filter { !$0.isNewline } }
      return parts.count == 3
        ? (parts[0].trimmed, Phrase(parts[1].trimmed, parts[2].trimmed)) : nil
    })

  private static let text = """
    indonesia.minimum_age | Least age for work abroad, Indonesia \
    | Usia minimum bekerja di luar negeri, Indonesia
    indonesia.zero_cost | Indonesian migrant workers bear no placement cost \
    | Pekerja migran Indonesia tidak menanggung biaya penempatan
    indonesia.free_items | Papers, health checks and travel are free for Indonesian fishing crew \
    | Dokumen, pemeriksaan kesehatan dan perjalanan gratis bagi awak kapal perikanan migran
    indonesia.loan_ban | No loan is imposed that cuts Indonesian fishers' pay \
    | Tidak ada pinjaman yang memotong upah awak kapal Indonesia
    indonesia.placement_licence | Agencies that place Indonesian fishers abroad need a SIP3MI \
    | Agensi penempatan awak kapal Indonesia wajib memiliki SIP3MI
    indonesia.siuppak_ended | A SIUPPAK that was not converted has ended \
    | SIUPPAK yang tidak dialihkan telah berakhir
    indonesia.agency_capital | Least paid-up capital of an Indonesian agency \
    | Modal disetor minimum agensi Indonesia
    indonesia.agency_deposit | Least deposit of an Indonesian agency \
    | Deposito minimum agensi Indonesia
    indonesia.agreement_rules | What an Indonesian sea work agreement must hold \
    | Isi wajib perjanjian kerja laut Indonesia
    indonesia.departure_rules | What must be in order before an Indonesian fisher leaves \
    | Syarat sebelum awak kapal Indonesia berangkat
    indonesia.work_day | Most work in any 24 hours, Indonesia \
    | Kerja terlama dalam setiap 24 jam, Indonesia
    indonesia.work_week | Most work in any seven days, Indonesia \
    | Kerja terlama dalam setiap tujuh hari, Indonesia
    indonesia.rest_day | Least rest in any 24 hours, Indonesia \
    | Istirahat minimum dalam setiap 24 jam, Indonesia
    indonesia.rest_week | Least rest in any seven days, Indonesia \
    | Istirahat minimum dalam setiap tujuh hari, Indonesia
    thailand.minimum_age | Least age aboard, Thailand | Usia minimum di kapal, Thailand
    thailand.rest_day | Least rest in any 24 hours, Thailand \
    | Istirahat minimum dalam setiap 24 jam, Thailand
    thailand.rest_week | Least rest in any seven days, Thailand \
    | Istirahat minimum dalam setiap tujuh hari, Thailand
    thailand.written_agreement | Fishers on Thai vessels get a copy of a written agreement \
    | Awak kapal Thailand menerima salinan perjanjian tertulis
    thailand.agreement_language | Agreements on Thai vessels are in a language of the fisher too \
    | Perjanjian di kapal Thailand juga dalam bahasa awak kapal
    thailand.inspector_months | Longest time between meetings with a Thai labour inspector \
    | Jarak terlama antara pertemuan dengan pengawas ketenagakerjaan Thailand
    thailand.monthly_pay | Thai vessels pay thirty daily minimums a month \
    | Kapal Thailand membayar tiga puluh kali upah minimum harian sebulan
    thailand.pay_days | Days of pay in a month, Thailand | Hari upah dalam sebulan, Thailand
    thailand.bank_pay | Thai vessels pay by transfer to the fisher's account \
    | Kapal Thailand membayar dengan transfer ke rekening awak
    thailand.owner_pays_recruitment | Owners of Thai vessels bear the cost of recruitment \
    | Pemilik kapal Thailand menanggung biaya perekrutan
    thailand.fishing_work_act | Thailand's Labour Protection in Fishing Work Act \
    | Undang-undang perlindungan kerja penangkapan ikan Thailand
    thailand.messages | Thai vessels abroad carry equipment to send messages \
    | Kapal Thailand di luar perairannya membawa alat kirim pesan
    thailand.certificate_length | Thai certificate of living conditions from length overall \
    | Sertifikat kondisi hidup Thailand mulai panjang keseluruhan (LOA)
    thailand.certificate_voyage | Thai certificate of living conditions for voyages above \
    | Sertifikat kondisi hidup Thailand untuk pelayaran di atas
    thailand.certificate_years | Longest life of the Thai certificate of living conditions \
    | Masa berlaku terlama sertifikat kondisi hidup Thailand
    thailand.port_report | Thai vessels report their crew before leaving port \
    | Kapal Thailand melaporkan awaknya sebelum meninggalkan pelabuhan
    thailand.port_report_tonnage | Thai vessels report their crew from \
    | Kapal Thailand melaporkan awaknya mulai
    thailand.seaman_permit | Fishers on Thai vessels have a seaman's book or permit \
    | Awak kapal Thailand memiliki buku atau izin pelaut
    thailand.daily_minimum.samut_sakhon | Daily minimum wage, Samut Sakhon \
    | Upah minimum harian, Samut Sakhon
    thailand.daily_minimum.samut_prakan | Daily minimum wage, Samut Prakan \
    | Upah minimum harian, Samut Prakan
    thailand.daily_minimum.bangkok | Daily minimum wage, Bangkok | Upah minimum harian, Bangkok
    thailand.daily_minimum.samut_songkhram | Daily minimum wage, Samut Songkhram \
    | Upah minimum harian, Samut Songkhram
    thailand.daily_minimum.chonburi | Daily minimum wage, Chonburi | Upah minimum harian, Chonburi
    thailand.daily_minimum.rayong | Daily minimum wage, Rayong | Upah minimum harian, Rayong
    thailand.daily_minimum.phuket | Daily minimum wage, Phuket | Upah minimum harian, Phuket
    thailand.daily_minimum.songkhla | Daily minimum wage, Songkhla | Upah minimum harian, Songkhla
    thailand.daily_minimum.surat_thani | Daily minimum wage, Surat Thani \
    | Upah minimum harian, Surat Thani
    thailand.daily_minimum.prachuap_khiri_khan | Daily minimum wage, Prachuap Khiri Khan \
    | Upah minimum harian, Prachuap Khiri Khan
    thailand.daily_minimum.phang_nga | Daily minimum wage, Phang Nga \
    | Upah minimum harian, Phang Nga
    thailand.daily_minimum.chanthaburi | Daily minimum wage, Chanthaburi \
    | Upah minimum harian, Chanthaburi
    thailand.daily_minimum.krabi | Daily minimum wage, Krabi | Upah minimum harian, Krabi
    thailand.daily_minimum.trat | Daily minimum wage, Trat | Upah minimum harian, Trat
    thailand.daily_minimum.chumphon | Daily minimum wage, Chumphon | Upah minimum harian, Chumphon
    thailand.daily_minimum.phetchaburi | Daily minimum wage, Phetchaburi \
    | Upah minimum harian, Phetchaburi
    thailand.daily_minimum.nakhon_si_thammarat | Daily minimum wage, Nakhon Si Thammarat \
    | Upah minimum harian, Nakhon Si Thammarat
    thailand.daily_minimum.ranong | Daily minimum wage, Ranong | Upah minimum harian, Ranong
    thailand.daily_minimum.satun | Daily minimum wage, Satun | Upah minimum harian, Satun
    thailand.daily_minimum.trang | Daily minimum wage, Trang | Upah minimum harian, Trang
    thailand.daily_minimum.pattani | Daily minimum wage, Pattani | Upah minimum harian, Pattani
    thailand.daily_minimum.narathiwat | Daily minimum wage, Narathiwat \
    | Upah minimum harian, Narathiwat
    taiwan.minimum_age | Least age of crew hired overseas, Taiwan \
    | Usia minimum awak yang direkrut di luar negeri, Taiwan
    taiwan.service_fee_ban | Taiwan's agents charge crew no service fee \
    | Agen Taiwan tidak memungut biaya layanan dari awak
    taiwan.direct_pay | Pay never goes through a foreign agent, Taiwan \
    | Upah tidak pernah melalui agen luar negeri, Taiwan
    taiwan.rest_day | Least rest each day, Taiwan | Istirahat minimum setiap hari, Taiwan
    taiwan.rest_rules | Unbroken rest and weekly rest, Taiwan \
    | Istirahat tanpa putus dan mingguan, Taiwan
    taiwan.rest_block | Least unbroken rest each day, Taiwan \
    | Istirahat tanpa putus minimum setiap hari, Taiwan
    taiwan.rest_week | Least rest in any seven days, Taiwan \
    | Istirahat minimum dalam setiap tujuh hari, Taiwan
    taiwan.explanation_recorded | The explanation of terms is recorded, Taiwan \
    | Penjelasan isi perjanjian direkam, Taiwan
    taiwan.papers_ban | Owners keep no papers of the crew, Taiwan \
    | Pemilik tidak menahan dokumen awak, Taiwan
    taiwan.wage_guarantee | Wages are guaranteed before hiring, Taiwan \
    | Upah dijamin sebelum perekrutan, Taiwan
    taiwan.life_cover | Least life cover of crew, Taiwan | Pertanggungan jiwa minimum awak, Taiwan
    taiwan.medical_cover | Least medical cover of crew, Taiwan \
    | Pertanggungan kesehatan minimum awak, Taiwan
    taiwan.sea_pacific | Longest time at sea, Pacific longline \
    | Masa di laut terlama, rawai Pasifik
    taiwan.sea_pacific_east | Longest time at sea, Pacific longline east of 150 W \
    | Masa di laut terlama, rawai Pasifik di timur 150 B
    taiwan.sea_purse_seine | Longest time at sea, purse seine | Masa di laut terlama, pukat cincin
    taiwan.sea_indian | Longest time at sea, Indian Ocean longline \
    | Masa di laut terlama, rawai Samudra Hindia
    taiwan.sea_atlantic | Longest time at sea, Atlantic longline \
    | Masa di laut terlama, rawai Atlantik
    taiwan.sea_squid | Longest time at sea, squid jigging | Masa di laut terlama, pancing cumi
    taiwan.sea_saury | Longest time at sea, saury | Masa di laut terlama, saury
    taiwan.sea_count_from | Time at sea of longliners counts from, Taiwan \
    | Masa di laut kapal rawai dihitung sejak, Taiwan
    taiwan.sea_extension | Longer time at sea by leave, Taiwan \
    | Tambahan masa di laut dengan izin, Taiwan
    taiwan.foreign_flag | Taiwanese owners of vessels under other flags look after the crew \
    | Pemilik Taiwan atas kapal berbendera lain menjamin awaknya
    taiwan.foreign_flag_old_agreements | The same for agreements made before it \
    | Hal yang sama bagi perjanjian sebelumnya
    taiwan.foreign_flag_rest_day | Least rest in any 24 hours, Taiwanese owner \
    | Istirahat minimum dalam setiap 24 jam, pemilik Taiwan
    taiwan.foreign_flag_rest_week | Least rest in any seven days, Taiwanese owner \
    | Istirahat minimum dalam setiap tujuh hari, pemilik Taiwan
    korea.recruitment_fee_ban | Recruitment for Korean distant-water vessels is paid by the employer \
    | Perekrutan untuk kapal jarak jauh Korea dibayar pemberi kerja
    korea.deposit_ban | No deposit is taken from crew of Korean distant-water vessels \
    | Tidak ada uang jaminan dari awak kapal jarak jauh Korea
    korea.owner_passports | Owners of Korean vessels keep no passports \
    | Pemilik kapal Korea tidak menahan paspor
    korea.passports | Nobody keeps passports of crew of Korean vessels \
    | Tidak seorang pun menahan paspor awak kapal Korea
    korea.sea_months | Longest time at sea, Korean distant-water vessels \
    | Masa di laut terlama, kapal jarak jauh Korea
    korea.crew_minimum | Minimum of Korean crew | Upah minimum awak Korea
    korea.coastal_share | Foreign coastal crew have of that minimum \
    | Bagian awak asing pesisir dari upah minimum itu
    korea.distant_wage | Minimum of foreign crew in Korean distant-water fishing \
    | Upah minimum awak asing kapal jarak jauh Korea
    china.distant_wage | Minimum of foreign crew in Chinese distant-water fishing \
    | Upah minimum awak asing kapal jarak jauh Tiongkok
    vietnam.minimum_age | Least age for work abroad, Viet Nam \
    | Usia minimum bekerja di luar negeri, Vietnam
    vietnam.fee_tenths | Tenths of a month's wage that a year may cost, Viet Nam \
    | Sepersepuluh upah bulanan sebagai biaya per tahun, Vietnam
    vietnam.fee_tenths_sea | The same for crew of seagoing ships, Viet Nam \
    | Hal yang sama bagi awak kapal laut, Vietnam
    philippines.agreement | Fishers on Philippine vessels have a written agreement they understand \
    | Awak kapal Filipina memiliki perjanjian tertulis yang dipahami
    malaysia.passports | Keeping another's passport is an offence, Malaysia \
    | Menahan paspor orang lain adalah pelanggaran, Malaysia
    cambodia.minimum_age | Least age for work abroad, Cambodia \
    | Usia minimum bekerja di luar negeri, Kamboja
    asean.fishers_declaration | ASEAN Declaration on migrant fishers \
    | Deklarasi ASEAN tentang awak kapal migran
    asean.consensus | ASEAN Consensus on migrant workers | Konsensus ASEAN tentang pekerja migran
    rfmo.wcpfc_crew | WCPFC crew measure CMM 2024-04 | Ketentuan awak WCPFC CMM 2024-04
    policy.debt_months | Debt is heavy from | Utang disebut berat mulai
    policy.deducted_some | Deductions are much above | Potongan disebut banyak di atas
    policy.late_days | Pay is late after | Upah disebut terlambat setelah
    policy.late_days_long | Pay is withheld after | Upah disebut ditahan setelah
    policy.sea_days | Time at sea is long after | Masa di laut disebut lama setelah
    policy.rest_short | Overtime is a pattern from so many short days in seven \
    | Lembur disebut pola mulai sekian hari kurang istirahat dalam tujuh hari
    policy.rest_least | A day of rest is short below | Hari istirahat disebut kurang di bawah
    policy.copied_days | A record is copied from so many equal days \
    | Catatan disebut salinan mulai sekian hari yang sama
    policy.same_log_days | Two records of rest are one from so many equal days \
    | Dua catatan istirahat dianggap satu mulai sekian hari sama
    policy.deaths | Deaths and disappearances aboard are a pattern from \
    | Kematian dan kehilangan di kapal menjadi pola mulai
    policy.death_months | Deaths and disappearances are counted over \
    | Kematian dan kehilangan dihitung selama
    policy.agency_reports | Reports about an agency are a pattern from so many persons \
    | Laporan tentang agensi menjadi pola mulai sekian orang
    policy.agency_months | Reports about an agency are counted over \
    | Laporan tentang agensi dihitung selama
    policy.imo_tonnage | A ship number is expected from | Nomor kapal diharapkan mulai
    policy.imo_length | No ship number is given below | Nomor kapal tidak diberikan di bawah
    ilo.fair_recruitment | No fees and related costs for workers, ILO definition \
    | Tanpa biaya perekrutan dan biaya terkait bagi pekerja, definisi ILO
    taiwan.days_off | Days off in a month, Taiwan | Hari libur dalam sebulan, Taiwan
    taiwan.filing_days | Days to tell the authority of boarding or discharge, Taiwan \
    | Hari untuk melapor naik atau turun kapal, Taiwan
    taiwan.pay_record | A ledger of wages is kept for, Taiwan | Buku upah disimpan selama, Taiwan
    taiwan.attendance_record | The master keeps a record of attendance, Taiwan \
    | Nakhoda menyimpan catatan kehadiran, Taiwan
    taiwan.sea_moves | Crew board and leave in port, or at sea by permission, Taiwan \
    | Awak naik dan turun di pelabuhan, atau di laut dengan izin, Taiwan
    taiwan.bond_heads_middle | Second band of an agent's bond from so many persons, Taiwan \
    | Golongan kedua jaminan agen mulai sekian orang, Taiwan
    taiwan.bond_heads_large | Third band of an agent's bond from so many persons, Taiwan \
    | Golongan ketiga jaminan agen mulai sekian orang, Taiwan
    taiwan.bond_heads_largest | Last band of an agent's bond from so many persons, Taiwan \
    | Golongan terakhir jaminan agen mulai sekian orang, Taiwan
    taiwan.bond_small | Bond of an agent of the first band, Taiwan \
    | Jaminan agen golongan pertama, Taiwan
    taiwan.bond_middle | Bond of an agent of the second band, Taiwan \
    | Jaminan agen golongan kedua, Taiwan
    taiwan.bond_large | Bond of an agent of the third band, Taiwan \
    | Jaminan agen golongan ketiga, Taiwan
    taiwan.bond_largest | Bond of an agent of the last band, Taiwan \
    | Jaminan agen golongan terakhir, Taiwan
    taiwan.care_of_crew | Operators of Taiwan care for crew in need \
    | Operator Taiwan mengurus awak yang membutuhkan
    taiwan.life_jackets | Life jackets are worn on deck, Taiwan \
    | Jaket penolong dipakai di geladak, Taiwan
    taiwan.complaint_days | Working days to hear a complaint, Taiwan \
    | Hari kerja untuk memeriksa pengaduan, Taiwan
    taiwan.public_holidays | Days that public holidays may add, Taiwan \
    | Hari libur umum yang mungkin menambah, Taiwan
    taiwan.port_refusal | Taiwan refuses ports to vessels found in forced labour \
    | Taiwan menolak kapal yang terbukti kerja paksa masuk pelabuhan
    taiwan.trafficking_act | Taiwan does not remove a suspected victim before the decision \
    | Taiwan tidak memulangkan paksa terduga korban sebelum putusan
    taiwan.objection_days | Days to object to a decision on victims, Taiwan \
    | Hari untuk berkeberatan atas putusan korban, Taiwan
    thailand.pay_record | A record of pay is kept for, Thailand \
    | Catatan upah disimpan selama, Thailand
    thailand.quarters_tonnage | A decked vessel has crew quarters from, Thailand \
    | Kapal bergeladak memiliki ruang awak mulai, Thailand
    indonesia.trafficking_law | Indonesia's law against trafficking in persons \
    | Undang-undang Indonesia tentang perdagangan orang
    philippines.minimum_wage | The minimum wage binds for every employed fisher, Philippines \
    | Upah minimum mengikat bagi setiap awak yang dipekerjakan, Filipina
    philippines.regional_wage | Regional minimum wage, Philippines \
    | Upah minimum regional, Filipina
    philippines.minimum_age | Least age for work abroad, Philippines \
    | Usia minimum bekerja di luar negeri, Filipina
    philippines.zero_fee | Manning agencies charge no placement fee, Philippines \
    | Agensi awak kapal tidak memungut biaya penempatan, Filipina
    philippines.seafarer_charter | Charter of seafarers, Philippines | Piagam pelaut, Filipina
    vietnam.broker_tenths | Tenths of a month's wage that a broker may have for a year, Viet Nam \
    | Sepersepuluh upah bulanan bagi perantara per tahun, Vietnam
    vietnam.broker_free | A worker never pays the broker, Viet Nam \
    | Pekerja tidak pernah membayar perantara, Vietnam
    asean.timor_leste | Timor-Leste is a member of ASEAN | Timor-Leste anggota ASEAN
    asean.technology_declaration | ASEAN Declaration on trafficking by abuse of technology \
    | Deklarasi ASEAN tentang perdagangan orang lewat teknologi
    policy.response_days | Help for a possible victim begins within \
    | Bantuan bagi kemungkinan korban dimulai dalam
    rfmo.wcpfc_resolution | WCPFC Resolution 2018-01 on crew | Resolusi WCPFC 2018-01 tentang awak
    rfmo.ffa_terms | Least terms of crew of the Forum Fisheries Agency \
    | Syarat minimum awak Forum Fisheries Agency
    sea.cape_town | Cape Town Agreement on the safety of fishing vessels \
    | Perjanjian Cape Town tentang keselamatan kapal perikanan
    sea.stcw_f | Training of fishing vessel personnel, STCW-F \
    | Pelatihan awak kapal perikanan, STCW-F
    sea.port_measures | Agreement on Port State Measures of the FAO \
    | Perjanjian FAO tentang tindakan negara pelabuhan
    sea.treaty_length | Treaties on fishing vessels reach those from \
    | Perjanjian kapal perikanan menjangkau mulai
    ilo.no_fees | No fees for workers, ILO C181 as a principle \
    | Tanpa biaya bagi pekerja, ILO C181 sebagai prinsip
    ilo.punishment | No forced labour as a punishment, ILO C105 \
    | Tanpa kerja paksa sebagai hukuman, ILO C105
    ilo.victims | Protection of victims of forced labour, ILO P029 \
    | Perlindungan korban kerja paksa, ILO P029
    r199.young_day | Most work of the young in a day, R199 \
    | Kerja paling lama orang muda sehari, R199
    r199.young_week | Most work of the young in a week, R199 \
    | Kerja paling lama orang muda seminggu, R199
    """
}

extension String {
  /// Without blanks at either end.
  fileprivate var trimmed: String {
    var rest = self[...]
    while rest.first == " " { rest.removeFirst() }
    while rest.last == " " { rest.removeLast() }
    return String(rest)
  }
}
