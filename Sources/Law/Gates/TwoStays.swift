import Fishery

/// Days aboard as the records have them.
struct StayAboard {
  let embarked: Known<CivilDate>
  /// Confirmed absent: still aboard.
  let disembarked: Known<CivilDate>
}

/// How two stays of one fisher lie to each other.
enum TwoStays {
  case apart
  /// Apart until a day on which this may have changed.
  case apartUntil(CivilDate)
  case together(from: CivilDate, to: CivilDate?)
  case unknown

  /// Leaving one vessel and going aboard the other on one day is no stay aboard both.
  init(_ one: StayAboard, _ other: StayAboard, asOf day: CivilDate) {
    guard !one.embarked.isConfirmedAbsent, !other.embarked.isConfirmedAbsent else {
      self = .apart
      return
    }
    guard let first = one.embarked.value, let second = other.embarked.value else {
      self = one.isOver(before: other) || other.isOver(before: one) ? .apart : .unknown
      return
    }
    let start = max(first, second)
    guard start < day else {
      self = .apartUntil(start + 1)
      return
    }
    // Who went aboard the other vessel in between was aboard both, however long.
    let lasting = first < second ? [one] : second < first ? [other] : [one, other]
    let ends = lasting.map(\.disembarked)
    if ends.contains(where: { $0.value.map { $0 <= start } ?? false }) {
      self = .apart
    } else if ends.contains(where: \.isUnknown) {
      self = .unknown
    } else {
      let end = [one, other].compactMap(\.disembarked.value).min()
      self = .together(from: start, to: end.map { max($0, start) })
    }
  }
}

extension StayAboard {
  /// Whether it ended when the other had not begun.
  fileprivate func isOver(before other: StayAboard) -> Bool {
    guard let end = disembarked.value, let start = other.embarked.value else { return false }
    return end <= start
  }
}

extension Known {
  fileprivate var isUnknown: Bool { gap != nil }
}
