/// Series of call signs by State: two characters, three where a series is split, and ranges.
///
/// Source: ITU Radio Regulations, Appendix 42. Signs of Taiwan come from series B, which the table
/// gives to China; those of Hong Kong and Macao have series of their own.
enum CallSignTable {
  static func country(of sign: String) -> Country? {
    let prefix = sign.prefix(3)
    guard prefix.utf8.count >= 2 else { return nil }
    return series[String(prefix.prefix(2))] ?? series[String(prefix)]
  }

  private static let series: [String: Country] = {
    var series: [String: Country] = [:]
    for line in text.tableLines {
      let words = line.tableFields(" ")
      guard let country = words.first.flatMap({ Country($0) }) else { continue }
      for word in words.dropFirst() {
        for prefix in prefixes(of: word) { series[prefix] = country }
      }
    }
    return series
  }()

  /// "AA-AL" as twelve prefixes, "B*" as every prefix that begins with B.
  private static func prefixes(of word: Substring) -> [String] {
    if word.hasSuffix("*") {
      return (UInt8(0x41)...0x5A).map { String(word.dropLast()) + letter($0) }
    }
    let ends = word.split(separator: "-")
    guard let first = ends.first?.utf8.last, let last = ends.last?.utf8.last, let stem = ends.first
    else { return [] }
    return (first...last).map { String(stem.dropLast()) + letter($0) }
  }

  private static func letter(_ byte: UInt8) -> String { String(decoding: [byte], as: UTF8.self) }

  private static let text = """
    AD C3
    AE A6
    AF T6 YA
    AG V2
    AL ZA
    AM EK
    AO D2-D3
    AR AY-AZ LO-LW L2-L9
    AT OE
    AU AX VH-VN VZ
    AW P4
    AZ 4J-4K
    BA E7
    BB 8P
    BD S2-S3
    BE ON-OT
    BF XT
    BG LZ
    BH A9
    BI 9U
    BJ TY
    BN V8
    BO CP
    BR PP-PY ZV-ZZ
    BS C6
    BT A5
    BW A2 8O
    BY EU-EW
    BZ V3
    CA CF-CK CY-CZ VA-VG VO VX-VY XJ-XO
    CD 9O-9T
    CF TL
    CG TN
    CH HB HE
    CI TU
    CK E5
    CL CA-CE XQ-XR 3G
    CM TJ
    CN B* XS 3H-3U
    CO HJ-HK 5J-5K
    CR TE TI
    CU CL-CM CO T4
    CV D4
    CW PJ
    CY C4 H2 P3 5B
    CZ OK-OL
    DE DA-DR Y2-Y9
    DJ J2
    DK OU-OZ XP 5P-5Q
    DM J7
    DO HI
    DZ 7R 7T-7Y
    EC HC-HD
    EE ES
    EG SSA-SSM SU 6A-6B
    ER E3
    ES AM-AO EA-EH
    ET ET 9E-9F
    FI OF-OJ
    FJ 3DN-3DZ
    FM V6
    FR F* HW-HY TH TK TM TO-TQ TV-TX
    GA TR
    GB G* M* VP-VQ VS ZB-ZJ ZN-ZO ZQ 2*
    GD J3
    GE 4L
    GH 9G
    GM C5
    GN 3X
    GQ 3C
    GR J4 SV-SZ
    GT TD TG
    GW J5
    GY 8R
    HK VR
    HN HQ-HR
    HR 9A
    HT HH 4V
    HU HA HG
    ID JZ PK-PO YB-YH 7A-7I 8A-8I
    IE EI-EJ
    IL 4X 4Z
    IN AT-AW VT-VW 8T-8Y
    IQ HN YI
    IR EP-EQ 9B-9D
    IS TF
    IT I*
    JM 6Y
    JO JY
    JP JA-JS 7J-7N 8J-8N
    KE 5Y-5Z
    KG EX
    KH XU
    KI T3
    KM D6
    KN V4
    KP HM P5-P9
    KR DS-DT D7-D9 HL 6K-6N
    KW 9K
    KZ UN-UQ
    LA XW
    LB OD
    LC J6
    LK 4P-4S
    LR A8 D5 EL 5L-5M 6Z
    LS 7P
    LT LY
    LU LX
    LV YL
    LY 5A
    MA CN 5C-5G
    MC 3A
    MD ER
    ME 4O
    MG 5R-5S 6X
    MH V7
    MK Z3
    ML TZ
    MM XY-XZ
    MN JT-JV
    MO XX
    MR 5T
    MT 9H
    MU 3B
    MV 8Q
    MW 7Q
    MX XA-XI 4A-4C 6D-6J
    MY 9M 9W
    MZ C8-C9
    NA V5
    NE 5U
    NG 5N-5O
    NI HT H6-H7 YN
    NL PA-PI
    NO JW-JX LA-LN 3Y
    NP 9N
    NR C2
    NU E6
    NZ ZK-ZM
    OM A4
    PA HO-HP H3 H8-H9 3E-3F
    PE OA-OC 4T
    PG P2
    PH DU-DZ 4D-4I
    PK AP-AS 6P-6S
    PL HF SN-SR 3Z
    PS E4
    PT CQ-CU
    PW T8
    PY ZP
    QA A7
    RO YO-YR
    RS YT-YU
    RU R* UA-UI
    RW 9X
    SA HZ 7Z 8Z
    SB H4
    SC S7
    SD SSN-SSZ ST 6T-6U
    SE SA-SM 7S 8S
    SG S6 9V
    SI S5
    SK OM
    SL 9L
    SM T7
    SN 6V-6W
    SO T5 6O
    SR PZ
    SS Z8
    ST S9
    SV HU YS
    SY YK 6C
    SZ 3DA-3DM
    TD TT
    TG 5V
    TH E2 HS
    TJ EY
    TL 4W
    TM EZ
    TN TS 3V
    TO A3
    TR TA-TC YM
    TT 9Y-9Z
    TV T2
    TZ 5H-5I
    UA EM-EO UR-UZ
    UG 5X
    US AA-AL K* N* W*
    UY CV-CX
    UZ UJ-UM
    VA HV
    VC J8
    VE YV-YY 4M
    VN XV 3W
    VU YJ
    WS 5W
    YE 7O
    ZA S8 ZR-ZU
    ZM 9I-9J
    ZW Z2
    """
}
