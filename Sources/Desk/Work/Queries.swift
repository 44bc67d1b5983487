import Registry

/// Everything that the desk can ask, as one function from question to answer.
///
/// It runs on worker threads, and stops early when its cancellation is requested.
struct Queries: Sendable {
  let answer:
    @Sendable (Question, Cancellation, _ progress: @Sendable (Progress) -> Void)
      throws(Refusal) -> Answer
}

/// How far a long piece of work has come.
struct Progress: Sendable, Hashable {
  let verb: String
  let done: Int
  let of: Int?

  var words: String {
    "\(verb) \(done.grouped)" + (of.map { " of \($0.grouped)" } ?? "")
  }
}
