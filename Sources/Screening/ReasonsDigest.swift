internal import Fishery
internal import Law
internal import Synchronization

/// Tells whether a finding still rests on the same reasons: 16 hexadecimal digits of FNV-1a.
///
/// The row a reason was read from is left out, since it depends on the order of files. Most reasons
/// are given of many subjects, and what is hashed of each is remembered.
final class ReasonsDigest: Sendable {
  private struct Said: Hashable {
    let role: Reason.Role
    let kind: Reason.Kind
    let fact: Fact?
  }

  private let texts = Mutex<[Said: [UInt8]]>([:])
  private let limit = 50_000

  func of(_ reasons: [Reason]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for reason in reasons {
      for byte in text(of: reason) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  private func text(of reason: Reason) -> [UInt8] {
    let said = Said(role: reason.role, kind: reason.kind, fact: reason.fact)
    if let text = texts.withLock({ $0[said] }) { return text }
    let text = Array("\(said.role.rawValue) \(said.kind) \(said.fact?.path ?? "")\n".utf8)
    texts.withLock { texts in
      if texts.count >= limit { texts.removeAll(keepingCapacity: true) }
      texts[said] = text
    }
    return text
  }
}
