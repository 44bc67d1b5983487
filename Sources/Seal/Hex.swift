internal import CSodium

/// Bytes as text: two hexadecimal digits for each.
public enum Hex {
  /// In lower case.
  public static func text(_ bytes: [UInt8]) -> String {
    var digits = [CChar](repeating: 0, count: 2 * bytes.count + 1)
    sodium_bin2hex(&digits, digits.count, bytes, bytes.count)
    return String(decoding: digits.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Nil for anything but whole pairs of digits, in either case.
  public static func bytes(_ text: String) -> [UInt8]? {
    let digits = text.utf8.map(CChar.init(bitPattern:))
    var bytes = [UInt8](repeating: 0, count: digits.count / 2)
    var count = 0
    guard digits.count % 2 == 0,
      sodium_hex2bin(&bytes, bytes.count, digits, digits.count, nil, &count, nil) == 0,
      count == bytes.count
    else { return nil }
    return bytes
  }
}
