internal import Fishery
internal import SQLite

/// Who came aboard a vessel, who left it and why, against its crew list.
struct CrewAccount {
  /// One stay aboard, as it is known by now.
  struct Stay: Sendable {
    let vessel: Int64
    let fisher: Int64
    /// The first day for which anybody said that the fisher was aboard.
    let seen: CivilDate?
    let left: CivilDate?
    let reason: EndReason?

    init(_ row: borrowing Row) {
      vessel = row.integer(0)
      fisher = row.integer(1)
      seen = row.day(2)
      left = row.day(3)
      reason = row.optionalText(4).flatMap { EndReason(rawValue: $0) }
    }
  }

  /// The people of the newest crew list and roll call.
  struct Counted {
    let people: Set<Int64>
    let day: CivilDate
    /// Whether somebody of them may be anybody, since nobody knows the name.
    let hasNameless: Bool
  }

  private let stays: [Stay]
  private let day: CivilDate

  /// - Parameter day: up to which day things are known.
  init(_ stays: [Stay], upTo day: CivilDate) {
    self.stays = stays
    self.day = day
  }

  /// All stays aboard some vessels, by vessel.
  static func stays(
    aboard vessels: [Int64], _ base: borrowing Connection
  ) throws(SQLiteError) -> [Int64: [Stay]] {
    let stays = try base.all(
      """
      SELECT vessel, fisher, seen, disembarked, end_reason FROM placement
      WHERE vessel IN (SELECT value FROM json_each(\(vessels.json)))
      """
    ) { Stay($0) }
    return Dictionary(grouping: stays, by: \.vessel)
  }

  private var ended: [Stay] { stays.filter { ($0.left.map { $0 <= day } ?? false) } }

  /// The newest days on which somebody died or went missing.
  var deaths: Known<Few<CivilDate>> {
    guard !stays.isEmpty else { return .notSupplied }
    let days = ended.filter { $0.reason?.isLoss == true }.compactMap(\.left).sorted(by: >)
    let newest = Few(days.prefix(Few<CivilDate>.most))
    return days.isEmpty ? .confirmedAbsent : newest.map { .known($0) } ?? .notSupplied
  }

  /// Whether of everybody who left it is known why; somebody lost on a day that nobody knows is not
  /// told.
  var endsKnown: Known<Bool> {
    guard !stays.isEmpty else { return .notSupplied }
    let isKnown =
      ended.allSatisfy { $0.reason != nil }
      && !stays.contains { $0.left == nil && $0.reason?.isLoss == true }
    return .known(isKnown)
  }

  /// How many came aboard before the day of a count, were not counted and did not leave as far as
  /// anybody knows.
  ///
  /// - Parameter people: who may be whom among them.
  func unaccounted(at counted: Counted?, _ people: OpenLinks) -> Known<Int32> {
    guard let counted else { return .notSupplied }
    let missing = missing(at: counted)
    let isDoubted = missing.contains { stay in
      counted.hasNameless
        || people.others(than: stay.fisher).contains(where: counted.people.contains)
    }
    return isDoubted
      ? .doubted : .known(Int32(clamping: Set(missing.map(\.fisher)).count))
  }

  /// The stays of those who came aboard before the day of a count, were not counted and did not leave.
  func missing(at counted: Counted) -> [Stay] {
    stays.filter { stay in
      (stay.seen.map { $0 < counted.day } ?? false)
        && (stay.left.map { $0 > day } ?? true) && stay.reason == nil
        && !counted.people.contains(stay.fisher)
    }
  }
}

extension EndReason {
  /// Whether the fisher died or was lost.
  fileprivate var isLoss: Bool { self == .dead || self == .missing }
}
