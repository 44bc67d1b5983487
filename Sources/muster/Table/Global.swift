import Fishery
import Registry

/// What every command takes.
enum Global {
  static let registry = Option(
    "registry", .file,
    "the registry to work on; else $MUSTER_REGISTRY, else muster/registry.db "
      + "in the user's data folder")
  static let today = Option("today", .day, "the day to judge on, instead of today")
  static let actor = Option(
    "actor", .text("NAME", "a name"), "who works, for the log; else the user's login name")
  static let role = Option(
    "role", .word("ROLE", of: StaffRole.allCases.map(\.rawValue)),
    "in which role, which says what may be seen and done: inspector, auditor, triage, supervisor "
      + "or oversight; \(StaffRole.usual.rawValue), when none is named")
  static let law = Option(
    "law", .file,
    "lay a local pack of figures over the built-in law book, where something is judged")
  static let port = Option(
    "port", .locode, "the port that this desk stands in, by its UN/LOCODE")
  static let json = Flag("json", "print data as JSON, one object a line")
  static let help = Flag("help", "say how a command is used")
  static let version = Flag("version", "say which muster this is")

  static let parameters: [any Parameter] = [
    registry, today, actor, role, law, port, json, help, version,
  ]
}

extension Spelling<String> {
  static let locode = Spelling(
    placeholder: "LOCODE", expected: "a UN/LOCODE in capital letters, such as IDBOA"
  ) { code in
    let isCode = code.allSatisfy { ("A"..."Z").contains($0) || ("2"..."9").contains($0) }
    guard code.count == 5, isCode, code.prefix(2).allSatisfy(\.isLetter) else { return nil }
    return code
  }
}
