import Casework
import Fishery
import Registry
import Seal

/// A package as it came, and one whose sealed part is anything at all.
enum Packet {
  private static let secret = String(repeating: "5a", count: 32)

  static func open(_ bytes: [UInt8]) {
    do {
      let pair = try KeyPair.stored(hex: secret)
      if let sealed = try? SealedPackage(bytes), !sealed.wantsPassphrase {
        _ = try? sealed.opened(with: pair)
      }
      if let json = try? JSON(parsing: bytes) { _ = try? Checkpoint(json) }
      let package = try SealedPackage(envelope(of: try pair.publicKey.seal(bytes)))
      if let opened = try? package.opened(with: pair) { _ = opened.manifest.json.line }
    } catch {
      fatalError("nothing can be sealed: \(error)")
    }
  }

  private static func envelope(of sealed: [UInt8]) -> [UInt8] {
    let outer: JSON = [
      "format": "muster-referral-1", "recipient": "Rumah Aman", "retain_until": "2027-11-23",
      "blake2b": .string(Digest(of: sealed).hex), "sealed": .string(sealed.hex),
    ]
    return Array(outer.line.utf8)
  }
}

extension [UInt8] {
  fileprivate var hex: String {
    map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
