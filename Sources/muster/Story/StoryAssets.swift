import CAssets

/// The files of the story, as they travel inside the program.
enum StoryAssets {
  /// Every file by its name without folder: sheets as CSV, and beside some what was decided about
  /// their doubtful cells.
  static let files: [(name: String, bytes: [UInt8])] = (0..<muster_asset_count()).compactMap {
    let name = name(of: $0)
    guard name.hasPrefix("story/") else { return nil }
    let index = $0
    let bytes = (0..<muster_asset_size(index)).map { muster_asset_byte(index, $0) }
    return (String(name.dropFirst("story/".count)), bytes)
  }

  private static func name(of index: Int) -> String {
    var bytes: [UInt8] = []
    while case let byte = muster_asset_name_byte(index, bytes.count), byte != 0 {
      bytes.append(byte)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
