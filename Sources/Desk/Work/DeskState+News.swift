import Fishery
import Registry

/// Seeing what others write in the same registry.
extension DeskState {
  /// How long after a look the next one comes.
  private static let pause = Duration.milliseconds(500)

  /// Looks whether anything was written.
  mutating func lookForNews() -> [Effect] { ask(.news(since: newestEntry), .news, for: 0) }

  /// Shows what others wrote, and looks again soon.
  mutating func accept(_ news: News) -> [Effect] {
    // What one wrote here oneself is shown already; from another desk of one's own it is not.
    let changes = news.acts.filter {
      !News.looks.contains($0.act)
        && (!hasSignedHere($0.actor) || !hasWritten && $0.act != "screen")
    }
    newestEntry = news.newest
    hasWritten = false
    let again = [Effect.wake(.news, after: Self.pause)]
    guard !changes.isEmpty else { return again }
    let others = changes.filter { !hasSignedHere($0.actor) }
    if !others.isEmpty, !isCovered, message?.isWarning != true { say(others.words) }
    return again + refresh()
  }

  /// Whether it is who works here, or a second person who signed at this desk.
  private func hasSignedHere(_ actor: String) -> Bool {
    ([session.actor] + signers).contains { ActorName.areOne($0, actor) }
  }
}

extension News {
  /// Acts of the log by which nothing that is shown becomes another.
  fileprivate static let looks: Set<String> = ["reveal", "extract", "passphrase"]
}

extension [News.Acts] {
  /// `Budi: 2 decisions`, of whoever did most.
  fileprivate var words: String {
    let sums = Dictionary(grouping: self, by: \.actor).mapValues { $0.reduce(0) { $0 + $1.count } }
    guard let first = sums.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return "" }
    let decisions = self.first { $0.actor == first.key && $0.act == "decide" }?.count
    let what =
      decisions == first.value
      ? first.value.of("decision", "decisions") : first.value.of("entry", "entries")
    let others = sums.count > 1 ? ", and others" : ""
    return "meanwhile \(first.key): \(what)\(others)"
  }
}
