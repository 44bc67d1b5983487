public import Law
public import Registry

extension Registry {
  /// The book that the registry is judged by: the built-in one, with its own pack laid over it.
  ///
  /// - Throws: `RegistryError.law` for a pack that was kept by a muster that read more.
  public func lawBook() throws(RegistryError) -> LawBook {
    let pack = try lawPack()
    do throws(PackFault) {
      let book = try LawBook.builtIn()
      guard let pack else { return book }
      return try book.laying(LawBook.Pack(name: pack.name, bytes: pack.bytes))
    } catch {
      throw .law(error.description)
    }
  }

  /// The law that the registry is judged by; its own pack is read at once, the built-in book alone
  /// when it is needed.
  ///
  /// - Throws: `RegistryError.law` for a pack that was kept by a muster that read more.
  public func law() throws(RegistryError) -> LawInForce {
    try lawPack() == nil ? .builtIn : LawInForce(lawBook())
  }

  /// Makes a pack the registry's own, or lets the built-in book alone hold again; logged.
  ///
  /// What it changes is judged again by the next screening.
  /// - Throws: `PackFault` for what is no pack, `RegistryError`.
  public func useLaw(_ pack: LawBook.Pack?, by signature: Signature) throws {
    if let pack { _ = try LawBook.builtIn().laying(pack) }
    try keep(pack.map { LawPack(name: $0.name, bytes: $0.bytes) }, by: signature)
  }
}
