import Fishery

/// The name of a zone as somebody writes it: `FAO 71`, `fao71` and `71` are one, which holds `FAO
/// 71.3.1`; `FAO 7` is another.
struct ZoneName: Hashable, Sendable {
  /// Words and numbers, without what only says that it is a fishing area of the FAO.
  private let parts: [Substring]

  init(_ text: String) {
    let folded = FoldedText(text).text
    let runs = folded.split { !$0.isLetter && !$0.isNumber }.flatMap { run -> [Substring] in
      guard let end = run.firstIndex(where: \.isNumber), end != run.startIndex else { return [run] }
      return [run[..<end], run[end...]]
    }
    let named = runs.drop { Self.ofTheFAO.contains($0) }
    parts = named.isEmpty ? runs : Array(named)
  }

  /// Whether another zone is this one, or a part of it.
  func holds(_ other: ZoneName) -> Bool {
    !parts.isEmpty && other.parts.starts(with: parts)
  }

  private static let ofTheFAO: Set<Substring> = ["fao", "major", "fishing", "area", "zone"]
}
