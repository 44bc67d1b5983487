import Registry

/// Ticking who boarded and who reached safety.
extension DeskState {
  /// The head under the cursor of a crisis list.
  var ticking: CrisisLine? {
    if case .crisis(let line) = place.list?.line { line } else { nil }
  }

  /// Ticks the head under the cursor; where it is ticked, asks whether to take that back.
  ///
  /// The cursor stays: a key pressed twice must not count somebody who was never seen.
  mutating func tick(_ kind: CrisisTick.Kind) -> [Effect] {
    guard let line = ticking else { return [] }
    guard let tick = line.tick(kind) else { return commit(.tick(kind, line.head)) }
    let name = masking.name(line.name, of: line.fisher)
    return confirm(
      "\(name): \(kind.rawValue) \(tick.signature.time), by \(tick.signature.actor). Take it back?",
      .deed(.untick(tick)))
  }

  mutating func beginTicksAnew() -> [Effect] {
    confirm(
      "Begin anew, for another event? Every tick set before counts no more.", .deed(.ticksAnew))
  }
}
