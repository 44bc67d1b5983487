import FoundationEssentials
import Intake

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

/// The bytes of a text of plain letters and of some that an East Asian encoding writes as pairs.
func paired(_ text: String, _ encoding: Encoding) -> [UInt8] {
  text.unicodeScalars.flatMap { scalar -> [UInt8] in
    guard !scalar.isASCII else { return [UInt8(scalar.value)] }
    let pair = pairs[encoding]?[scalar] ?? 0
    return [UInt8(pair >> 8), UInt8(pair & 0xFF)]
  }
}

private let pairs: [Encoding: [Unicode.Scalar: UInt16]] = [
  .big5: [
    "王": 0xA4FD, "小": 0xA470, "明": 0xA9FA, "陳": 0xB3AF, "大": 0xA46A, "文": 0xA4E5, "林": 0xAA4C,
    "志": 0xA7D3, "玲": 0xACC2, "許": 0xB35C,
  ],
  .gb18030: [
    "王": 0xCDF5, "小": 0xD0A1, "明": 0xC3F7, "陈": 0xB3C2, "大": 0xB4F3, "文": 0xCEC4, "刘": 0xC1F5,
    "德": 0xB5C2, "华": 0xBBAA,
  ],
  .shiftJIS: [
    "田": 0x9363, "中": 0x9286, "太": 0x91BE, "郎": 0x9859, "ス": 0x8358, "ズ": 0x8359, "キ": 0x834C,
    "イ": 0x8343, "チ": 0x8360, "ロ": 0x838D, "ウ": 0x8345, "ソ": 0x835C,
  ],
  .eucKR: ["김": 0xB1E8, "철": 0xC3B6, "수": 0xBCF6, "이": 0xC0CC, "영": 0xBFB5, "희": 0xC8F1],
]

func write(_ bytes: [UInt8], to path: String) throws {
  try Data(bytes).write(to: URL(filePath: path))
}
