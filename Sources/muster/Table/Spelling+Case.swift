import Fishery
import Registry

extension Spelling<Int64> {
  static let subjectKey = Spelling(
    placeholder: "KEY", expected: "a key of 16 hexadecimal digits"
  ) { SubjectKey(hex: $0)?.raw }
}

extension Spelling<Instant> {
  static let instant = Spelling(
    placeholder: "MOMENT", expected: "a moment with its offset, such as 2026-11-23T14:05+08:00"
  ) { Instant($0) }
}
