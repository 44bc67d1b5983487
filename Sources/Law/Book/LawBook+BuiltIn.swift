import CAssets

extension LawBook {
  /// The book that travels inside the program, read once.
  public static func builtIn() throws(PackFault) -> LawBook { try kept.get() }

  private static let kept: Result<LawBook, PackFault> = Result { () throws(PackFault) in
    try read()
  }

  private static func read() throws(PackFault) -> LawBook {
    var packs: [Pack] = []
    for index in 0..<muster_asset_count() {
      let name = nameOfAsset(index)
      guard name.hasPrefix("packs/") else { continue }
      let bytes = (0..<muster_asset_size(index)).map { muster_asset_byte(index, $0) }
      packs.append(Pack(name: String(name.dropFirst("packs/".count)), bytes: bytes))
    }
    return try LawBook(packs: packs)
  }

  private static func nameOfAsset(_ index: Int) -> String {
    var bytes: [UInt8] = []
    while case let byte = muster_asset_name_byte(index, bytes.count), byte != 0 {
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
