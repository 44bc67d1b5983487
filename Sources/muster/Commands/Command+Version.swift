extension Command {
  static let version = Command("version", in: .program, "Say which muster this is.") { session in
    try session.output.line("muster \(Version.number)")
    return .clean
  }
}
