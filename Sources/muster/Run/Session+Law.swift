import Law
import Registry
import Screening

extension Session {
  /// The law to judge a registry by: its own, unless a local pack was named to be laid over the
  /// built-in book.
  func lawBook(of registry: Registry) throws -> LawBook {
    try asked() ?? registry.lawBook()
  }

  /// The same for the desk, which is open before the built-in book is read.
  func law(of registry: Registry) throws -> LawInForce {
    try asked().map(LawInForce.init) ?? registry.law()
  }

  /// The law for work without a registry: that of a registry all the same, where one was named.
  func lawBook() throws -> LawBook {
    if let book = try asked() { return book }
    return try invocation[Global.registry] == nil ? .builtIn() : registry().lawBook()
  }

  /// The built-in book with the pack laid over it that the command line names.
  private func asked() throws -> LawBook? {
    try invocation[Global.law].map { try LawBook.builtIn().laying(pack(at: $0)) }
  }

  /// A pack of law from a file, under the file's own name.
  func pack(at path: String) throws(Refusal) -> LawBook.Pack {
    LawBook.Pack(name: path.lastPathPart, bytes: try bytes(of: path))
  }
}

extension String {
  /// What stands after the last slash.
  var lastPathPart: String { split(separator: "/").last.map(String.init) ?? self }
}
