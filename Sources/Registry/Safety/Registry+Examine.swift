internal import Fishery
internal import FoundationEssentials
internal import Glibc
internal import SQLite

extension Registry {
  /// Looks at all that may be wrong with a registry, and changes nothing.
  ///
  /// - Parameter now: seconds since 1970.
  public static func examine(
    _ path: String, now: Int64, cancellation: Cancellation? = nil
  ) throws(RegistryError) -> Examination {
    do throws(RegistryError) {
      guard case .registry = try Inspection.found(path) else { throw .empty(path) }
      let base = try Inspection.reading(path)
      base.heed(cancellation?.interrupt)
      return Examination(looks: try Examining(path: path, now: now).looks(base))
    } catch {
      if error == .cancelled || error == .locked { throw error }
      return Examination(looks: [.init(subject: .registry, ailments: [.unusable(error)])])
    }
  }
}

/// One look at a registry.
private struct Examining {
  let path: String
  let now: Int64

  func looks(_ base: borrowing Connection) throws(RegistryError) -> [Examination.Look] {
    var looks: [Examination.Look] = []
    for subject in Examination.Subject.allCases {
      do throws(SQLiteError) {
        looks.append(.init(subject: subject, ailments: try ailments(subject, base)))
      } catch {
        let fault = RegistryError(error)
        if fault == .cancelled || fault == .locked { throw fault }
        looks.append(.init(subject: subject, ailments: [.unusable(fault)]))
      }
    }
    return looks
  }

  private func ailments(
    _ subject: Examination.Subject, _ base: borrowing Connection
  ) throws(SQLiteError) -> [Ailment] {
    switch subject {
    case .registry:
      let schema = Int(try base.integer("PRAGMA user_version") ?? 0)
      return (schema < Migration.newest ? [.older(found: schema, known: Migration.newest)] : [])
        + [Unwritable(path)].compactMap { $0.map(Ailment.readOnly) }
    case .privacy:
      return [path, path.folder].compactMap { path in
        guard let file = Self.file(path) else { return .unseen(path) }
        let mode = file.st_mode & 0o777
        return mode & 0o077 == 0 ? nil : .readable(path, mode: mode)
      }
    case .pages: return try base.damage()
    case .references: return try base.danglingRows()
    case .log: return try base.faultsOfLog()
    case .clock: return try clock(base)
    case .search: return try search(base)
    case .room: return room
    case .leftovers: return leftovers
    case .volume: return Volume(of: path).isEncrypted == false ? [.notEncrypted] : []
    }
  }

  private func clock(_ base: borrowing Connection) throws(SQLiteError) -> [Ailment] {
    var ailments = try base.clockDoubts(now: now)
    let back = try base.first(
      """
      SELECT count(*), min(entry)
      FROM (SELECT entry, at, lag(at) OVER (ORDER BY entry) AS earlier FROM log)
      WHERE at + \(Chain.clockSlack) < earlier
      """
    ) { ($0.int(0), $0.int(1)) }
    if let back, back.0 > 0 {
      ailments.append(.clockWentBack(entries: back.0, first: back.1))
    }
    return ailments
  }

  private func search(_ base: borrowing Connection) throws(SQLiteError) -> [Ailment] {
    let records = try base.integer("SELECT count(*) FROM called") ?? 0
    let indexed = try base.integer("SELECT count(*) FROM called_index_docsize") ?? 0
    let unfound = try base.linesNotFoundByName()
    return (indexed == records ? [] : [.search(indexed: Int(indexed), records: Int(records))])
      + (unfound == 0 ? [] : [.unfound(unfound)])
  }

  private var room: [Ailment] {
    guard let size = Self.file(path)?.st_size, let free = Volume(of: path).free else {
      return [.unseen("how much is free on the disk of \(path)")]
    }
    // Without one nothing waits.
    let ahead = Int64(Self.file("\(path)-wal")?.st_size ?? 0)
    let wanted = Int64(size) + ahead
    var ailments: [Ailment] = []
    if free < wanted { ailments.append(.room(free: free, wanted: wanted)) }
    if ahead > Self.longWriteAhead { ailments.append(.longWriteAhead(ahead)) }
    return ailments
  }

  /// Bytes that even a long import folds in when it is done.
  private static let longWriteAhead: Int64 = 256 << 20

  private var leftovers: [Ailment] {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: path.folder)
    } catch {
      return [.unseen("what lies in the folder \(path.folder)")]
    }
    return names.sorted()
      .filter { $0.hasPrefix(path.fileName) && $0.contains(".partial") }
      .map(Ailment.leftover)
  }

  /// What the system says of a file; nil where it says nothing.
  private static func file(_ path: String) -> stat? {
    var file = stat()
    return stat(path, &file) == 0 ? file : nil
  }
}
