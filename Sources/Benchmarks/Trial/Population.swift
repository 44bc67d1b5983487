import Fishery
import FoundationEssentials
import TestSupport

/// An invented population of one size, made and kept as far as anybody asks for it.
final class Population {
  let placements: Int
  private let site: Site
  private var madeSheets: [SheetFile]?
  private var madeImports: [SheetImport]?
  private var madeScreening: ProgramRun?

  /// The day that it is told for and judged on.
  static let day = "2026-11-23"
  static let dayAfter = "2026-11-24"

  init(placements: Int, on site: Site) {
    self.placements = placements
    self.site = site
  }

  /// Its sheets as files, in the order in which one leads to the next.
  func sheets() throws -> [SheetFile] {
    if let madeSheets { return madeSheets }
    let folder = "\(site.folder)/sheets-\(placements)"
    try remove(folder)
    site.say("inventing \(placements) placements")
    let made = try site.run(
      site.muster, ["generate", "--placements", "\(placements)", "--seed", "1", "--csv", folder])
    let sheets = try made.errors.split(separator: "\n").map { line in
      guard let colon = line.lastIndex(of: ":") else { throw TrialFault.unreadable("generate") }
      return try SheetFile(path: String(line[..<colon]), on: site)
    }
    madeSheets = sheets
    return sheets
  }

  /// The sheet of that name.
  func sheet(_ name: String) throws -> SheetFile {
    guard let sheet = try sheets().first(where: { $0.name == name }) else {
      throw TrialFault.unreadable("generate")
    }
    return sheet
  }

  /// Every sheet taken in, one after the other, into a registry that was not there before.
  func imports() throws -> [SheetImport] {
    if let madeImports { return madeImports }
    let filling = path("filling")
    try remove(filling)
    let imports = try sheets().map { sheet in
      site.say("importing \(sheet.name) of \(placements) placements")
      let finished = try site.run(
        site.muster, ["import", sheet.path, "--yes", "--json", "--registry", filling])
      return try SheetImport(of: sheet, finished)
    }
    try remove(path("filled"))
    try FileManager.default.moveItem(atPath: filling, toPath: path("filled"))
    madeImports = imports
    return imports
  }

  /// The registry with everything in it and nothing judged.
  func filled() throws -> String {
    if !site.has(path("filled")) { _ = try imports() }
    return path("filled")
  }

  /// The first screening of all of it, on two cores.
  func screening() throws -> ProgramRun {
    if let madeScreening { return madeScreening }
    try remove(path("screening"))
    let copy = try site.copy(of: filled(), named: "screening-\(placements)")
    site.say("screening \(placements) placements")
    let run = try Screened(copy, cores: 2, on: site).run
    try remove(path("screened"))
    try FileManager.default.moveItem(atPath: copy, toPath: path("screened"))
    madeScreening = run
    return run
  }

  /// The registry with everything judged.
  func screened() throws -> String {
    if !site.has(path("screened")) { _ = try screening() }
    return path("screened")
  }

  private func remove(_ path: String) throws {
    if site.has(path) { try site.remove(path) }
  }

  private func path(_ name: String) -> String { "\(site.folder)/\(name)-\(placements).db" }
}

/// One generated sheet.
struct SheetFile {
  let path: String
  let bytes: Int

  init(path: String, on site: Site) throws {
    self.path = path
    bytes = try site.bytes(of: path)
  }

  var name: String { URL(filePath: path).deletingPathExtension().lastPathComponent }
}
