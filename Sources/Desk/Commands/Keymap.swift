import Terminal

/// The commands by their keys, made from the table.
struct Keymap: Sendable {
  private let commands: [Command.Context: [[Key]: Command.ID]]
  private let beginnings: Set<[Key]>

  /// What a row of keys means.
  enum Meaning: Hashable {
    case command(Command.ID)
    /// The beginning of something longer.
    case unfinished
    /// Nothing here, but something elsewhere.
    case elsewhere(Command.ID)
    case nothing
  }

  static let standard = Keymap(Command.all)

  /// Traps for a table of our own source with keys that are none.
  init(_ table: [Command]) {
    var commands: [Command.Context: [[Key]: Command.ID]] = [:]
    var beginnings: Set<[Key]> = []
    for command in table {
      for notation in command.keys {
        let keys = Self.keys(notation, of: command)
        for context in command.contexts { commands[context, default: [:]][keys] = command.id }
        for length in 1..<max(1, keys.count) { beginnings.insert(Array(keys.prefix(length))) }
      }
    }
    self.commands = commands
    self.beginnings = beginnings
  }

  private static func keys(_ notation: String, of command: Command) -> [Key] {
    do {
      return try Key.sequence(notation)
    } catch {
      preconditionFailure("\(command.id): \(error)")
    }
  }

  func meaning(of keys: [Key], in context: Command.Context) -> Meaning {
    if let id = commands[context]?[keys] { return .command(id) }
    if beginnings.contains(keys), context != .cover || keys == Self.top { return .unfinished }
    let others = Command.Context.allCases.filter { $0 != context && context != .cover }
    for other in others {
      if let id = commands[other]?[keys] { return .elsewhere(id) }
    }
    return .nothing
  }

  private static let top: [Key] = [.character("g")]
}

extension Command {
  /// The command of an id; the table holds every id once.
  static func named(_ id: ID) -> Command? { byID[id] }

  private static let byID = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }
}
