import Fishery
import Law
import Testing

@testable import Screening

/// What tells whether a finding rests on the same reasons as before; kept, so never another for the
/// same reasons.
@Suite struct ReasonsDigestTests {
  private static let reasons = [
    Reason(.because, .notCollected(.notAsked), fact: .vesselFlag),
    Reason(.figure, .figure(.minimumAge, .integer(16), since: "2017-11-16")),
    Reason(.exception, .isNot),
  ]

  /// FNV-1a over what a reason is printed as, sixteen hexadecimal digits.
  private static func plain(_ reasons: [Reason]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for reason in reasons {
      for byte in "\(reason.role.rawValue) \(reason.kind) \(reason.fact?.path ?? "")\n".utf8 {
        hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
      }
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  @Test func `what was hashed before is hashed the same again`() {
    let digest = ReasonsDigest()
    for _ in 0..<2 {
      #expect(digest.of(Self.reasons) == Self.plain(Self.reasons))
      #expect(digest.of([]) == "cbf29ce484222325")
    }
  }

  @Test func `order and every part of a reason count, and the row it was read from does not`() {
    let digest = ReasonsDigest()
    let all = digest.of(Self.reasons)
    #expect(digest.of(Self.reasons.reversed()) != all)
    var others = Self.reasons
    others[0] = Reason(.applies, .notCollected(.notAsked), fact: .vesselFlag)
    #expect(digest.of(others) != all)
    others[0] = Reason(.because, .notCollected(.refused), fact: .vesselFlag)
    #expect(digest.of(others) != all)
    others[0] = Reason(.because, .notCollected(.notAsked), fact: .portState)
    #expect(digest.of(others) != all)
    others[0] = Reason(.because, .notCollected(.notAsked), fact: .vesselFlag, row: RowID(7))
    #expect(digest.of(others) == all)
  }
}
