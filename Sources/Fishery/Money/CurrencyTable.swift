/// ISO 4217 as one line a currency: code, decimals when they are not two, `-` when withdrawn, name.
///
/// Source: ISO 4217:2015 list one with amendments to the euro in Bulgaria (2026), and what list
/// three withdrew since 2016.
enum CurrencyTable {
  struct Row {
    let name: String
    let exponent: Int
    let isActive: Bool
  }

  static let rows: [UInt16: Row] = {
    var rows: [UInt16: Row] = [:]
    for line in text.tableLines {
      var fields = line.tableFields(" ", atMost: 2)
      guard let code = fields.first, let packed = LetterCode.packed(code, from: "A", length: 3)
      else { continue }
      var name = fields.removeLast()
      var exponent = 2
      if let digit = name.first?.wholeNumberValue {
        exponent = digit
        name = name.dropFirst(2)
      }
      let isActive = !name.hasPrefix("- ")
      rows[packed] = Row(
        name: String(isActive ? name : name.dropFirst(2)), exponent: exponent, isActive: isActive)
    }
    return rows
  }()

  private static let text = """
    AED UAE dirham
    AFN Afghani
    ALL Lek
    AMD Dram
    ANG - Netherlands Antillean guilder
    AOA Kwanza
    ARS Argentine peso
    AUD Australian dollar
    AWG Aruban florin
    AZN Azerbaijan manat
    BAM Convertible mark
    BBD Barbados dollar
    BDT Taka
    BGN - Lev
    BHD 3 Bahraini dinar
    BIF 0 Burundi franc
    BMD Bermudian dollar
    BND Brunei dollar
    BOB Boliviano
    BOV Mvdol
    BRL Real
    BSD Bahamian dollar
    BTN Ngultrum
    BWP Pula
    BYN Belarusian ruble
    BYR 0 - Belarusian ruble (to 2016)
    BZD Belize dollar
    CAD Canadian dollar
    CDF Congolese franc
    CHE WIR euro
    CHF Swiss franc
    CHW WIR franc
    CLF 4 Unidad de fomento
    CLP 0 Chilean peso
    CNY Yuan renminbi
    COP Colombian peso
    COU Unidad de valor real
    CRC Costa Rican colon
    CUC - Peso convertible
    CUP Cuban peso
    CVE Cabo Verde escudo
    CZK Koruna
    DJF 0 Djibouti franc
    DKK Danish krone
    DOP Dominican peso
    DZD Algerian dinar
    EGP Egyptian pound
    ERN Nakfa
    ETB Ethiopian birr
    EUR Euro
    FJD Fiji dollar
    FKP Falkland Islands pound
    GBP Pound sterling
    GEL Lari
    GHS Ghana cedi
    GIP Gibraltar pound
    GMD Dalasi
    GNF 0 Guinean franc
    GTQ Quetzal
    GYD Guyana dollar
    HKD Hong Kong dollar
    HNL Lempira
    HRK - Kuna
    HTG Gourde
    HUF Forint
    IDR Rupiah
    ILS New Israeli sheqel
    INR Indian rupee
    IQD 3 Iraqi dinar
    IRR Iranian rial
    ISK 0 Iceland krona
    JMD Jamaican dollar
    JOD 3 Jordanian dinar
    JPY 0 Yen
    KES Kenyan shilling
    KGS Som
    KHR Riel
    KMF 0 Comorian franc
    KPW North Korean won
    KRW 0 Won
    KWD 3 Kuwaiti dinar
    KYD Cayman Islands dollar
    KZT Tenge
    LAK Kip
    LBP Lebanese pound
    LKR Sri Lanka rupee
    LRD Liberian dollar
    LSL Loti
    LYD 3 Libyan dinar
    MAD Moroccan dirham
    MDL Moldovan leu
    MGA Malagasy ariary
    MKD Denar
    MMK Kyat
    MNT Tugrik
    MOP Pataca
    MRO - Ouguiya (to 2017)
    MRU Ouguiya
    MUR Mauritius rupee
    MVR Rufiyaa
    MWK Malawi kwacha
    MXN Mexican peso
    MXV Mexican unidad de inversion
    MYR Ringgit
    MZN Mozambique metical
    NAD Namibia dollar
    NGN Naira
    NIO Cordoba oro
    NOK Norwegian krone
    NPR Nepalese rupee
    NZD New Zealand dollar
    OMR 3 Rial Omani
    PAB Balboa
    PEN Sol
    PGK Kina
    PHP Philippine peso
    PKR Pakistan rupee
    PLN Zloty
    PYG 0 Guarani
    QAR Qatari rial
    RON Romanian leu
    RSD Serbian dinar
    RUB Russian ruble
    RWF 0 Rwanda franc
    SAR Saudi riyal
    SBD Solomon Islands dollar
    SCR Seychelles rupee
    SDG Sudanese pound
    SEK Swedish krona
    SGD Singapore dollar
    SHP Saint Helena pound
    SLE Leone
    SLL - Leone (to 2023)
    SOS Somali shilling
    SRD Surinam dollar
    SSP South Sudanese pound
    STD - Dobra (to 2017)
    STN Dobra
    SVC El Salvador colon
    SYP Syrian pound
    SZL Lilangeni
    THB Baht
    TJS Somoni
    TMT Turkmenistan new manat
    TND 3 Tunisian dinar
    TOP Pa'anga
    TRY Turkish lira
    TTD Trinidad and Tobago dollar
    TWD New Taiwan dollar
    TZS Tanzanian shilling
    UAH Hryvnia
    UGX 0 Uganda shilling
    USD US dollar
    USN US dollar (next day)
    UYI 0 Uruguay peso en unidades indexadas
    UYU Peso uruguayo
    UYW 4 Unidad previsional
    UZS Uzbekistan sum
    VED Bolivar soberano (digital)
    VEF - Bolivar (to 2018)
    VES Bolivar soberano
    VND 0 Dong
    VUV 0 Vatu
    WST Tala
    XAF 0 CFA franc BEAC
    XCD East Caribbean dollar
    XCG Caribbean guilder
    XOF 0 CFA franc BCEAO
    XPF 0 CFP franc
    YER Yemeni rial
    ZAR Rand
    ZMW Zambian kwacha
    ZWG Zimbabwe gold
    ZWL - Zimbabwe dollar
    """
}
