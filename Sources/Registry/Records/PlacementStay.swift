internal import Fishery
internal import SQLite

/// A placement as lists show it, but for names and counts: who was aboard what, through whom, when.
struct PlacementStay: Equatable {
  let fisher: Int64
  let vessel: Int64
  let agency: Int64?
  /// Start, finish, embarked, disembarked, seen: ordinals of days.
  private let days: [Int64?]
  private let role: String?
  private let endReason: String?
  /// The latest first, and at the end those of whom no embarkation is known.
  private let order: Int64

  /// A stay as it is known now.
  init(_ span: PlacementSpan) {
    let row = Pick(.of(.placements), Holding.held(span.rows))
    let embarked = row.value("embarked", as: PartialDate.self)?.earliest
    fisher = span.fisher
    vessel = span.vessel
    agency = span.agency
    days = [span.start, span.finish, embarked, span.disembarked, span.seen].map { day in
      day.map { Int64($0.ordinal) }
    }
    role = row["role"].stored
    endReason = row["end_reason"].stored
    order = -Int64((span.seen ?? span.start ?? .min).ordinal)
  }

  /// A stay as it is stored, from the second column of a row on.
  init(_ row: borrowing Row) {
    fisher = row.integer(1)
    vessel = row.integer(2)
    agency = row.optionalInteger(3)
    var days: [Int64?] = []
    for column in 4...8 { days.append(row.optionalInteger(column)) }
    self.days = days
    role = row.optionalText(9)
    endReason = row.optionalText(10)
    order = row.integer(11)
  }

  static let columns: SQL = """
    fisher, vessel, agency, start, finish, embarked, disembarked, seen, role, end_reason, by_embarked
    """

  /// What `insertion` binds after the key of the placement.
  var values: [Value] {
    let own: [Value] = [
      .integer(fisher), .integer(vessel), agency.map { .integer($0) } ?? .null,
    ]
    let texts = [role, endReason].map { text -> Value in text.map { .text($0) } ?? .null }
    return own + days.map { day in day.map { .integer($0) } ?? .null } + texts
      + [.integer(order), .integer(vessel), .integer(fisher), .integer(fisher)]
  }

  static let insertion: SQL = """
    INSERT INTO placement(placement, \(columns), by_vessel, folded, called)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
      coalesce((SELECT folded FROM vessel WHERE vessel = ?), ''),
      coalesce((SELECT folded FROM fisher WHERE fisher = ?), ''),
      (SELECT entry FROM searched WHERE subject = ?))
    """
}
