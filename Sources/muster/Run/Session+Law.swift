import FoundationEssentials
import Law

extension Session {
  /// The law to judge by: the built-in book, with the local pack that was named laid over it.
  func lawBook() throws -> LawBook {
    let book = try LawBook.builtIn()
    guard let path = invocation[Global.law] else { return book }
    return try book.laying(LawBook.Pack(name: path.lastPathPart, bytes: contents(of: path)))
  }

  /// The bytes of a file, or of standard input for a dash.
  func contents(of path: String) throws(Refusal) -> [UInt8] {
    do {
      let place = path == "-" ? "/dev/stdin" : path
      return [UInt8](try Data(contentsOf: URL(filePath: place)))
    } catch {
      throw Refusal(.badInput, "\(path) cannot be read")
    }
  }
}

extension String {
  /// What stands after the last slash.
  var lastPathPart: String { split(separator: "/").last.map(String.init) ?? self }
}
