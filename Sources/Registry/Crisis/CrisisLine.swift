public import Fishery

/// One head that may be aboard when something happens: where to look, and whom to tell.
///
/// Whatever their papers, findings or decisions say: everybody counts alike, also who was counted
/// and never named.
public struct CrisisLine: Sendable, Hashable, Identifiable {
  public let head: CrisisHead
  /// Nil for a head without a name.
  public let fisher: Int64?
  /// The name; `unnamed 2 of 3` for the second of three heads without one.
  public let name: String
  public let nationality: Country?
  public let vessel: Int64
  public let vesselName: String
  public let flag: Country?
  /// Where the vessel was last.
  public let position: LastPosition?
  /// The last day on which a crew list names the person, or a roll call found them; of a head without
  /// a name the day on which it was counted.
  public let lastContact: CivilDate?
  /// Who is to be told, or why nobody knows.
  public let nextOfKin: Cell
  public let safeContact: Cell
  public let boarded: CrisisTick?
  public let reached: CrisisTick?

  public var id: String { head.code }

  /// The placement; nil for a head without a name.
  public var placement: Int64? { if case .placement(let id) = head { id } else { nil } }

  public func tick(_ kind: CrisisTick.Kind) -> CrisisTick? {
    kind == .boarded ? boarded : reached
  }
}

/// Where a vessel was last known to be.
public struct LastPosition: Sendable, Hashable {
  public let at: Instant
  /// A UN/LOCODE or `local:` port.
  public let port: String?
  /// As its source calls it, such as `FAO 71`.
  public let zone: String?
  /// Degrees, as its source writes them.
  public let latitude: String?
  public let longitude: String?

  /// Whether it lies in a zone, however that is written.
  func isIn(_ zone: String) -> Bool {
    self.zone.map { ZoneName(zone).holds(ZoneName($0)) } ?? false
  }
}
