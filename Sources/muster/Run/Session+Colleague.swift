import Casework
import Fishery
import Law
import Registry
import Report

/// What a colleague said of a finding: it is never lost from sight by a command of somebody else.
extension Session {
  /// The decision of a colleague that stands and that another is to take the place of, in words; nil
  /// where nobody else's stands.
  ///
  /// - Throws: `Refusal` unless the colleague was named, so that nobody decides over what they did
  ///   not see.
  func colleaguesDecision(on line: FindingLine, in registry: Registry) throws -> String? {
    guard let standing = line.standing,
      let theirs = try registry.decisions(on: line.id).first(where: { $0.id == line.seen.decided }),
      !ActorName.areOne(theirs.signature.actor, actor)
    else { return nil }
    let said = theirs.words(standing)
    let named = invocation[Command.over]
    guard let named, ActorName.areOne(named, theirs.signature.actor) else {
      throw Refusal(
        .badInput,
        "not decided: \(said); --over \"\(theirs.signature.actor)\" decides all the same")
    }
    return said
  }

  /// Takes back what this person said last of a finding.
  func undo(on line: FindingLine, in registry: Registry) throws {
    let standing = try registry.decisions(on: line.id).filter { !$0.isUndone }
    let mine = standing.first { ActorName.areOne($0.signature.actor, actor) }
    guard let mine else { throw Refusal(.badInput, "you said nothing of it that stands") }
    if let later = standing.first, later.id != mine.id {
      throw Refusal(
        .badInput,
        "not taken back: since then \(later.words(nil)); only what was said last is taken back")
    }
    try registry.takeBack(mine.entry, by: signature)
  }
}

extension KeptDecision {
  /// `Ani, triage: dismissed (data error), 2026-11-23T10:02Z`, without what they wrote.
  fileprivate func words(_ standing: Standing?) -> String {
    let ground = decision.ground.map { " (\($0.replacing("_", with: " ")))" } ?? ""
    let what = standing == .proposed ? "closing proposed" : decision.word.phrase.english
    return "\(signature.who): \(what)\(ground), \(signature.moment)"
  }
}
