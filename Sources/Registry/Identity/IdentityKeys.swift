internal import Fishery
internal import Seal

/// By what a row can be known to mean one record, the strongest first.
struct IdentityKeys: Sendable, Equatable {
  /// Under which the record stands, when nothing stronger is known of it.
  let anchor: Int64
  let rank: Rank
  /// Weaker than the anchor: other rows that say only this are joined to the one record bearing it.
  let borne: [Int64]
  /// Shared with another record, these make it a proposed link.
  let hints: [Hint]

  /// A key that says: these may be the same.
  struct Hint: Sendable, Equatable {
    let key: Int64
    /// One of the two must stand on a claim as weak as this, or the hint says nothing.
    let rank: Rank
  }

  /// How strong the claim is on which a record stands; lower is stronger.
  enum Rank: Int64, Sendable, Comparable {
    /// A document or the source's own number of the record.
    case own = 0
    /// An IMO number with a right check digit, or a person number.
    case number = 1
    /// Registration and flag; name, birth date and nationality; name and country.
    case particulars = 2
    case mmsi = 3
    case name = 4
    /// Nothing but the row itself.
    case row = 9

    /// Whether rows that bear only this may be joined to a record without asking.
    var joins: Bool { self <= .particulars }

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// Nil when the row names no such record.
  init?(_ party: Party, in row: Pick, digest: [UInt8]) {
    let claims =
      switch party {
      case .fisher: IdentityKeys.fisher(row)
      case .vessel: IdentityKeys.vessel(row)
      case .agency: IdentityKeys.agency(row)
      }
    let keys = claims.strong.map { ($0.rank, IdentityKeys.key(party, $0.parts)) }
    if let first = keys.first {
      (rank, anchor) = first
    } else if party.home == row.sheet {
      rank = .row
      anchor = IdentityKeys.key(party, [digest.map { String($0) }.joined(separator: ".")])
    } else {
      return nil
    }
    borne = keys.dropFirst().filter { $0.0.joins }.map(\.1)
    hints = claims.hints.map {
      Hint(key: IdentityKeys.key(party, ["hint"] + $0.parts), rank: $0.rank)
    }
  }

  struct Claim {
    let rank: Rank
    let parts: [String]

    init(_ rank: Rank, _ parts: String...) {
      self.rank = rank
      self.parts = [String(rank.rawValue)] + parts
    }
  }

  /// 63 bits of a hash, never 0, so that 0 can stand for nobody.
  private static func key(_ party: Party, _ parts: [String]) -> Int64 {
    var stream = DigestStream()
    stream.add(party.rawValue)
    for part in parts { stream.add(part) }
    return max(1, Int64(truncatingIfNeeded: stream.digest().short >> 1))
  }
}
