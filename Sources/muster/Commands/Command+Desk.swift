import Fishery
import FoundationEssentials
import Law
import Registry

extension Command {
  static let desk = Command(
    "", in: .desk, "Open the dashboard on the registry.",
    account: [
      "A registry that is not there yet is made, empty. Everything is done by keyboard: ? lists the "
        + "keys of a view, : finds a command by its name, Q leaves.",
      "Without --actor the first screen asks who works and in which role. A role keeps people from "
        + "mistakes, and locks nothing against somebody who holds the file of the registry.",
    ],
    parameters: [Session.theme, Session.plain, Session.lockAfter],
    examples: [
      Example("muster", "work on the standard registry"),
      Example("muster --port IDBOA", "work in the port of Benoa"),
    ],
    heedsLaw: true, exits: [.clean, .badInput, .registryUnusable, .cancelled]
  ) { session in
    guard session.isAtTerminal else {
      throw Refusal(
        .badInput, "the dashboard needs a terminal; `muster help` lists what works without one")
    }
    try session.requireScreen()
    let path = try session.registryPath()
    guard !session.isEmptyFile(path) else { throw RegistryError.empty(path) }
    let registry = try session.open(path, lookingOn: session.today)
    let law = try session.law(of: registry)
    return try session.openDesk(
      session.deskOptions(on: registry, under: law), on: consume registry, under: law)
  }
}
