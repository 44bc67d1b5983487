import Casework
import Fishery
import FoundationEssentials
import Law
import Registry
import Screening

extension Command {
  private static let agency = Option(
    "agency", .text("AGENCY", "an agency"), "whose placements, by its name or its key")
  private static let out = Option("out", .file, "a new registry for its owner alone")

  static let extract = Command(
    "extract", in: .safety, "Make a registry of its own for the auditor of one agency.",
    account: [
      "It holds that agency's placements, fishers, vessels, agreements, documents, charges, pay, "
        + "hours of rest and findings, names in full, and nobody whom others placed: of a crew list "
        + "only the agency's own people. Complaints, what was said or asked aboard, roll calls, port "
        + "checks, cases, decisions and the passphrases of people stay where they are, and so do "
        + "where a fisher lives, who waits for them and how they are reached in safety.",
      "Findings are what the law makes of what is in it, so that some of the whole registry are "
        + "missing. Both logs keep that it was made, with numbers and without names.",
    ],
    parameters: [agency, out], needs: .extractAgency, speaksJSON: true,
    examples: [
      Example(
        "muster extract --agency \"PT Contoh Jaya\" --out contoh.db", "for whoever audits them")
    ],
    exits: [.clean, .badInput, .registryUnusable, .cancelled]
  ) { session in
    guard let name = session.invocation[agency], let path = session.invocation[out] else {
      throw Refusal(.badInput, "extract needs --agency AGENCY and --out FILE")
    }
    let registry = try session.registry()
    let agency = try registry.agency(called: name)
    guard !FileManager.default.fileExists(atPath: path) else {
      throw RegistryError.inTheWay(path)
    }
    Interruption.heed()
    let extract = try registry.extract(
      of: agency.id, by: session.signature, cancellation: Interruption.cancellation)
    let breaches = try session.keep(extract.registry, of: registry, at: path)
    let counts = extract.counts
    if session.invocation.wantsJSON {
      let answer: JSON = [
        "extract": .string(path), "placements": .integer(Int64(counts.placements)),
        "fishers": .integer(Int64(counts.fishers)), "vessels": .integer(Int64(counts.vessels)),
        "rows": .integer(Int64(counts.rows)),
        "breaches": .integer(Int64(breaches)),
      ]
      try session.output.line(answer.line)
    } else {
      try session.printLines([
        "\(path): \(counts.placements) placements of \(counts.fishers) fishers aboard "
          + "\(counts.vessels) vessels, \(counts.rows) rows; \(breaches) breaches"
      ])
    }
    return .clean
  }
}

extension Session {
  /// Judges an extract as the registry it is of, puts it into a new file, and answers its breaches.
  fileprivate func keep(_ extract: Registry, of registry: Registry, at path: String) throws -> Int {
    let port = try registry.lawMark()?.port.flatMap { Country($0) }
    let day = try registry.judgement()?.day ?? today
    let screening = try Screening(of: extract, under: extract.lawBook())
    do throws(RegistryError) {
      let outcome = try screening.run(
        on: day, portState: port, by: signature, cancellation: Interruption.cancellation)
      try extract.keepWhole(at: path)
      return outcome.count(of: .breach)
    } catch {
      guard error == .cancelled else { throw error }
      throw Refusal(
        .cancelled, "cancelled; no extract was kept, and the log tells that one was begun")
    }
  }
}

extension Registry {
  /// The only agency of a name or a key.
  fileprivate func agency(called name: String) throws -> AgencyLine {
    let sought = FoldedText(name).text
    var found: [AgencyLine] = []
    var place: WindowPlace? = .top
    while let here = place {
      let window = try agencies(ListFilter(), at: here, limit: 500)
      found += window.lines.filter {
        FoldedText($0.name).text == sought || SubjectKey($0.id).hex == name.lowercased()
      }
      place = window.after.map { .after($0) }
    }
    guard let only = found.first else {
      throw Refusal(
        .badInput, "no agency is called “\(name)” here; `muster list agencies` lists them")
    }
    guard found.count == 1 else {
      let keys = found.map { SubjectKey($0.id).hex }.joined(separator: ", ")
      throw Refusal(.badInput, "several agencies are called so; name one by its key: \(keys)")
    }
    return only
  }
}
