extension LawBook {
  /// The book that travels inside the program, read once.
  public static func builtIn() throws(PackFault) -> LawBook { try kept.get() }

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
