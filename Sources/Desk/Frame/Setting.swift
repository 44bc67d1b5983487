import Fishery
import Report
import Terminal

/// What a view needs to know of its surroundings to put things into words.
struct Setting: Sendable, Hashable {
  let glyphs: Glyphs
  /// The judged day.
  let day: CivilDate
  var masking: Masking
  let isPlain: Bool
  /// Whether it is for paper, on which no key can be pressed.
  var isOnPaper = false
  /// How sure the data behind findings is, by their ids.
  var sureness: [String: Sureness?] = [:]
  /// Columns there are to fill.
  var width: Int

  /// A mark, or what stands for it where only ASCII can be shown.
  func mark(_ unicode: String, _ ascii: String) -> String { glyphs == .ascii ? ascii : unicode }
}
