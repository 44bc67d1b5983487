extension ColumnNames {
  /// Columns about manning, food and water, medical care, safety and health.
  static let conditions = """
    observed_on: date observed; inspection date; date; date of inspection; tanggal; \
    tanggal pemeriksaan; tanggal pengamatan
    manning_skipper_certified: skipper certified; certified skipper; master certified; \
    nakhoda bersertifikat
    manning_skipper_certificate_expires: skipper certificate expires; certificate of competency expiry; \
    sertifikat nakhoda berlaku sampai
    manning_minimum: minimum manning; minimum crew; safe manning; awak minimum; pengawakan minimum
    manning_aboard: crew aboard; persons aboard; persons on board; pob; jumlah awak; orang di kapal
    manning_posts_filled: posts filled; all posts filled; jabatan terisi
    food_days: days of food; food for days; food stock days; persediaan makanan hari
    planned_days: planned days; days of voyage; lama pelayaran hari; rencana hari
    food_fit: food fit; food quality; food sufficient; mutu makanan; makanan layak
    water_enough: water enough; sufficient water; drinking water enough; air minum cukup
    water_potable: water potable; potable water; drinking water fit; air layak minum
    supplies: medical supplies; medicine chest; first aid box; obat obatan; kotak obat
    trained_fishers: trained in first aid; first aiders; fishers trained; terlatih pertolongan pertama
    instruction_languages: languages of instructions; language of instructions; bahasa petunjuk
    trained_languages: languages of the trained; first aider languages; bahasa petugas pertolongan
    radio: radio or satellite; radio equipment; radio atau satelit
    serious_case: serious injury or illness; serious case; kasus gawat; sakit berat
    taken_ashore_in_time: taken ashore; landed for treatment; dibawa ke darat
    supplies_prescribed: supplies as prescribed; obat sesuai ketentuan
    supplies_inspected: medical supplies inspected; obat diperiksa
    supplies_inspected_on: medical supplies inspected on; date supplies inspected; \
    tanggal pemeriksaan obat
    approved_guide: medical guide; ship medical guide; buku panduan medis
    advice_arranged: medical advice arranged; radio medical advice; nasihat medis
    station_list: list of medical stations; list of stations; daftar stasiun medis
    charged_to_fishers: care charged to fishers; medical care charged; biaya rawat ditanggung awak
    accident: accident aboard; accidents; kecelakaan
    accident_reported: accident reported; accidents reported; kecelakaan dilaporkan
    gear_training: trained in gear; gear training; pelatihan alat tangkap
    written_procedures: written procedures; safety procedures; prosedur tertulis
    risk_evaluated: risk evaluation; risk assessment; risks evaluated; penilaian risiko
    crew_took_part: crew took part; fishers took part; awak ikut serta
    equipment_fits_young: equipment fits young; sizes for young persons; ukuran untuk anak muda
    """

  /// Columns about quarters and the rooms in them.
  static let quarters = """
    habitable: quarters habitable; accommodation fit; akomodasi layak
    no_direct_openings: no direct openings; openings closed; tanpa bukaan langsung
    separating_bulkheads: bulkheads; separating bulkheads; sekat pemisah
    escapes: emergency escapes; escape routes; jalan keluar darurat
    ventilated: ventilation; berventilasi; ventilasi
    ventilation_system: ventilation system; sistem ventilasi
    heated: warm enough; cukup hangat
    heating_system: heating; heating system; pemanas
    air_conditioned: air conditioning; air conditioner; ac; penyejuk udara
    lit: lighting; well lit; penerangan; cukup terang
    berth_lights: reading lights; berth lights; lampu baca
    emergency_light: emergency lighting; emergency lights; lampu darurat
    abaft_collision_bulkhead: abaft the collision bulkhead; di belakang sekat tubrukan
    officers_separate: officers sleep apart; perwira terpisah
    lockers: locker; lockers; loker
    desk_and_chair: desk and chair; meja dan kursi
    privacy: privacy for men and women; privasi
    mess: mess room; mess; ruang makan
    mess_separate: mess apart; separate mess; ruang makan terpisah
    refrigerator: fridge; refrigerator; kulkas; lemari es
    hot_and_cold_drinks: hot and cold drinks; minuman panas dan dingin
    sanitary_fit: sanitary rooms fit; toilets clean; sanitasi layak
    hot_and_cold_water: hot and cold water; air panas dan dingin
    fishers_without_ensuite: fishers without own sanitary room; awak tanpa kamar mandi sendiri
    showers: showers; tubs or showers; pancuran; shower
    toilets: toilets; wc; heads; toilet
    washbasins: washbasins; basins; wastafel
    laundry: laundry; washing machine; cuci pakaian
    iron: ironing; iron; setrika
    laundry_compartment: laundry compartment; ruang cuci
    cabin_for_sick: cabin for the sick; kabin untuk orang sakit
    sick_bay: sick bay; hospital; ruang sakit
    gear_place: place for foul weather gear; oilskins; tempat baju kerja
    bedding_provided: bedding; bedding provided; perlengkapan tidur
    recreation: recreation; rekreasi; hiburan
    communication: communication ashore; telephone or internet; komunikasi ke darat
    communication_at_cost: communication at cost; komunikasi sesuai biaya
    cooking_equipment: cooking equipment; peralatan masak
    galley_separate: separate galley; galley; dapur terpisah
    gas_on_open_deck: gas bottles on deck; tabung gas di geladak
    dry_store: dry store; gudang kering
    refrigerated_store: refrigerated store; cold store; gudang dingin
    clean: quarters clean; clean; bersih
    inspections_recorded: inspections recorded; skipper inspections; pemeriksaan dicatat
    on_mother_vessel: facilities on mother vessel; di kapal induk
    measured_on: date measured; measured; tanggal ukur; date; tanggal
    room: room name; cabin; cabin no; room no; nama ruang; kabin; kamar
    room_kind: kind of room; room type; jenis ruang; use; kegunaan
    headroom_cm: headroom; headroom cm; ceiling height; tinggi ruang; tinggi langit langit
    floor_m2_gross: floor area; floor m2; area m2; luas lantai; luas
    berths_and_lockers_m2: area under berths and lockers; furniture m2; luas ranjang dan loker
    persons: persons; sleepers; number of persons; jumlah orang; penghuni
    berths: berths; bunks; number of berths; ranjang; jumlah ranjang
    berth_length_cm: berth length; bunk length; panjang ranjang
    berth_width_cm: berth width; bunk width; lebar ranjang
    marked: capacity marked; marked; ditandai
    """
}
