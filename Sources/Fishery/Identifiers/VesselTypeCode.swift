/// A kind of fishery vessel by the standard list of the FAO, ISSCFV revision 1.
public struct VesselTypeCode: Identifier, BitwiseCopyable {
  public static let scheme = CodeScheme.isscfv

  private let place: UInt8

  /// By letters or number of the list: `LLX`, `8.9`, `08.9`.
  public init?(_ text: String) {
    guard let place = VesselTypeCode.table.place(ofCode: text) else { return nil }
    self.place = UInt8(place)
  }

  /// By code, code of the list of 1984, or name in English or Indonesian.
  public init?(matching text: String) {
    guard let place = VesselTypeCode.table.place(matching: text) else { return nil }
    self.place = UInt8(place)
  }

  /// The letters.
  public var code: String { row.code }
  public var number: String { row.number }
  public var name: String { row.english }
  public var indonesianName: String? { row.indonesian }

  /// With its scheme: `isscfv:LLX`.
  public var description: String { "\(VesselTypeCode.scheme.rawValue):\(code)" }

  public static func lints(of text: String) -> [Lint] {
    table.lints(of: text, otherwise: (GearCode.table, .isscfg))
  }

  /// The whole list, by number.
  public static var all: [VesselTypeCode] { table.rows.compactMap { VesselTypeCode($0.code) } }

  private var row: CodeTable.Row { VesselTypeCode.table.rows[Int(place)] }

  static let table = CodeTable(
    """
    01 TO Trawlers | Kapal pukat hela < Trawler; Pukat hela
    01.1 OT Otter trawlers | Kapal pukat hela berpapan < TU; Outrigger trawlers
    01.2 PT Pair trawlers | Kapal pukat hela ganda
    01.3 BT Beam trawlers | Kapal pukat hela berpalang
    01.4 TS Side trawlers < TSW; TSF
    01.5 TT Stern trawlers < TTW; TTF; TTP; Factory trawler; Factory trawlers
    01.9 TOX Trawlers nei | Kapal pukat hela lainnya
    02 SP Purse seiners | Kapal pukat cincin < Purse seiner; SPT; Tuna purse seiners
    02.1 SPA Purse seiners, American type
    02.2 SPE Purse seiners, European type
    02.3 SPD Drum seiners
    02.9 SPX Purse seiners nei | Kapal pukat cincin lainnya
    03 SO Seiners (other) | Kapal pukat tarik < SN; Seiners; Seiner; Seine netters
    03.9 SOX Seiners nei
    04 DO Dredgers | Kapal penggaruk < Dredger
    04.9 DOX Dredgers nei < DB; DM
    05 NO Lift netters | Kapal bagan < Lift netter; NS; Stick-held dip netters
    05.9 NOX Lift netters nei < NB
    06 GO Gillnetters | Kapal jaring insang < Gillnetter; Gill netters
    06.1 GD Drifters | Kapal jaring insang hanyut
    06.2 GS Set netters | Kapal jaring insang tetap
    06.9 GOX Gillnetters nei
    07 WO Trap setters | Kapal bubu < Trap setter
    07.1 WP Pot vessels < WOP
    07.9 WOX Trap setters nei
    08 LL Longliners | Kapal rawai < Longliner; LLT; Tuna longliners; Tuna longliner; \
    Kapal rawai tuna
    08.1 LB Bottom longliners | Kapal rawai dasar
    08.2 LM Midwater longliners | Kapal rawai hanyut
    08.9 LLX Longliners nei | Kapal rawai lainnya
    09 LO Line vessels (other) | Kapal pancing < Liners; Liner; LOO; Other line vessels
    09.1 LJ Jigger vessels | Kapal pancing cumi < Jigger; Squid jigger; Squid jiggers
    09.2 LP Pole and line vessels | Kapal huhate < LPJ; LPA; Pole and Line; Pole-and-line vessels
    09.3 LT Trollers | Kapal tonda < Troller
    09.4 LH Hand liner vessels | Kapal pancing ulur < Handliners; Handliner
    09.9 LOX Line vessels nei | Kapal pancing lainnya < Liners nei
    10 MO Multipurpose vessels | Kapal serbaguna < Multipurpose vessel
    10.1 MTS Purse seine and pelagic trawlers
    10.2 MTW Multipurpose trawlers < MTG
    10.3 MLG Multipurpose non-trawlers < MSN
    10.9 MOX Multipurpose vessels nei
    18 RO Recreational fishing vessels | Kapal pemancingan rekreasi
    18.9 ROX Recreational fishing vessels nei
    19 FX Other fishing vessels | Kapal ikan lainnya < Fishing vessels not specified; \
    Fishing vessel
    19.9 FXX Other fishing vessels nei < PO
    20 HO Motherships | Kapal induk < Mothership
    20.9 HOX Motherships nei < HSS; HSF; HST; HSP
    21 FO Fish carriers and reefers | Kapal pengangkut ikan < Fish carriers; Fish carrier; Reefer
    21.1 FR Refrigerated transport vessels | Kapal pengangkut berpendingin < \
    Refrigerated transport vessel; Refrigerated cargo vessel
    21.9 FOX Fish carriers and reefers nei
    23 SA Support vessels | Kapal pendukung < VOS; Support vessel; KO; Hospital ships
    23.1 SB Bunkering tanker vessels | Kapal tangki bunker < VOB; Bunkers; Bunkering tanker; \
    Bunker vessel
    23.2 ST Towing vessels | Kapal tunda < Tug
    23.9 SAX Support and auxiliary ships nei
    25 RT Fishery research and survey vessels | Kapal riset perikanan < ZO; \
    Fishery research vessels
    25.9 RTX Fishery research and survey vessels nei
    26 PX Patrol vessels | Kapal pengawas perikanan < BO; Protection and survey vessels
    26.9 PXX Patrol vessels nei
    27 CO Fishery training vessels | Kapal latih perikanan
    27.9 COX Fishery training vessels nei
    29 VO Vessels supporting fishing related activities | Kapal pendukung operasi penangkapan
    29.1 VOM Multipurpose vessels supporting fishing related activities
    29.9 VOX Vessels supporting fishing related activities nei < Non-fishing vessels nei
    """)
}
