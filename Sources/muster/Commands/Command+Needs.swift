import Fishery
import Registry
import Report

extension Command {
  private static let vessel = Option(
    "vessel", .text("VESSEL", "the key of a vessel, or words of its name or number"),
    "only what is wanted of one vessel and its crew")

  static let needs = Command(
    "needs", in: .lists, "List what to ask for, so that the fewest documents settle the most.",
    account: [
      "Each document is the one that brings the most verdicts nearest to being told, after those "
        + "above it, with the questions it answers and how many persons and verdicts wait for it. "
        + "What is wanted is what the last screening found; an answer can raise a further question."
    ],
    parameters: [vessel, Session.language], speaksJSON: true,
    examples: [
      Example("muster needs --vessel \"STAR OF EXAMPLE\"", "what to ask aboard"),
      Example("muster needs --json", "for the whole registry, one object a document"),
    ],
    exits: [.clean, .somethingToLookAt, .badInput, .registryUnusable]
  ) { session in
    let registry = try session.registry()
    guard try registry.judgement() != nil else {
      throw Refusal(.badInput, "the registry was not judged yet; `muster screen` judges it")
    }
    var filter = ListFilter()
    if let words = session.invocation[vessel] { filter.vessel = try registry.vessel(called: words) }
    let questions = try Questionnaire(of: registry, filter)
    let page = QuestionPage(questions, in: session.tongue)
    if session.invocation.wantsJSON {
      for line in page.json { try session.output.line(line.line) }
    } else {
      try session.printLines(page.lines)
    }
    return questions.documents.isEmpty ? .clean : .somethingToLookAt
  }
}

extension Registry {
  /// The only vessel with a key, or with some words in its names and numbers.
  ///
  /// - Throws: a refusal that names the first few when there are several.
  fileprivate func vessel(called words: String) throws -> Int64 {
    var filter = ListFilter()
    if let key = SubjectKey(hex: words) {
      filter.vessel = key.raw
    } else {
      filter.words = words.split(separator: " ").map(String.init)
    }
    let found = try vessels(filter, at: .top, limit: 5).lines
    if found.count == 1 { return found[0].id }
    guard !found.isEmpty else {
      throw Refusal(.badInput, "no vessel is called \(words); `muster list vessels` lists them")
    }
    let named = found.map { "\($0.name) \(SubjectKey($0.id).hex)" }.joined(separator: ", ")
    throw Refusal(.badInput, "several vessels are called \(words): \(named)")
  }
}
