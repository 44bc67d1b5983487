import Casework
import Fishery
import Law
import Registry
import Report
import Screening
import Words

extension Session {
  /// Judges the subject of a finding anew and tells why.
  func explanation(
    of kept: KeptFinding, in registry: Registry, at level: Int
  ) throws -> ToldFinding {
    guard let rule = Catalogue.standard[kept.rule] else {
      throw Refusal(.badInput, "this muster has no rule \(kept.rule), which made the finding")
    }
    guard let day = try registry.judgement()?.day else {
      throw Refusal(.badInput, "the registry was not judged yet; `muster screen` judges it")
    }
    let book = try lawBook(of: registry)
    let port = try invocation[Global.port].map { String($0.prefix(2)) } ?? registry.lawMark()?.port
    let subject = kept.subject
    let block = try registry.block(
      of: subject.kind, [subject.id], asOf: day, portState: port.flatMap { Country($0) })
    guard let key = block.keys.first else {
      return ToldFinding(
        kept: kept, day: day, subject: nil, explanation: nil, level: level, origins: .none,
        other: nil)
    }
    let dossier = block.dossiers[0]
    let rivals = block.rivals(at: 0)
    let judgement = rule.judgement(of: dossier, orOneOf: rivals, under: book)
    let told = Explanation(
      of: judgement, by: rule, about: dossier, orOneOf: rivals, under: book, in: tongue,
      upTo: level)
    let now = FindingID(rule: rule.id, subject: key, anchor: judgement.anchor).hex
    return ToldFinding(
      kept: kept, day: day, subject: try registry.maskedName(of: subject), explanation: told,
      level: level,
      origins: try ExplanationOrigins(
        of: told, at: level, about: subject, on: day, in: registry, for: role.clearance),
      other: judgement.verdict.clears || now == kept.id ? nil : now)
  }

  func print(_ told: ToldFinding) throws {
    guard let explanation = told.explanation else {
      return try printLines([
        told.standing(in: tongue), "",
        Phrase(
          "The registry holds nothing any more of whom this finding was about.",
          "Registri tidak lagi memuat apa pun tentang subjek temuan ini.")[tongue],
      ])
    }
    try printLines(explanation.head + [told.standing(in: tongue), ""])
    try printExplanation(explanation, at: told.level, told.origins)
    if let other = told.other {
      try printLines([
        "",
        Phrase("What stands now is finding \(other).", "Yang kini berlaku: temuan \(other).")[
          tongue],
      ])
    }
    if let outlook = explanation.outlook { try printLines(["", outlook]) }
  }
}

extension Registry {
  /// A vessel's name; for a placement the fisher's initials and code before it.
  fileprivate func maskedName(of subject: Judged) throws(RegistryError) -> String? {
    var filter = ListFilter()
    switch subject.kind {
    case .placement:
      filter.placement = subject.id
      guard let line = try placements(filter, at: .top, limit: 1).lines.first else { return nil }
      return "\(MaskedName(line.fisherName, key: line.fisher)) · \(line.vesselName)"
    case .vessel:
      filter.vessel = subject.id
      return try vessels(filter, at: .top, limit: 1).lines.first?.name
    }
  }
}
