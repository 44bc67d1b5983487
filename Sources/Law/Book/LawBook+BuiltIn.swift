internal import Dispatch

extension LawBook {
  /// The book that travels inside the program, read once.
  public static func builtIn() throws(PackFault) -> LawBook { try kept.get() }

  /// Begins to read the book on another core, for whoever has something else to do first.
  public static func readAhead() {
    DispatchQueue.global().async { _ = kept }
  }

  private static let kept: Result<LawBook, PackFault> = Result { () throws(PackFault) in
    try read()
  }

  private static func read() throws(PackFault) -> LawBook {
    var packs: [Pack] = []
    for name in Embedded.places.keys.sorted() where name.hasPrefix("packs/") {
      guard let bytes = Embedded.bytes(of: name) else { continue }
      packs.append(Pack(name: String(name.dropFirst("packs/".count)), bytes: bytes))
    }
    return try LawBook(packs: packs)
  }
}
