internal import Fishery
internal import Law

extension Law.Judgement {
  /// Tells whether the same finding now rests on other reasons: 16 hexadecimal digits of FNV-1a.
  ///
  /// The row a reason was read from is left out, since it depends on the order of files.
  var reasonsDigest: String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for reason in reasons {
      let text = "\(reason.role.rawValue) \(reason.kind) \(reason.fact?.path ?? "")\n"
      for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
