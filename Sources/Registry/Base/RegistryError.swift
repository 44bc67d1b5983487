internal import SQLite

/// Why the registry could not be used, as facts. Nothing personal is among them.
public indirect enum RegistryError: Error, Hashable, Sendable {
  /// Another process is writing, and went on longer than we waited.
  case locked
  /// Made by a later muster: the schema found, and the newest that is known here.
  case newer(found: Int, known: Int)
  case corrupt(String)
  case notADatabase
  /// A database of some other program, by its application id.
  case foreign(applicationID: Int32)
  case noFolder(String)
  case unwritable(String)
  /// Nothing lies at a path where a registry must be.
  case absent(String)
  /// A file without a single byte lies where a registry must be.
  case empty(String)
  /// What lies at a path may not be looked at, and what the system said.
  case unreadable(String, why: String)
  /// A folder, a device or a pipe lies where a file must be.
  case noFile(String)
  /// The folder cannot be written, and even reading makes files beside the registry there.
  case shutFolder(String)
  /// Nothing can be written, and what was written last lies still in a file beside the registry.
  case leftAhead(String, Unwritable)
  /// Nothing can be written, and an earlier muster made the registry: the schema found.
  case olderUnchanging(found: Int, Unwritable)
  /// The file was moved or deleted under us, or another took its place.
  case gone
  /// The disk that the registry lies on.
  case diskFull
  /// The disk is full on which a new file was to lie.
  case noRoom(String)
  /// The disk is read-only on which a new file was to lie.
  case readOnlyPlace(String)
  /// A file would become larger than this system lets one be.
  case fileTooLarge
  /// Something lies already where a new file was to be made.
  case inTheWay(String)
  /// Where a new file was to be made lies what belonged to another of that name: SQLite would take
  /// it for a part of the new one.
  case leftBeside(String)
  /// The registry was taken away under a name, and could not be given its own back.
  case setAside(as: String, why: RegistryError)
  /// A copy that was to be kept, or a backup that was to be used, is not whole.
  case notWhole(Ailment)
  /// Somebody asked to stop; nothing was kept.
  case cancelled
  /// No import has this number, or it was taken back before.
  case noSuchImport(Int)
  /// The row is not there any more.
  case noSuchRow
  /// Nobody aboard is in a zone of this name; the zones in which somebody is, and how many people are
  /// aboard vessels whose zone nobody knows.
  case noSuchZone(String, known: [String], nowhere: Int)
  /// What is entered about one record names another that is there.
  case namesAnother
  /// Something else holds by now than the person saw, since somebody else wrote meanwhile.
  case changedMeanwhile
  /// Findings that somebody decided on, or that changed, between looking and deciding.
  case decidedMeanwhile([String])
  /// An act cannot be taken back, and why.
  case standing(ActRecord.Hold)
  /// A second signature by somebody who did not show by their own passphrase that it is they.
  case unproven
  /// The rows of a file that was taken back were too many to be kept.
  case tooLargeToRedo
  /// A file that was to be taken in could not be, in words without anything that it says.
  case file(String)
  /// The registry's own pack of law is not one that this muster reads.
  case law(String)
  /// It cannot be held in memory a second time.
  case tooLarge
  case storage(code: Int32, message: String, sql: String?)
}

extension RegistryError {
  init(_ error: SQLiteError) {
    self =
      switch error.kind {
      case .locked: .locked
      case .interrupted: .cancelled
      case .corrupt: .corrupt(error.message)
      case .notADatabase: .notADatabase
      case .full: .diskFull
      case .tooLarge: .fileTooLarge
      case .moved: .gone
      case .readOnly: .unwritable("the file or its disk is read-only")
      case .cannotOpen: .unwritable(error.message)
      case .constraint, .other:
        .storage(code: error.code, message: error.message, sql: error.sql)
      }
  }
}

extension RegistryError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .locked: "another process is writing to the registry"
    case .newer(let found, let known):
      "the registry was made by a newer muster (schema \(found); this one knows \(known))"
    case .corrupt(let what): "the registry is damaged: \(what.onOneLine)"
    case .notADatabase: "the file is no registry"
    case .foreign(let id): "the file is a database of another program (application \(id))"
    case .noFolder(let path): "the folder \(path) is not there and cannot be made"
    case .unwritable(let what): "the registry cannot be written: \(what)"
    case .absent(let path): "there is no registry at \(path)"
    case .empty(let path):
      "\(path) is empty: a registry that was there is lost; `muster restore` brings a backup back, "
        + "once the empty file is moved away"
    case .unreadable(let path, let why): "\(path) cannot be looked at: \(why)"
    case .noFile(let path): "\(path) is no file"
    case .shutFolder(let path):
      "the folder \(path) cannot be written, and reading makes two small files in it: copy the "
        + "registry into a folder of your own, or ask whose it is for a backup"
    case .leftAhead(let path, let why):
      "\(why), and what was written last lies still in \(path): copy it and the registry together "
        + "to a disk that can be written"
    case .olderUnchanging(let found, let why):
      "\(why), and the registry must first be brought up from schema \(found): copy it to a disk "
        + "that can be written"
    case .gone: "the registry is not at its place any more; nothing was written"
    case .diskFull: "the disk is full that the registry lies on"
    case .noRoom(let path): "the disk is full where \(path) was to be written"
    case .readOnlyPlace(let path): "\(path) cannot be made: the disk is read-only"
    case .fileTooLarge: "a file too large for the limits of this system or shell; nothing was kept"
    case .inTheWay(let path): "nothing was written: there is already \(path)"
    case .leftBeside(let path):
      "nothing was written: \(path) is left there of another registry and would become part of the "
        + "new one; move it away first"
    case .setAside(let kept, let why): "\(why); what was there lies now at \(kept)"
    case .notWhole(let wound): "the copy is not whole, and was not kept: \(wound)"
    case .cancelled: "cancelled; nothing was changed"
    case .noSuchImport(let number): "no import \(number), or it was already undone"
    case .noSuchRow: "the row is not there any more"
    case .noSuchZone(let zone, let known, let nowhere):
      "nobody is known in a zone \"\(zone)\"; "
        + (known.isEmpty ? "no zone is known" : "there are \(known.joined(separator: ", "))")
        + "; \(nowhere) \(nowhere == 1 ? "person is" : "people are") aboard vessels whose zone "
        + "nobody knows"
    case .namesAnother:
      "this names another record by its number; say first whether they are one (links)"
    case .changedMeanwhile: "somebody else changed this meanwhile; nothing was written"
    case .decidedMeanwhile(let findings):
      "meanwhile \(findings.count == 1 ? "this finding" : "\(findings.count) of these findings")"
        + " changed, or somebody decided; nothing was written"
    case .standing(let hold): "this cannot be taken back: \(hold.words)"
    case .unproven: "a second person signs with their own passphrase; nothing was written"
    case .tooLargeToRedo:
      "the file was too long for its rows to be kept; import it again instead"
    case .file(let what): what
    case .law(let what): "the registry's own law cannot be read: \(what)"
    case .tooLarge: "the registry is too large to be judged for another day or law in memory"
    case .storage(let code, let message, let sql):
      "the registry failed (\(code)): \(message)".onOneLine
        + (sql.map { ", in: \($0.onOneLine)" } ?? "")
    }
  }
}

extension String {
  /// Its words with one space between, for SQLite breaks lines in what it says.
  var onOneLine: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
