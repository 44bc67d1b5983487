import Fishery

extension CivilDate {
  /// `Mon 23 Nov 2026`.
  var long: String {
    let parts = parts
    return "\(weekday.short) \(parts.day) \(Self.months[parts.month - 1]) \(parts.year)"
  }

  /// `23 Nov`, and with the year when that is not the year of the day one judges.
  func short(on day: CivilDate) -> String {
    let parts = parts
    let text = "\(parts.day) \(Self.months[parts.month - 1])"
    return parts.year == day.year ? text : "\(text) \(parts.year)"
  }

  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]
}

extension Weekday {
  /// `Mon`.
  fileprivate var short: String {
    switch self {
    case .monday: "Mon"
    case .tuesday: "Tue"
    case .wednesday: "Wed"
    case .thursday: "Thu"
    case .friday: "Fri"
    case .saturday: "Sat"
    case .sunday: "Sun"
    }
  }
}
