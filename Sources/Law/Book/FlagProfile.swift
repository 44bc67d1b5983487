public import Fishery

/// What one flag State declared, over time.
///
/// A key that is absent, not yet begun, or null is unknown: the caller applies the baseline of the
/// Convention.
public struct FlagProfile: Sendable, Equatable {
  public let state: Country
  /// The declarations with their sources, by key.
  public let figures: [ProfileKey: Figure]
  private let timelines: [Timeline?]
  /// The last day on which any answer became another one.
  let lastChange: CivilDate

  init(state: Country, figures: [ProfileKey: Figure]) {
    self.state = state
    self.figures = figures
    timelines = ProfileKey.allCases.map { key in figures[key].map { Timeline($0.entries) } }
    lastChange = timelines.compactMap { $0?.lastChange }.max() ?? .min
  }

  /// Whether the State said so; nil when that is unknown.
  public func answer(_ key: ProfileKey, on day: CivilDate) -> Bool? {
    guard case .bool(let answer)? = value(key, on: day) else { return nil }
    return answer
  }

  public func date(_ key: ProfileKey, on day: CivilDate) -> CivilDate? {
    guard case .date(let date)? = value(key, on: day) else { return nil }
    return date
  }

  public func integer(_ key: ProfileKey, on day: CivilDate) -> Int64? {
    guard case .integer(let number)? = value(key, on: day) else { return nil }
    return number
  }

  /// The words the State listed; nil when that is unknown.
  public func words(_ key: ProfileKey, on day: CivilDate) -> [String]? {
    guard case .words? = value(key, on: day) else { return nil }
    switch figures[key]?.entry(on: day)?.value {
    case .list(let words): return words
    case .text(let word): return [word]
    default: return nil
    }
  }

  /// The first later day on which the State's answer is another one.
  public func nextChange(of key: ProfileKey, after day: CivilDate) -> CivilDate? {
    timelines[key.place]?.nextChange(after: day)
  }

  private func value(_ key: ProfileKey, on day: CivilDate) -> Timeline.Atom? {
    timelines[key.place]?.value(on: day)
  }
}

extension ProfileKey {
  /// The place among all keys.
  var place: Int { ProfileKey.places[self] ?? 0 }

  private static let places = Dictionary(
    uniqueKeysWithValues: allCases.enumerated().map { ($0.element, $0.offset) })
}
