import Fishery

/// The two ways in which 15 is enough: vocational training, C188 Art. 9(1), and light work in school
/// holidays, Art. 9(2). Each is a defence, and one that nobody raised is none.
extension Hearing {
  /// Whether either way is proved.
  var permitAt15: Truth { defence(.trainingAt15) || defence(.lightWorkAt15) }

  /// Whether every condition of a way is proved; no when nobody raised any of them.
  func defence(_ conditions: [Condition]) -> Truth {
    let truths = conditions.map { $0.holds(in: dossier) }
    return truths.allSatisfy { $0 == .unknown } ? .no : truths.reduce(.yes) { $0 && $1 }
  }

  func notePermitAt15() {
    let isTraining = defence(.trainingAt15) == .yes
    note(.exception, .isSo, isTraining ? .fisherAge15Authorised : .fisherLightWorkAuthorised)
  }

  /// Asks for what is not known of a way that was raised.
  func missPermitAt15() {
    for way in [[Condition].trainingAt15, .lightWorkAt15] where defence(way) == .unknown {
      for condition in way where condition.holds(in: dossier) == .unknown {
        miss(condition.fact, condition.state(dossier).gap)
      }
    }
  }
}

extension [Condition] {
  /// Authorised, schooling over, and in vocational training.
  static let trainingAt15: [Condition] = [
    .has(.fisherAge15Authorised) { $0.fisher.age15Authorised },
    .has(.fisherAge15Schooling) { $0.fisher.age15SchoolingOver },
    .has(.fisherAge15Training) { $0.fisher.age15Training },
  ]

  /// Authorised, in the holidays, of a kind listed as light, and with the rest prescribed.
  static let lightWorkAt15: [Condition] = [
    .has(.fisherLightWorkAuthorised) { $0.fisher.lightWorkAuthorised },
    .has(.fisherLightWorkHolidays) { $0.fisher.lightWorkInHolidays },
    .has(.fisherLightWorkListed) { $0.fisher.lightWorkListed },
    .has(.fisherLightWorkRest) { $0.fisher.lightWorkRest },
  ]
}

extension [Fact] {
  static let permitsAt15 = ([Condition].trainingAt15 + .lightWorkAt15).map(\.fact)
}
