/// The palette: what was typed, and the commands that fit it.
struct Palette: Sendable {
  var text = ""
  var index = 0
  /// The commands on offer here.
  let offered: [Command]

  init(_ offered: [Command]) { self.offered = offered }

  /// The number of a line, when a number was typed.
  var row: Int? { Int(text).flatMap { $0 > 0 ? $0 : nil } }

  /// The commands that fit, best first.
  var found: [Command] {
    let fuzzy = Fuzzy(text)
    let scored = offered.enumerated().compactMap { place, command -> (Int, Int, Command)? in
      let texts = [command.id.rawValue, command.title] + command.words
      guard let best = texts.compactMap(fuzzy.score).max() else { return nil }
      // A word typed whole means that command, and nobody leaves by a word that only looks like it.
      let typed = Self.joined(text)
      let isMeant = ([command.id.rawValue] + command.words).contains { Self.joined($0) == typed }
      let leaves = command.id == .quitNow || command.id == .lock
      let isBegun = texts.contains { Self.joined($0).hasPrefix(typed) }
      guard !leaves || isBegun, !command.isUnnamed || isMeant else { return nil }
      return (isMeant ? best + 10_000 : best, -place, command)
    }
    return scored.sorted { ($0.0, $0.1) > ($1.0, $1.1) }.map(\.2)
  }

  private static func joined(_ text: String) -> String {
    text.lowercased().filter { $0 != " " }
  }

  var chosen: Command? {
    let found = found
    return found.indices.contains(index) ? found[index] : found.first
  }
}
