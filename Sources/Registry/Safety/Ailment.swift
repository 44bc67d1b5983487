public import Fishery

/// Something about a registry that somebody ought to look at. Nothing is mended by itself.
public enum Ailment: Sendable, Hashable {
  /// It cannot be opened at all.
  case unusable(RegistryError)
  /// Made by an earlier muster: opening it brings it up to this one.
  case older(found: Int, known: Int)
  /// What SQLite finds wrong with its pages, the first of it.
  case damaged([String])
  /// Rows that name others which are not there.
  case dangling(Int)
  /// The log is not as it was written, from this entry on.
  case log(entry: Int, fault: LogVerdict.Fault)
  /// The last entry of the log was written later than now, in seconds since 1970.
  case clockBehind(last: Int64)
  /// It was judged for a day that has not come, and judges nothing more until then.
  case judgedAhead(CivilDate)
  /// So many entries were written earlier than the one before them, the first of them this.
  case clockWentBack(entries: Int, first: Int)
  /// The index for searching has another number of records than there are.
  case search(indexed: Int, records: Int)
  /// So many lines are not found by what their fisher is called.
  case unfound(Int)
  /// Others than its owner may read it, or the folder that holds it; the path and its mode.
  case readable(String, mode: UInt32)
  /// It can be read and not written.
  case readOnly(Unwritable)
  /// What could not be looked at, so that nobody knows whether it is well.
  case unseen(String)
  /// The volume has less room left, in bytes, than a copy takes.
  case room(free: Int64, wanted: Int64)
  /// Bytes that wait to be folded into the file, since another process keeps reading.
  case longWriteAhead(Int64)
  /// The name of a file that work left beside the registry when it was killed.
  case leftover(String)
  /// Whoever takes the machine can read the registry.
  case notEncrypted
}

extension Ailment: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unusable(let why): "\(why)"
    case .older(let found, let known):
      "made by an earlier muster (schema \(found); this one knows \(known))"
    case .damaged(let what): "the file is damaged: \(what.map(\.onOneLine).joined(separator: "; "))"
    case .dangling(let count): "\(count) rows name others that are not there"
    case .log(let entry, let fault): "the log is broken at entry \(entry): \(fault)"
    case .clockBehind: "the last entry of the log was written later than this machine's clock says"
    case .judgedAhead(let day):
      "it was judged for \(day), which has not come: nothing is due until then"
    case .clockWentBack(let entries, let first):
      "\(entries) entries of the log were written earlier than the one before, the first of them "
        + "\(first): a clock was set back"
    case .search(let indexed, let records):
      "the index for searching holds \(indexed) of \(records) records"
    case .unfound(let lines): "\(lines) lines are not found by the name of their fisher"
    case .readable(let path, let mode):
      "others may look into \(path) (mode \(String(mode, radix: 8)))"
    case .readOnly(let why): "\(why): nothing can be kept in it"
    case .unseen(let what): "\(what) could not be looked at"
    case .room(let free, let wanted):
      "\(free >> 20) MB are free where a copy takes \(wanted >> 20) MB"
    case .longWriteAhead(let bytes):
      "\(bytes >> 20) MB wait to be folded into the file, since another process keeps reading"
    case .leftover(let name): "\(name) was left by work that was killed"
    case .notEncrypted:
      "no encryption of the volume is to be seen: who takes the machine can read the registry"
    }
  }
}
