import Fishery
import Intake
import Registry

/// A file as it would be imported: looked at whole, its columns found, every doubt listed.
struct ImportPlan {
  let path: String
  let preview: Preview
  /// What is kept for the next file of this shape: what a person said, over what was found.
  let saved: JSON

  /// What the user asked for beside the file.
  struct Wishes {
    var sheet: Sheet?
    var encoding: Encoding?
    /// A mapping to be laid over what is found.
    var mapping: JSON?
  }

  init(_ path: String, _ wishes: Wishes, in registry: Registry, _ meter: ProgressMeter) throws {
    let name = path.lastPathPart
    let pulse: Pulse = { progress in
      meter.show("\(progress.pass.doing) \(name)", progress.done, of: progress.total)
      return Interruption.isAsked ? .stop : .goOn
    }
    defer { meter.clear() }
    var table = try Table(path: path, encoding: wishes.encoding, pulse: pulse)
    let asked = try wishes.sheet ?? wishes.mapping.flatMap { try Self.sheet(of: $0) }
    table.settleHeader(for: asked)
    let shape = table.shape
    let known = try registry.savedMapping(shape: shape).map { try JSON(parsing: $0) }
    let base = try asked ?? known.flatMap { try Self.sheet(of: $0) }
    var mapping = try table.bestMapping(as: base)
    var decided = Decisions()
    var constants: [JSON.Member] = []
    let layers = [known, wishes.mapping].compactMap(\.self)
    for layer in layers where try Self.sheet(of: layer).map({ $0 == mapping.sheet }) ?? true {
      try mapping.lay(layer)
      if let choices = layer["decisions"] { decided = try Decisions(json: choices) }
      if let members = layer["constants"]?.members { constants = members }
    }
    self.path = path
    preview = try Preview(of: table, as: mapping, decided: decided, pulse: pulse)
    saved = Self.saved(mapping, headers: table.header.names, decided, constants)
  }

  private static func sheet(of mapping: JSON) throws -> Sheet? {
    guard mapping["sheet"] != nil else { return nil }
    return try Mapping(json: .object([JSON.Member("sheet", mapping["sheet"] ?? .null)])).sheet
  }

  /// Names every header, so that one that a person unmapped stays so; texts read above the table
  /// are of one file and are not kept, nor are numbers that are stored as hashes only.
  private static func saved(
    _ mapping: Mapping, headers: [String], _ decided: Decisions, _ constants: [JSON.Member]
  ) -> JSON {
    [
      "sheet": .string(mapping.sheet.name),
      "headers": .object(
        headers.map { header in
          JSON.Member(header, mapping.column(for: header).map { .string($0) } ?? .null)
        }),
      "constants": .object(constants.filter { mapping.sheet[$0.key]?.kind != .secret }),
      "decisions": decided.json,
    ]
  }
}

extension Progress.Pass {
  /// What the program is doing, to stand before a file's name.
  var doing: String {
    switch self {
    case .looking: "looking at"
    case .previewing: "previewing"
    case .reading: "importing"
    }
  }
}
