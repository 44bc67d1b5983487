/// Why something could not be measured.
enum TrialFault: Error, CustomStringConvertible {
  /// There is no program at the path, beside this one.
  case noMuster(String)
  /// A program failed, with the last that it said.
  case failed(String, said: String)
  /// A program printed something else than was agreed.
  case unreadable(String)
  /// Keys to which a program never painted anything.
  case silent(String)
  /// Somebody asked to stop.
  case interrupted

  var description: String {
    switch self {
    case .noMuster(let path): "there is no \(path); swift build -c release --product muster"
    case .failed(let line, let said): "\(line) failed: \(said)"
    case .unreadable(let what): "\(what) printed what nobody expected"
    case .silent(let keys): "nothing was painted for \(keys)"
    case .interrupted: "stopped"
    }
  }
}
