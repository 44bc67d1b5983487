import Fishery
import Terminal

/// Lines of text put on pages of 80 columns, each under a head.
struct Paper {
  static let columns = 80
  static let rows = 60

  let head: Printout.Head
  /// Lines that stay together on a page where they fit one.
  let blocks: [[String]]
  /// How much is on it, such as `42 lines`.
  let count: String
  /// Who prints, and when.
  let signed: String
  let isMasked: Bool

  /// All pages, parted by form feeds.
  var text: String {
    let pages = self.pages
    return pages.enumerated().map { number, lines in
      (headLines(page: number + 1, of: pages.count) + lines).map { "\($0)\n" }.joined()
    }.joined(separator: "\u{c}")
  }

  private var pages: [[String]] {
    let room = Self.rows - 5
    var pages: [[String]] = [[]]
    for block in blocks {
      if pages[pages.count - 1].count + block.count > room, !pages[pages.count - 1].isEmpty {
        pages.append([])
      }
      for line in block {
        if pages[pages.count - 1].count == room { pages.append([]) }
        pages[pages.count - 1].append(line)
      }
    }
    return pages
  }

  private func headLines(page: Int, of pages: Int) -> [String] {
    var warning = ""
    if !head.isToday { warning += "JUDGED FOR \(head.day), NOT TODAY  " }
    if !head.overlays.isEmpty { warning += "LOCAL LAW \(head.overlays.joined(separator: ", "))  " }
    let law = head.overlays.isEmpty ? "law of that day · " : ""
    let first =
      warning
      + "muster · \(head.registry) · judged for \(head.day) · \(law)page \(page) of \(pages)"
    let masked = isMasked ? "names masked" : "names in full"
    return [
      first, head.title, "\(count) · \(masked) · \(signed)",
      String(repeating: "-", count: Self.columns), "",
    ].map { CleanText.cut($0, to: Self.columns, glyphs: .unicode) }
  }
}

extension Canvas {
  /// What was drawn, without the blanks at the ends of lines and below.
  var printed: [String] {
    var lines = self.lines.map { line in
      String(line.reversed().drop { $0 == " " }.reversed())
    }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }
}
