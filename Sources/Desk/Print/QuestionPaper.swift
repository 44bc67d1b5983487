import Law
import Registry
import Report
import Terminal
import Words

/// A sheet of questions on paper: a box to tick, the question in two languages, whom it is about,
/// and a line to write on.
struct QuestionPaper {
  let sheet: QuestionSheet
  let masking: Masking

  /// Lines that stay together on a page.
  var blocks: [[String]] {
    guard !sheet.parts.isEmpty else { return [["Nothing is wanted: no verdict waits for a fact."]] }
    return [legend] + sheet.parts.flatMap(blocks(of:))
  }

  private var legend: [String] {
    ["At the right: how many verdicts wait for the answer.", ""]
  }

  private func blocks(of part: QuestionSheet.Part) -> [[String]] {
    let heading = part.respondent.heading
    let head =
      ["\(heading.english.uppercased()) · \(heading.indonesian)"]
      + wrapped(part.respondent.manner.english, 0) + wrapped(part.respondent.manner.indonesian, 0)
      + [""]
    var paper: Evidence?
    var blocks = part.questions.enumerated().map { place, question in
      var lines = place == 0 ? head : []
      if question.paper != paper, let shown = question.paper?.phrase {
        lines += ["\(shown.english.capitalised) · \(shown.indonesian.capitalised)"]
      }
      paper = question.paper
      return lines + self.lines(of: question)
    }
    if part.respondent == .fisher { blocks.append(asked(InterviewQuestion.closing) + rule) }
    return blocks
  }

  private func lines(of question: QuestionSheet.Question) -> [String] {
    var lines = asked(question.words)
    let figure = "\(question.verdicts)"
    lines[0] +=
      String(
        repeating: " ", count: max(1, Paper.columns - lines[0].cells - figure.count)) + figure
    if !question.fishers.isEmpty { lines += wrapped(whom(question), Self.indent) }
    return lines + rule
  }

  /// The box, and the question in both languages.
  private func asked(_ words: Phrase) -> [String] {
    var lines = wrapped(words.english, Self.indent)
    lines[0] = "[ ] " + lines[0].dropFirst(Self.indent)
    return lines + wrapped(words.indonesian, Self.indent)
  }

  /// Whom it is about, each as papers name people.
  private func whom(_ question: QuestionSheet.Question) -> String {
    let names = question.fishers.map { masking.name($0.name, of: $0.fisher) }
    guard names.count == sheet.fishers, names.count > 4 else {
      return "about " + names.joined(separator: ", ")
    }
    return "about everybody, \(names.count.of("fisher", "fishers"))"
  }

  private var rule: [String] {
    [
      String(repeating: " ", count: Self.indent)
        + String(repeating: "_", count: Paper.columns - Self.indent - 4), "",
    ]
  }

  private func wrapped(_ text: String, _ indent: Int) -> [String] {
    // Room is left for a figure at the right.
    CleanText.wrapped(text, to: Paper.columns - indent - 5, glyphs: .unicode).map {
      String(repeating: " ", count: indent) + $0
    }
  }

  private static let indent = 4
}

extension String {
  /// How many columns it takes.
  fileprivate var cells: Int { CleanText(self).width }
}
