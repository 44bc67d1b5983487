extension CountryTable {
  /// Codes that begin with L to R.
  static let lToR = """
    LA LAO Laos; Lao People's Democratic Republic; Lao PDR; Lao; Laotian; ลาว; ລາວ; 老挝; 寮國
    LB LBN Lebanon; Lebanese Republic
    LC LCA Saint Lucia; Sta. Lucia
    LI LIE Liechtenstein; Principality of Liechtenstein
    LK LKA Sri Lanka; Democratic Socialist Republic of Sri Lanka; Ceylon; Srilanka; Sri Lankan; \
    ශ්‍රී ලංකාව; இலங்கை
    LR LBR Liberia; Republic of Liberia; Liberian
    LS LSO Lesotho; Kingdom of Lesotho; Basutoland
    LT LTU Lithuania; Republic of Lithuania; Lietuva
    LU LUX Luxembourg; Grand Duchy of Luxembourg; Luxemburg
    LV LVA Latvia; Republic of Latvia; Latvian
    LY LBY Libya; Libyan Arab Jamahiriya; State of Libya
    MA MAR Morocco; Kingdom of Morocco; Maroc; Maroko; Moroccan
    MC MCO Monaco; Principality of Monaco
    MD MDA Moldova; Republic of Moldova
    ME MNE Montenegro
    MF MAF Saint Martin (French part)
    MG MDG Madagascar; Republic of Madagascar; Malagasy Republic; Madagaskar; Malagasy
    MH MHL Marshall Islands; Republic of the Marshall Islands; RMI; Kepulauan Marshall
    MK MKD North Macedonia; Republic of North Macedonia; Macedonia; FYROM; \
    The former Yugoslav Republic of Macedonia; North Macedonia Rep.
    ML MLI Mali; Republic of Mali
    MM MMR Myanmar; Burma; Union of Myanmar; Republic of the Union of Myanmar; \
    Republic of Myanmar; Union of Burma; BUMM; BUR; Burmese; Miyanmar; พม่า; เมียนมา; เมียนมาร์; \
    မြန်မာ; မြန်မာနိုင်ငံ; 缅甸; 緬甸; Miến Điện
    MN MNG Mongolia
    MO MAC Macao; Macau; Macao Special Administrative Region of China; China, Macao SAR; \
    Macao, China
    MP MNP Northern Mariana Islands; Commonwealth of the Northern Mariana Islands; CNMI
    MQ MTQ Martinique
    MR MRT Mauritania; Islamic Republic of Mauritania; Mauritanie
    MS MSR Montserrat
    MT MLT Malta; Republic of Malta; Maltese
    MU MUS Mauritius; Republic of Mauritius; Ile Maurice; Mauritian
    MV MDV Maldives; Republic of Maldives; Maladewa; Maldivian
    MW MWI Malawi; Republic of Malawi; Nyasaland
    MX MEX Mexico; United Mexican States; México; Meksiko; Mexican
    MY MYS Malaysia; Malaya; Federation of Malaya; Malaysian; มาเลเซีย; 马来西亚; 馬來西亞; \
    말레이시아
    MZ MOZ Mozambique; Republic of Mozambique; Moçambique; Mozambik; Mozambican
    NA NAM Namibia; Republic of Namibia; South West Africa; Namibian
    NC NCL New Caledonia; Nouvelle-Calédonie; Kaledonia Baru
    NE NER Niger; Republic of the Niger
    NF NFK Norfolk Island
    NG NGA Nigeria; Federal Republic of Nigeria; Nigerian
    NI NIC Nicaragua; Republic of Nicaragua
    NL NLD Netherlands; Kingdom of the Netherlands; Netherlands, Kingdom; The Netherlands; \
    Holland; Nederland; Belanda; Dutch
    NO NOR Norway; Kingdom of Norway; Norge; Norwegia; Norwegian
    NP NPL Nepal; Federal Democratic Republic of Nepal; Kingdom of Nepal; Nepalese; Nepali; \
    नेपाल
    NR NRU Nauru; Republic of Nauru
    NU NIU Niue
    NZ NZL New Zealand; Aotearoa; Selandia Baru
    OM OMN Oman; Sultanate of Oman; Muscat and Oman
    PA PAN Panama; Republic of Panama; Panamá; Panamanian
    PE PER Peru; Republic of Peru; Perú; Peruvian
    PF PYF French Polynesia; Polynésie Française; Tahiti
    PG PNG Papua New Guinea; Independent State of Papua New Guinea; Papua Nugini; \
    Papua New Guinean
    PH PHL Philippines; Republic of the Philippines; Philippine; Pilipinas; Filipina; Filipino; \
    Phillipines; Philipines; ฟิลิปปินส์; 菲律宾; 菲律賓; 필리핀; フィリピン
    PK PAK Pakistan; Islamic Republic of Pakistan; Pakistani
    PL POL Poland; Republic of Poland; Polska; Polandia; Polish
    PM SPM Saint Pierre and Miquelon; St-Pierre et Miquelon; FR St Pierre et Miquelon
    PN PCN Pitcairn; Pitcairn Island; Pitcairn Islands
    PR PRI Puerto Rico
    PS PSE Palestine; State of Palestine; Occupied Palestinian Territory; Palestinian Territory
    PT PRT Portugal; Portuguese Republic; Azores; Madeira; Portuguese
    PW PLW Palau; Republic of Palau; Belau
    PY PRY Paraguay; Republic of Paraguay
    QA QAT Qatar; State of Qatar
    RE REU Réunion; Reunion Island; France, Réunion
    RO ROU Romania; Rumania; ROM
    RS SRB Serbia; Republic of Serbia
    RU RUS Russia; Russian Federation; Rusia; Russian; USSR; U.S.S.R.; Soviet Union; \
    Union of Soviet Socialist Republics; Un. Sov. Soc. Rep.; SUN; SUHH; Россия
    RW RWA Rwanda; Republic of Rwanda; Rwandese Republic
    """
}
