import Fishery
import Law
import Registry
import Report
import Words

/// A finding with the explanation of what its rule makes of its subject now.
struct ToldFinding {
  let kept: KeptFinding
  /// The day judged for.
  let day: CivilDate
  /// Whom it is about, masked; nil when the subject is gone.
  let subject: String?
  let explanation: Explanation?
  let level: Int
  let origins: ExplanationOrigins
  /// The finding that the judgement now makes, when it is another one.
  let other: String?

  /// Every key present.
  var json: JSON {
    let form = explanation.map { ExplanationForm($0, at: level, origins).json }
    return .object([
      .init("finding", .string(kept.id)), .init("rule", .string(kept.rule)),
      .init("state", .string(kept.state.rawValue)), .init("gone_on", .day(kept.goneOn)),
      .init("day", .string(day.description)), .init("about", subject.map { .string($0) } ?? .null),
      .init("verdict", explanation.map { .string($0.verdict.rawValue) } ?? .null),
      .init("severity", explanation.map { .string($0.severity.rawValue) } ?? .null),
      .init("force", explanation.map { .string($0.provision.force.rawValue) } ?? .null),
      .init("verified", explanation.map { .string($0.provision.verified.rawValue) } ?? .null),
      .init("enforceable", explanation.map { .bool($0.enforcement.isPossible) } ?? .null),
      .init("until", .day(explanation?.until)),
      .init("now", other.map { .string($0) } ?? .null), .init("explanation", form ?? .null),
    ])
  }

  /// How the finding stands, in one line.
  func standing(in tongue: Tongue) -> String {
    let judged = Phrase("judged for \(day)", "dinilai untuk \(day)")[tongue]
    let state = kept.state.words(goneOn: kept.goneOn)[tongue]
    return [kept.id, state, judged, subject].compactMap(\.self).joined(separator: "   ")
  }
}

extension FindingLine.State {
  fileprivate func words(goneOn day: CivilDate?) -> Phrase {
    switch self {
    case .new: Phrase("new", "baru")
    case .unchanged: Phrase("unchanged", "tidak berubah")
    case .changed: Phrase("changed", "berubah")
    case .back: Phrase("back", "muncul kembali")
    case .gone:
      day.map { Phrase("gone since \($0)", "tidak ada lagi sejak \($0)") }
        ?? Phrase("gone", "tidak ada lagi")
    }
  }
}
