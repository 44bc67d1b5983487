/// The moments that the desk asked to be told of.
struct AlarmClock {
  private var settings: [Alarm: ContinuousClock.Instant] = [:]

  /// The next moment at which something rings.
  var next: ContinuousClock.Instant? { settings.values.min() }

  /// Sets an alarm, in place of an earlier setting of it.
  mutating func wake(_ alarm: Alarm, after wait: Duration) { settings[alarm] = .now + wait }

  mutating func forget(_ alarm: Alarm) { settings[alarm] = nil }

  /// The alarms that ring now; they are not set any longer.
  mutating func ringing() -> [Alarm] {
    let now = ContinuousClock.now
    let due = Alarm.allCases.filter { settings[$0].map { $0 <= now } ?? false }
    for alarm in due { settings[alarm] = nil }
    return due
  }
}
