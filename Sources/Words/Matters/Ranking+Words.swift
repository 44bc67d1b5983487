public import Law

extension Ranking {
  /// The most protective demand that binds and which law set it, then what the others ask:
  /// `Rest in seven days: at least 96 h 00 (ID PP 22/2022 Art. 17(3)); C188 Art. 14: at least 77 h 00.`
  public var phrase: Phrase {
    let leaders = leading
    let first = leaders.map(\.demand).unique.map { demand in
      demand.phrase
        + .citing(leaders.filter { $0.demand == demand }.map(\.rule.provision))
    }
    let rest = entries.filter { entry in !leaders.contains { $0.rule.id == entry.rule.id } }
      .map { Phrase($0.rule.provision).localised + ": " + $0.demand.phrase }
    let demands = Phrase.joined(first + rest, by: "; ")
    return (matter.phrase.capitalised + ": " + demands).sentence
  }

  /// What nobody can keep together, for a person to decide; none as long as the laws go together.
  public var conflictPhrases: [Phrase] {
    conflicts.map { conflict in
      let (one, other) = (conflict.one, conflict.other)
      return Verdict.conflict + ": "
        + .joined(
          [one, other].map { Phrase($0.rule.provision).localised + ", " + $0.demand.phrase },
          by: "; ")
        + Phrase("; a person has to decide.", "; perlu diputuskan seseorang.")
    }
  }
}

extension Phrase {
  /// ` (C188 Art. 9(1), TW M0050061 Art. 3)`.
  fileprivate static func citing(_ provisions: [Provision]) -> Phrase {
    Phrase(" (") + .joined(provisions.map { Phrase($0).localised }, by: ", ") + ")"
  }
}
