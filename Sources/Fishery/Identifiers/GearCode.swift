/// A kind of fishing gear by the standard list of the FAO, ISSCFG revision 1.
public struct GearCode: Identifier, BitwiseCopyable {
  public static let scheme = CodeScheme.isscfg

  private let place: UInt8

  /// By letters or number of the list: `LLD`, `09.32`, `9.32`.
  public init?(_ text: String) {
    guard let place = GearCode.table.place(ofCode: text) else { return nil }
    self.place = UInt8(place)
  }

  /// By code, former code, or name in English or Indonesian.
  public init?(matching text: String) {
    guard let place = GearCode.table.place(matching: text) else { return nil }
    self.place = UInt8(place)
  }

  /// The letters.
  public var code: String { row.code }
  public var number: String { row.number }
  public var name: String { row.english }
  public var indonesianName: String? { row.indonesian }

  /// With its scheme: `isscfg:LLD`.
  public var description: String { "\(GearCode.scheme.rawValue):\(code)" }

  public static func lints(of text: String) -> [Lint] {
    table.lints(of: text, otherwise: (VesselTypeCode.table, .isscfv))
  }

  /// The whole list, by number.
  public static var all: [GearCode] { table.rows.compactMap { GearCode($0.code) } }

  private var row: CodeTable.Row { GearCode.table.rows[Int(place)] }

  static let table = CodeTable(
    """
    01.1 PS Purse seines | Pukat cincin < PS1; PS2; One boat operated purse seines; \
    Two boat operated purse seines; Purse seine; Gae; Soma pajeko
    01.2 LA Surrounding nets without purse lines | Jaring lingkar tanpa tali kerut < Lampara nets
    01.9 SUX Surrounding nets (nei) | Jaring lingkar lainnya
    02.1 SB Beach seines | Pukat pantai < Beach seine; Jaring arad
    02.2 SV Boat seines | Pukat tarik berkapal < SDN; SSC; SPR; Danish seines; Scottish seines; \
    Pair seines; Boat seine; Payang; Cantrang; Dogol; Lampara dasar
    02.9 SX Seine nets nei | Pukat tarik lainnya < Seine nets (not specified)
    03.11 TBB Beam trawls | Pukat hela dasar berpalang < Beam trawl
    03.12 OTB Single boat bottom otter trawls | Pukat hela dasar berpapan < Otter trawl; \
    Bottom otter trawls
    03.13 OTT Twin bottom otter trawls | Pukat hela kembar berpapan
    03.14 OTP Multiple bottom otter trawls
    03.15 PTB Bottom pair trawls | Pukat hela dasar dua kapal < Pair trawl; Pair trawls
    03.19 TB Bottom trawls (nei) | Pukat hela dasar lainnya < Bottom trawls; TBN; TBS
    03.21 OTM Single boat midwater otter trawls | Pukat hela pertengahan berpapan
    03.22 PTM Midwater pair trawls | Pukat hela pertengahan dua kapal
    03.29 TM Midwater trawls (nei) | Pukat hela pertengahan lainnya < Midwater trawls; TMS
    03.3 TSP Semipelagic trawls
    03.9 TX Trawls (nei) | Pukat hela lainnya < Other trawls (not specified); Trawls; Trawl; \
    Pukat harimau; Pukat hela
    04.1 DRB Towed dredges | Penggaruk berkapal < Boat dredges
    04.2 DRH Hand dredges | Penggaruk tanpa kapal
    04.3 DRM Mechanized dredges | Penggaruk mekanis < HMD
    04.9 DRX Dredges (nei) | Penggaruk lainnya < Dredges
    05.1 LNP Portable lift nets | Jaring angkat menetap < Portable hand lift nets; Anco
    05.2 LNB Boat-operated lift nets | Bagan berperahu < Boat lift nets; Bagan perahu; Bouke ami; \
    Stick-held dip nets
    05.3 LNS Shore-operated stationary lift nets | Bagan tancap
    05.9 LN Lift nets (nei) | Jaring angkat lainnya < Bagan
    06.1 FCN Cast nets | Jala jatuh berkapal < Cast net; Jala tebar; Jala lempar
    06.2 FCO Cover pots/Lantern nets
    06.9 FG Falling gear (nei) | Alat yang dijatuhkan lainnya
    07.1 GNS Set (anchored) gillnets | Jaring insang tetap < Set gillnets; \
    Set gillnets (anchored); Jaring insang berjangkar
    07.2 GND Drift gillnets | Jaring insang hanyut < Driftnets; Drift nets; Drift gillnet
    07.3 GNC Encircling gillnets | Jaring insang lingkar
    07.4 GNF Fixed (on stakes) gillnets | Jaring insang berpancang
    07.5 GTR Trammel nets | Jaring tiga lapis < Trammel net; Jaring klitik
    07.6 GTN Combined gillnets-trammel nets | Jaring insang kombinasi
    07.9 GEN Gillnets and entangling nets (nei) | Jaring insang lainnya < GN; Gillnets; Gillnet; \
    Gillnets (not specified); Jaring insang
    08.1 FPN Stationary uncovered pound nets | Sero < Pound nets; Set nets
    08.2 FPO Pots | Bubu < Pot; Traps; Crab pots
    08.3 FYK Fyke nets | Bubu bersayap
    08.4 FSN Stow nets | Jermal < Togo; Pukat labuh; Ambai
    08.5 FWR Barriers, fences, weirs, etc. | Perangkap berpagar
    08.6 FAR Aerial traps | Perangkap ikan peloncat
    08.9 FIX Traps (nei) | Perangkap lainnya < Trap
    09.1 LHP Handlines and hand-operated pole-and-lines | Pancing ulur < Handlines; Handline; \
    Handline and pole-lines (hand operated); Hand line; Huhate; Pole and line; Pole-and-line
    09.2 LHM Mechanized lines and pole-and-lines | Pancing berjoran mekanis < \
    Handline and pole-lines (mechanized); Squid jigs; Squid jigging; Pancing cumi; Jigs
    09.31 LLS Set longlines | Rawai dasar < Set longline; Bottom longline
    09.32 LLD Drifting longlines | Rawai hanyut < Drifting longline; Rawai tuna; Tuna longline; \
    Pelagic longline
    09.39 LL Longlines (nei) | Rawai lainnya < LLX; Longlines (not specified); Longlines; \
    Longline; Rawai
    09.4 LVT Vertical lines | Pancing tegak
    09.5 LTL Trolling lines | Tonda < Troll; Trolling; Trolling line; Pancing tonda
    09.9 LX Hooks and lines (nei) | Pancing lainnya < LH; Hooks and lines; Pancing; \
    Hooks and lines (not specified)
    10.1 HAR Harpoons | Tombak < Harpoon; Panah
    10.2 MHI Hand implements (wrenching gear, clamps, tongs, rakes, spears) | Alat genggam
    10.3 MPM Pumps | Pompa < HMP
    10.4 MEL Electric fishing | Alat setrum
    10.5 MPN Pushnets | Sudu < Push net
    10.6 MSP Scoopnets | Seser < Scoop net; Serok
    10.7 MDR Drive-in nets | Muroami < Drive-in net; Muro ami; Muro-ami
    10.8 MDV Diving | Alat penjepit dan penyelaman < Dive; Selam
    10.9 MIS Gear nei | Alat lainnya < HMX; Miscellaneous gears; Other gear
    99.9 NK Gear not known | Tidak diketahui < NKX; UNK; Gear not known or not specified; \
    Unknown gear
    """)
}
