internal import CSodium

/// Unpredictable bytes, for salts and nonces.
public func randomBytes(_ count: Int) -> [UInt8] {
  _ = Sodium.ready
  var bytes = [UInt8](repeating: 0, count: count)
  randombytes_buf(&bytes, count)
  return bytes
}

/// Overwrites a secret in place with zeros that no optimiser removes.
public func wipe(_ secret: inout [UInt8]) {
  secret.withUnsafeMutableBytes { sodium_memzero($0.baseAddress, $0.count) }
}
