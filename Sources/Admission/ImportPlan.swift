public import Fishery
public import Intake
public import Registry

/// A file as it would be imported: looked at whole, its columns found, every doubt listed.
public struct ImportPlan: Sendable {
  public let path: String
  public let preview: Preview
  /// What the user asked for beside the file.
  public let wishes: Wishes
  /// What is kept for the next file of this shape: what a person said, over what was found.
  let saved: JSON
  /// What its rows would bring to a registry; nil where nobody compared them.
  public private(set) var arrivals: Arrivals?

  /// What the user asked for beside the file.
  public struct Wishes: Sendable, Hashable {
    public var sheet: Sheet?
    public var encoding: Encoding?
    /// A mapping to be laid over what is found.
    public var mapping: JSON?

    public init() {}
  }

  /// Looks at a file, as it was mapped when one of its shape was last imported.
  ///
  /// - Parameter savedMapping: answers the mapping last used for a shape of file.
  /// - Throws: `IntakeFault`, `MappingFault`, and whatever `savedMapping` throws.
  public init(
    _ path: String, _ wishes: Wishes, pulse: Pulse, savedMapping: (String) throws -> String?
  ) throws {
    var table = try Table(path: path, encoding: wishes.encoding, pulse: pulse)
    let asked = try wishes.sheet ?? wishes.mapping.flatMap { try Self.sheet(of: $0) }
    table.settleHeader(for: asked)
    let known = try savedMapping(table.shape).map { try JSON(parsing: $0) }
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
    self.wishes = wishes
    preview = try Preview(of: table, as: mapping, decided: decided, pulse: pulse)
    saved = Self.saved(mapping, headers: table.header.names, decided, constants)
  }

  /// The same plan, its rows compared with what a registry has.
  ///
  /// - Parameter day: the day for which rows without one of their own speak.
  /// - Throws: `IntakeFault`, `RegistryError`.
  public func compared(
    with registry: Registry, day: CivilDate? = nil, cancellation: Cancellation? = nil,
    pulse: Pulse
  ) throws -> ImportPlan {
    let file = ImportFile(
      sheet: preview.mapping.sheet, name: name, hash: try FileHash(contentsOf: path), day: day)
    var forecast = try Forecast(of: file, in: registry, cancellation: cancellation)
    let reader = try ClaimsAhead(preview)
    var next = reader.next()
    while let part = try next.answer.get() {
      next = reader.next()
      let rows = part.claims.compactMap { claim in
        if case .row(let row) = claim { row } else { nil }
      }
      try forecast.take(rows, cancellation: cancellation)
      guard pulse(part.progress.during(.comparing)) == .goOn else { throw IntakeFault.cancelled }
    }
    var plan = self
    plan.arrivals = forecast.arrivals
    return plan
  }

  /// The name of the file, without its folder.
  public var name: String { path.split(separator: "/").last.map(String.init) ?? path }

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

extension ImportPlan: Hashable {
  /// The same file, read the same way.
  public static func == (one: ImportPlan, other: ImportPlan) -> Bool {
    one.path == other.path && one.preview.table.stamp == other.preview.table.stamp
      && one.saved == other.saved && one.wishes == other.wishes
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(path)
    hasher.combine(saved)
  }
}
