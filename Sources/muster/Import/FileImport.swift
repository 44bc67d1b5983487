import Fishery
import Intake
import Registry

/// Takes one previewed file into a registry.
struct FileImport {
  let plan: ImportPlan
  let registry: Registry
  let signature: Signature
  /// The day for which rows without one of their own speak.
  let day: CivilDate?
  /// Where refused rows go.
  let refusedPath: String

  /// Stores the file in one transaction, or nothing when it is cancelled or fails.
  func run(_ meter: ProgressMeter) throws -> ImportSummary {
    let preview = plan.preview
    let name = plan.path.lastPathPart
    let file = ImportFile(
      sheet: preview.mapping.sheet, name: name, hash: try FileHash(contentsOf: plan.path),
      shape: preview.table.shape, mapping: plan.saved.line, headers: headers, day: day)
    defer { meter.clear() }
    let record = try registry.store(
      file, by: signature, cancellation: Interruption.cancellation
    ) { keep in
      try read(keep) { meter.show("\($0.pass.doing) \(name)", $0.done, of: $0.total) }
    }
    return ImportSummary(
      path: plan.path, record: record, refusedPath: record.refused > 0 ? refusedPath : nil,
      unmapped: preview.unmapped)
  }

  /// Hands over the rows that can be kept, writes the others down, and answers how many they are.
  private func read(
    _ keep: (SheetRow) throws(RegistryError) -> Void, _ show: (Progress) -> Void
  ) throws -> Int {
    var reader = try ClaimReader(plan.preview)
    var refusals: RefusalFile? = nil
    var refused = 0
    while let claims = try reader.next() {
      for claim in claims {
        switch claim {
        case .row(let row): try keep(row)
        case .refused(let row):
          refused += 1
          if refusals == nil { refusals = try RefusalFile(path: refusedPath, for: plan.preview) }
          try refusals?.add(row)
        }
      }
      show(reader.progress)
      try Interruption.check()
    }
    try refusals?.finish()
    return refused
  }

  private var headers: [String: String] {
    plan.preview.mapping.sources.compactMapValues { source in
      if case .header(let name) = source { name } else { nil }
    }
  }
}
