import Fishery
import Testing

/// What is read of the bytes of a text is what is read of the text.
@Suite struct BytesTests {
  private static let texts = [
    "", " ", "0", "7", "-7", "+7", "007", "1.5", "1.", ".5", "1.2345", "23.95", "24.0", "-0", "1,5",
    "1.5.5", "12 ", "2147483647", "2147483648", "2147483.647", "2147483.648", "99999999999999999",
    "999999999999999999", "9223372036854775807", "9223372036854775808", "92233720368547758.08",
    "2026", "2026-07", "2026-07-01", "2026-7-1", "2026-02-30", "2026-07-01 ", "0000-01-01",
    "2026-07-01T04:00Z", "2026-07-01T12:00+08:00", "2026-07-01T12:00:00-01:30",
    "2026-07-01T12:00:01Z", "2026-07-01T24:00Z", "2026-07-01T12:00Z and more than any shape holds",
    "ID", "id", "XX", "IDR", "USD", "KWD", "ZZZ", "ID ", "Ä", "นาย", "\u{202E}",
  ]

  @Test(arguments: texts) func `days and moments`(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(CivilDate(utf8: bytes.span) == CivilDate(text))
    #expect(PartialDate(utf8: bytes.span) == PartialDate(text))
    #expect(Instant(utf8: bytes.span) == Instant(text))
    #expect(Instant(utf8: bytes.span)?.offset == Instant(text)?.offset)
  }

  @Test(arguments: texts) func `codes and numbers`(_ text: String) {
    let bytes = Array(text.utf8)
    #expect(Country(utf8: bytes.span) == Country(text))
    #expect(Currency(utf8: bytes.span) == Currency(text))
    #expect(Quantity(utf8: bytes.span) == Quantity(text))
    #expect(String(utf8: bytes.span) == text)
  }

  @Test(arguments: texts) func `amounts of a currency with no, two and three decimals`(
    _ text: String
  ) {
    let bytes = Array(text.utf8)
    for currency: Currency in ["VND", "USD", "KWD"] {
      #expect(
        Money(plain: bytes.span, currency: currency)
          == (try? Money(text, as: .plain, currency: currency)))
    }
  }

  @Test func `bytes that are no text are replaced`() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x62]
    #expect(String(utf8: bytes.span) == "a\u{FFFD}b")
  }
}
