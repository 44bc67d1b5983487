import Registry

extension Command {
  static let logDigest = Command(
    "log digest", in: .log, "Print one hash of everything but the log.",
    account: ["The same rows in any order of files and rows give the same hash."],
    speaksJSON: true, exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    let digest = try session.registry().digest()
    if session.invocation.wantsJSON {
      try session.output.line(#"{"digest":"\#(digest)"}"#)
    } else {
      try session.output.line(digest)
    }
    return .clean
  }
}
