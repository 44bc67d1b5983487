/// Every command there is.
enum CommandTable {
  static let commands: [Command] = [
    .desk, .demo, .snapshot, .importFiles, .imports, .links, .linksAccept, .linksRefuse, .linksUndo,
    .screen, .check, .explain, .card, .crisis, .recruiters, .rules, .rulesCheck, .rulesImpact, .law,
    .lawUse, .schema, .needs, .lists, .decide, .except, .exception, .sitting, .handover, .export,
    .caseOpen, .caseShow, .caseEnter,
    .referralPackage, .open, .makeKeys, .logVerify, .logCheckpoint, .logDigest, .backup, .restore,
    .extract, .erase, .passphrase, .doctor, .generate, .help, .completions, .manual, .version,
  ]

  /// The command with exactly these words.
  static subscript(words: [String]) -> Command? { commands.first { $0.words == words } }

  /// The commands that begin with these words.
  static func commands(beginning words: [String]) -> [Command] {
    commands.filter { $0.words.starts(with: words) }
  }
}
