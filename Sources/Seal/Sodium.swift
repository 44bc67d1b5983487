internal import CSodium

/// Readies libsodium once, before anything that draws random bytes or locked memory.
enum Sodium {
  static let ready: Bool = sodium_init() >= 0

  static func require() throws(SealError) {
    guard ready else { throw .unavailable }
  }
}
