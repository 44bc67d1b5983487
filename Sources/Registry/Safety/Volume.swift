internal import FoundationEssentials
internal import Glibc

/// The volume that a file lies on.
struct Volume {
  /// Bytes that are free for this user; nil when the system does not say.
  let free: Int64?
  /// Whether it is seen to be encrypted; nil where that cannot be told, as in memory or on a net.
  let isEncrypted: Bool?

  /// Whether nothing on the volume of a file can be changed, by whomever.
  static func isReadOnly(at path: String) -> Bool {
    var volume = statvfs()
    return statvfs(path, &volume) == 0 && volume.f_flag & UInt(ST_RDONLY) != 0
  }

  init(of path: String) {
    var space = statvfs()
    free = statvfs(path, &space) == 0 ? Int64(space.f_bavail) * Int64(space.f_frsize) : nil
    var file = stat()
    guard stat(path, &file) == 0 else {
      isEncrypted = nil
      return
    }
    // Linux keeps the two halves of a device number interleaved.
    let device = UInt64(file.st_dev)
    let major = device >> 8 & 0xFFF | device >> 32 & ~0xFFF
    let minor = device & 0xFF | device >> 12 & ~0xFF
    isEncrypted = Self.isEncrypted("/sys/dev/block/\(major):\(minor)")
  }

  /// A volume is encrypted when it, or what it is made of, is a mapping of dm-crypt.
  private static func isEncrypted(_ device: String) -> Bool? {
    guard access(device, F_OK) == 0 else { return nil }
    let mapping = try? String(contentsOf: URL(filePath: "\(device)/dm/uuid"), encoding: .utf8)
    if mapping?.hasPrefix("CRYPT-") == true { return true }
    let parts = (try? FileManager.default.contentsOfDirectory(atPath: "\(device)/slaves")) ?? []
    return parts.contains { isEncrypted("\(device)/slaves/\($0)") == true }
  }
}
