/// Ports where fishing vessels land, transship, change crew or are inspected, one a line: UN/LOCODE,
/// name, and other names.
enum PortTable {
  static let all: [Port] = text.tableLines.compactMap { line in
    let fields = line.tableFields(" ", atMost: 2)
    guard fields.count == 2, let code = PortCode(String(fields[0])) else { return nil }
    let names = fields[1].tableFields(";").map(String.init)
    return Port(code: code, name: names[0], aliases: Array(names.dropFirst()))
  }

  static let byCode = Dictionary(all.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })

  static let byName: [String: [Port]] = {
    var ports: [String: [Port]] = [:]
    for port in all {
      for name in Set(([port.name] + port.aliases).map { FoldedText($0).text }) {
        ports[name, default: []].append(port)
      }
    }
    return ports
  }()

  private static let text = """
    AEKLF Khor Fakkan
    AOLAD Luanda
    ARMDQ Mar del Plata
    ARUSH Ushuaia
    ASPPG Pago Pago
    AUCNS Cairns
    AUDRW Darwin
    AUFRE Fremantle
    BDCGP Chattogram; Chittagong
    BDMGL Mongla
    BNMUA Muara
    BRRIG Rio Grande
    CIABJ Abidjan
    CLPUQ Punta Arenas
    CLVAP Valparaiso
    CNDAL Dalian
    CNFOC Fuzhou
    CNNGB Ningbo
    CNSHD Shidao
    CNTAO Qingdao
    CNXMN Xiamen
    CNYNT Yantai
    CNZOS Zhoushan; Putuo; Shenjiamen
    CRPAS Puntarenas
    CVMIN Mindelo; Porto Grande
    ECGYE Guayaquil
    ECMEC Manta
    ECPSJ Posorja
    ESALG Algeciras
    ESLCG A Coruña; La Coruña; Corunna
    ESLPA Las Palmas de Gran Canaria; Las Palmas
    ESMPG Marín
    ESVGO Vigo
    FJLTK Lautoka
    FJSUV Suva
    FKPSY Port Stanley; Stanley
    FMPNI Pohnpei; Ponape
    FMTKK Chuuk; Truk
    GBBEL Belfast
    GBGSY Grimsby
    GBKLK Kilkeel
    GBLER Lerwick
    GBPHD Peterhead
    GHTEM Tema
    GHTKD Takoradi; Sekondi-Takoradi
    GNCKY Conakry
    GUAPR Apra; Apra Harbor
    GWOXB Bissau
    IDAMQ Ambon; Tantui
    IDBIT Bitung
    IDBLW Belawan
    IDBOA Benoa; Tanjung Benoa; Pelabuhan Benoa
    IDCXP Cilacap; Tjilatjap
    IDDOB Dobo
    IDJKT Jakarta; Tanjung Priok; Muara Baru; Nizam Zachman; Nizam Zachman Fishing Port
    IDKDI Kendari
    IDKOE Kupang
    IDMAK Makassar; Ujung Pandang
    IDMKQ Merauke
    IDPDG Padang; Teluk Bayur; Bungus
    IDPEX Pekalongan
    IDPRO Probolinggo
    IDSLG Sibolga
    IDSOQ Sorong
    IDSUB Surabaya; Tanjung Perak
    IDTEG Tegal
    IDTTE Ternate
    IDTUA Tual
    IECTB Castletownbere; Castletown Bearhaven
    IEKBS Killybegs
    INCOK Kochi; Cochin
    INVTZ Visakhapatnam; Vizag
    INVVA Veraval
    IRBND Bandar Abbas
    JPHHE Hachinohe
    JPKSN Kesennuma
    JPKUH Kushiro
    JPMKK Makurazaki
    JPNAH Naha
    JPSHS Shimonoseki
    JPSMZ Shimizu
    JPTYO Tokyo
    JPYZU Yaizu
    KEMBA Mombasa
    KHKOS Sihanoukville; Kompong Som; Kampong Saom
    KITRW Tarawa; Betio
    KRINC Incheon; Inchon
    KRMOK Mokpo
    KRPUS Busan; Pusan; Gamcheon
    KRYOS Yeosu
    LKCMB Colombo; Dikovita
    LKGAL Galle
    LKTRR Trincomalee
    LRMLW Monrovia
    MAAGA Agadir
    MGDIE Antsiranana; Diego Suarez
    MGTMM Toamasina; Tamatave
    MHMAJ Majuro
    MMMER Myeik; Mergui
    MMRGN Yangon; Rangoon
    MRNDB Nouadhibou
    MUPLU Port Louis
    MVMLE Malé; Male'
    MXMZT Mazatlán
    MXZLO Manzanillo
    MYBKI Kota Kinabalu
    MYKCH Kuching
    MYKUA Kuantan; Tanjong Gelang
    MYLUM Lumut
    MYPEN Penang; Georgetown; Batu Maung
    MYSDK Sandakan
    MZMPM Maputo
    NALUD Lüderitz
    NAWVB Walvis Bay
    NCNOU Nouméa
    NZAKL Auckland
    NZLYT Lyttelton
    NZNSN Nelson
    NZTIU Timaru
    OMSLL Salalah
    PABLB Balboa
    PAVAC Vacamonte
    PECLL Callao
    PEPAI Paita
    PFPPT Papeete
    PGLAE Lae
    PGMAG Madang
    PGPOM Port Moresby
    PGRAB Rabaul
    PGWWK Wewak
    PHDVO Davao
    PHGES General Santos; GenSan; Makar
    PHILO Iloilo
    PHMNL Manila; Navotas
    PHSFS Subic Bay; Subic
    PHZAM Zamboanga
    PKKHI Karachi
    PTPDL Ponta Delgada
    PTPEN Peniche
    RUPKC Petropavlovsk-Kamchatskiy
    RUVVO Vladivostok
    SBHIR Honiara
    SBNOR Noro
    SCVIC Victoria; Port Victoria; Mahé
    SGJUR Jurong
    SGSIN Singapore
    SLFNA Freetown
    SNDKR Dakar
    THBKK Bangkok; Khlong Toei
    THKAN Kantang
    THLCH Laem Chabang
    THPKT Phuket
    THPTN Pattani; ปัตตานี
    THRNN Ranong; ระนอง
    THSAT Sattahip
    THSGK Songkhla; สงขลา
    THSNT Satun; สตูล
    TLDIL Dili
    TTCHA Chaguaramas
    TVFUN Funafuti
    TWHUN Hualien; 花蓮
    TWKEL Keelung; Chilung; 基隆
    TWKHH Kaohsiung; Qianzhen; Chien Chen; Cianjhen; 高雄; 前鎮
    TWSUO Suao; Su-ao; Nanfang'ao; Nan Fang Ao; 蘇澳; 南方澳
    TZDAR Dar es Salaam
    USDUT Dutch Harbor; Unalaska
    USHNL Honolulu
    UYMVD Montevideo
    VNDAD Da Nang; Danang
    VNHPH Hai Phong; Haiphong
    VNNHA Nha Trang
    VNPQC Phu Quoc
    VNSGN Ho Chi Minh City; Saigon
    VNVUT Vung Tau
    VULUG Luganville
    VUVLI Port Vila
    WSAPW Apia
    YEADE Aden
    ZACPT Cape Town; Kaapstad
    ZADUR Durban
    ZAPLZ Port Elizabeth; Gqeberha
    ZARCB Richards Bay
    """
}
