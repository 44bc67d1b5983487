import FoundationEssentials

func utf8(_ text: String) -> [UInt8] { Array(text.utf8) }

func utf16(_ text: String, isBig: Bool) -> [UInt8] {
  text.utf16.flatMap { unit in
    let bytes = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
    return isBig ? bytes.reversed() : bytes
  }
}

/// The bytes of a text of plain, Thai or Latin-1 letters on a Windows code page.
func codePage(_ text: String) -> [UInt8] {
  text.unicodeScalars.map { scalar in
    scalar.value >= 0xE00 ? UInt8(scalar.value - 0xE00 + 0xA0) : UInt8(scalar.value)
  }
}

func write(_ bytes: [UInt8], to path: String) throws {
  try Data(bytes).write(to: URL(filePath: path))
}
