import Fishery
import Registry
import Report
import Seal

extension Command {
  private static let key = Option(
    "key", .file, "the key to sign with; this machine's own, made at the first need, if not named")
  private static let out = Option("out", .file, "write the signed checkpoint there, as JSON")

  static let logCheckpoint = Command(
    "log checkpoint", in: .log, "Sign where the log ends, for somebody else to keep.",
    account: [
      "The first line printed is short enough to write on paper: `muster log verify --noted` holds "
        + "the log against it. The signed checkpoint is a line of JSON to give away: "
        + "`muster log verify --checkpoint` checks it, and so can any program with libsodium. "
        + "Nothing personal is in either."
    ],
    parameters: [key, out], speaksJSON: true,
    examples: [
      Example("muster log checkpoint --out monday.json", "at the end of a week, for oversight")
    ],
    exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    let registry = try session.registry()
    let signature = session.signature
    let signer = try session.signingKey(at: session.invocation[key])
    let checkpoint = try registry.checkpoint(at: signature.at, by: signer)
    if let path = session.invocation[out] {
      try session.write(Array((checkpoint.json.line + "\n").utf8), to: path)
    }
    guard !session.invocation.wantsJSON else {
      try session.output.line(checkpoint.json.line)
      return .clean
    }
    let paper = checkpoint.paperMark
    try session.output.line("\(paper.entries):\(paper.code)")
    try session.output.line("signed \(signature.moment) by \(checkpoint.signer.hex)")
    return .clean
  }
}
