import CAssets

/// The files that travel inside the program.
enum Embedded {
  /// The places of all files, by name, such as `packs/c188.json`.
  static let places: [String: Int] = {
    let names = (0..<muster_asset_count()).map { (name(of: $0), $0) }
    return Dictionary(names) { first, _ in first }
  }()

  /// The bytes of a file; nil when none has the name.
  static func bytes(of name: String) -> [UInt8]? {
    places[name].map { place in
      (0..<muster_asset_size(place)).map { muster_asset_byte(place, $0) }
    }
  }

  private static func name(of place: Int) -> String {
    var bytes: [UInt8] = []
    while case let byte = muster_asset_name_byte(place, bytes.count), byte != 0 {
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
