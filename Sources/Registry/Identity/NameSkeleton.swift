/// What is left of a name when it is written in another way: `muhammad` and `mohamad` have the same.
///
/// Of each Latin word its first letter and the consonants after it, without doubling, `h` and `y`;
/// of words in other scripts everything.
struct NameSkeleton: Sendable, Equatable {
  let text: String

  /// - Parameter name: a folded name.
  init(of name: String) {
    text =
      AsciiWords(name)?.sorted { NameSkeleton.bones(of: $0) }
      ?? name.split(separator: " ").map { NameSkeleton.bones(of: $0) }.sorted()
      .joined(separator: " ")
  }

  private static func bones(of word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard word.allSatisfy({ (0x61...0x7A).contains($0) }) else { return word }
    var bones: ArraySlice<UInt8> = []
    for letter in word {
      let bone =
        switch letter {
        case UInt8(ascii: "c"), UInt8(ascii: "q"): UInt8(ascii: "k")
        case UInt8(ascii: "z"): UInt8(ascii: "s")
        default: letter
        }
      if bones.isEmpty || !mute.contains(bone) && bones.last != bone { bones.append(bone) }
    }
    return bones
  }

  private static let mute = Array("aeiouhy".utf8)

  private static func bones(of word: Substring) -> String {
    guard word.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) else { return String(word) }
    var bones = ""
    for letter in word {
      let bone: Character =
        switch letter {
        case "c", "q": "k"
        case "z": "s"
        default: letter
        }
      if bones.isEmpty {
        bones.append(bone)
      } else if !"aeiouhy".contains(bone), bones.last != bone {
        bones.append(bone)
      }
    }
    return bones
  }
}
