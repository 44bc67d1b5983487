import Glibc

/// Why a file cannot be taken in at all.
public enum IntakeFault: Error, Sendable, Hashable {
  case missing
  case forbidden
  /// A folder, a pipe or a device.
  case notAFile
  case unreadable(code: Int32)
  /// Not a byte, or nothing but blanks.
  case empty
  case noTable(FileKind)
  /// A quotation mark opens a cell that nothing closes.
  case unclosedQuote(line: Int)
  case cellTooLong(line: Int)
  /// Somebody wrote to the file between its preview and its import.
  case changed
  case unknownEncoding(String)
  /// Its letters may be written in any of these, and nothing in the file tells in which.
  case unclearEncoding([Encoding])
  /// No sheet has columns like these; the one that comes nearest, and what it lacks.
  case noKnownSheet(nearest: String?, missing: [String])
  case mapping(MappingFault)
  /// The file for refused rows cannot be written.
  case unwritable(code: Int32)
  case cancelled
}

extension IntakeFault: CustomStringConvertible {
  /// One clear line, without anything that the file says.
  public var description: String {
    switch self {
    case .missing: "there is no such file"
    case .forbidden: "this file may not be read by you"
    case .notAFile: "this is a folder or a device, not a file"
    case .unreadable(ELOOP): "this is a link that leads back to itself"
    case .unreadable(let code): "the file cannot be read (system error \(code))"
    case .empty: "the file is empty"
    case .noTable(let kind): "this is no table but \(kind)"
    case .unclosedQuote(let line):
      "line \(line) opens a quotation mark that is never closed: close it or take it out"
    case .cellTooLong(let line):
      "line \(line) holds a cell of more than a million bytes: is a quotation mark left open?"
    case .changed: "the file changed while it was being read: import it again"
    case .unknownEncoding(let name):
      "no encoding is called \(name.cleaned): use \(Encoding.allNames)"
    case .unclearEncoding(let encodings):
      "its letters may be written in \(Encoding.names(encodings)), and in the wrong one they are "
        + "others: name it with --encoding, or save the file as UTF-8"
    case .noKnownSheet(let nearest?, let missing) where !missing.isEmpty:
      "its columns are like no sheet: for \(nearest), \(missing.joined(separator: ", ")) is missing"
    case .noKnownSheet(let nearest?, _):
      "its columns are like no sheet: for \(nearest), nothing tells whom a row is about"
    case .noKnownSheet: "its columns are like no sheet: name one with --as and map them with --map"
    case .mapping(let fault): "\(fault)"
    case .unwritable(let code):
      "the refused rows cannot be written (\(SystemFault(code)))"
    case .cancelled: "cancelled; nothing was changed"
    }
  }
}
