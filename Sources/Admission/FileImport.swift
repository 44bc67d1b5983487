public import Fishery
import Glibc
public import Intake
public import Registry

/// Takes one previewed file into a registry.
public struct FileImport: Sendable {
  let plan: ImportPlan
  let registry: Registry
  let signature: Signature
  /// The day for which rows without one of their own speak.
  let day: CivilDate?
  /// Where refused rows go.
  let refusedPath: String

  /// - Parameter refusedPath: where refused rows go; nil for the registry's folder.
  public init(
    of plan: ImportPlan, into registry: Registry, by signature: Signature, day: CivilDate? = nil,
    refusedPath: String? = nil
  ) throws(RegistryError) {
    self.plan = plan
    self.registry = registry
    self.signature = signature
    self.day = day
    self.refusedPath =
      if let refusedPath { refusedPath } else { try Self.refusals(of: plan, beside: registry) }
  }

  /// Stores the file in one transaction, or nothing when it is cancelled or fails.
  ///
  /// - Throws: `IntakeFault`, `RegistryError`.
  public func run(_ cancellation: Cancellation, pulse: Pulse) throws -> ImportSummary {
    let preview = plan.preview
    let file = ImportFile(
      sheet: preview.mapping.sheet, name: plan.name, hash: try FileHash(contentsOf: plan.path),
      shape: preview.table.shape, mapping: plan.saved.line, headers: headers, day: day)
    let record = try registry.store(file, by: signature, cancellation: cancellation) { keep in
      try read(keep, cancellation, pulse)
    }
    return ImportSummary(
      path: plan.path, record: record, refusedPath: record.refused > 0 ? refusedPath : nil,
      unmapped: preview.unmapped)
  }

  /// Hands over the rows that can be kept, writes the others down, and answers how many they are.
  private func read(
    _ keep: (SheetRow) throws(RegistryError) -> Void, _ cancellation: Cancellation, _ pulse: Pulse
  ) throws -> Int {
    let reader = try ClaimsAhead(plan.preview)
    var next = reader.next()
    var refusals: RefusalFile? = nil
    var refused = 0
    while let part = try next.answer.get() {
      next = reader.next()
      for claim in part.claims {
        switch claim {
        case .row(let row): try keep(row)
        case .refused(let row):
          refused += 1
          if refusals == nil { refusals = try RefusalFile(path: refusedPath, for: plan.preview) }
          try refusals?.add(row)
        }
      }
      guard pulse(part.progress) == .goOn, !cancellation.isRequested else {
        throw IntakeFault.cancelled
      }
    }
    try refusals?.finish()
    return refused
  }

  private var headers: [String: String] {
    plan.preview.mapping.sources.compactMapValues { source in
      if case .header(let name) = source { name } else { nil }
    }
  }

  /// In the registry's folder, told from other files of that name by what the file holds.
  private static func refusals(
    of plan: ImportPlan, beside registry: Registry
  ) throws(RegistryError) -> String {
    let beside = registry.path ?? plan.path
    let folder = beside.lastIndex(of: "/").map { String(beside[...$0]) } ?? "./"
    let mark = try FileHash(contentsOf: plan.path).hex.prefix(8)
    func path(_ number: Int) -> String {
      "\(folder)refused-\(mark)\(number > 1 ? "-\(number)" : "")-\(plan.name.stem).csv"
    }
    // Somebody may be correcting the rows in the file of an import before.
    return path((1...).first { access(path($0), F_OK) != 0 } ?? 1)
  }
}

extension String {
  /// The name of a file without what stands after its last dot.
  fileprivate var stem: String {
    guard let dot = lastIndex(of: "."), dot != startIndex else { return self }
    return String(self[..<dot])
  }
}
