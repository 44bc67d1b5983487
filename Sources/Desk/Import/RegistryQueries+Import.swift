import Admission
import Fishery
import FoundationEssentials
import Intake
import Registry

extension RegistryQueries {
  /// Looks at a file as it would be taken in.
  func plan(
    _ path: String, _ wishes: ImportPlan.Wishes, _ cancellation: Cancellation,
    _ progress: @Sendable (Progress) -> Void
  ) throws(RegistryError) -> ImportPlan {
    try known {
      let plan = try ImportPlan(
        Self.expanded(path), wishes, pulse: { heed($0, cancellation, progress) }
      ) { try registry.savedMapping(shape: $0) }
      return try plan.compared(
        with: registry, cancellation: cancellation, pulse: { heed($0, cancellation, progress) })
    }
  }

  /// Takes a file in, whole or not at all.
  func stored(
    _ plan: ImportPlan, _ cancellation: Cancellation, _ progress: @Sendable (Progress) -> Void
  ) throws(RegistryError) -> ImportSummary {
    try known {
      try FileImport(of: plan, into: registry, by: signature).run(
        cancellation, pulse: { heed($0, cancellation, progress) })
    }
  }

  /// Takes a whole file back.
  func takenBack(
    _ file: ImportRecord, _ cancellation: Cancellation
  ) throws(RegistryError) -> Done {
    let record = try registry.undo(
      file.id, by: signature, keepingRows: true, cancellation: cancellation)
    let stays = record.kept.isEmpty ? "" : ", \(record.kept.count.grouped) stay"
    var done = Done(
      words: "taken back: \(file.file), \(record.removed.of("row", "rows"))\(stays)",
      next: "U does it again")
    if !record.kept.isEmpty {
      done.stayed = ImportUndo(number: file.id, file: file.file, record: record)
    }
    return done
  }

  /// The names in the folder of a path that begin as it does.
  func paths(beginning typed: String) -> PathCompletion {
    let path = Self.expanded(typed)
    let end = path.lastIndex(of: "/").map { path.index(after: $0) } ?? path.startIndex
    let folder = path[..<end].isEmpty ? "." : String(path[..<end])
    let beginning = path[end...]
    let all = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let names = all.filter { name in
      name.hasPrefix(beginning) && (!name.hasPrefix(".") || beginning.hasPrefix("."))
    }.sorted().map { name in
      var isFolder = false
      let isThere = FileManager.default.fileExists(
        atPath: "\(folder)/\(name)", isDirectory: &isFolder)
      return isThere && isFolder ? name + "/" : name
    }
    return PathCompletion(
      typed: typed, common: names.isEmpty ? typed : path[..<end] + names.commonBeginning,
      names: names)
  }

  /// With the home folder in the place of a tilde.
  private static func expanded(_ path: String) -> String {
    guard path == "~" || path.hasPrefix("~/") else { return path }
    return FileManager.default.homeDirectoryForCurrentUser.path + path.dropFirst()
  }

  /// Tells how far reading is, and whether to go on.
  private func heed(
    _ step: Intake.Progress, _ cancellation: Cancellation, _ progress: @Sendable (Progress) -> Void
  ) -> Flow {
    progress(
      Progress(verb: "\(step.pass.doing) KB", done: step.done >> 10, of: max(1, step.total >> 10)))
    return cancellation.isRequested ? .stop : .goOn
  }
}

extension [String] {
  /// The longest text with which all of them begin.
  fileprivate var commonBeginning: String {
    guard var common = first else { return "" }
    for name in dropFirst() {
      while !name.hasPrefix(common) { common.removeLast() }
    }
    return common
  }
}
