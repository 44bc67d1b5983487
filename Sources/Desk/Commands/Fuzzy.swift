/// How well a text fits what was typed: letters in order, better at the beginnings of words.
struct Fuzzy: Sendable {
  private let typed: [Character]

  init(_ typed: String) {
    self.typed = typed.lowercased().filter { $0 != " " }.map { $0 }
  }

  /// The higher the better; nil when a letter is missing.
  func score(_ text: String) -> Int? {
    guard !typed.isEmpty else { return 0 }
    var score = 0
    var next = 0
    var previous: Character = " "
    var isRun = false
    for character in text.lowercased() {
      if next < typed.count, character == typed[next] {
        score += isRun ? 4 : 1
        if previous == " " { score += 3 }
        next += 1
        isRun = true
      } else {
        isRun = false
      }
      previous = character
    }
    return next == typed.count ? score * 8 - text.count / 8 : nil
  }
}
