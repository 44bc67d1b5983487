import Fishery
import Registry
import Terminal

/// One version of an agreement: the particulars of Annex II, each in words.
extension PageView {
  func agreement(_ line: AgreementLine) -> [Pane] {
    let facts = [
      labelled("fisher", setting.masking.name(line.fisherName, of: line.fisher), id: "fisher"),
      labelled("vessel", line.vesselName ?? "not supplied", id: "vessel"),
      labelled("number", line.number ?? "not supplied", id: "number"),
      labelled("version", line.version.map(String.init) ?? "not supplied", id: "version"),
      labelled("template", line.template ?? "none", id: "template"),
      labelled("signed", line.signed.map { "\($0)" } ?? "not supplied", id: "signed"),
      labelled("ends", line.ends.map { "\($0)" } ?? "not supplied", id: "ends"),
    ]
    let clauses = Particular.allCases.map { particular in
      let mark = ClauseMark(line.clauses[particular])
      return Row(
        [
          .field("(\(particular.letter))", 4), .field(mark.text(setting), 2, mark.style),
          .field(mark.words, 13, mark.style), .rest(particular.words),
        ], id: String(particular.letter))
    }
    let missing = Particular.allCases.count {
      ClauseMark(line.clauses[$0]) == .missing
    }
    return [
      Pane(id: "facts", title: "Agreement", rows: facts),
      Pane(
        id: "clauses", title: "C188 Annex II",
        note: missing == 0 ? "nothing is known to be missing" : "\(missing) missing", rows: clauses),
    ]
  }
}

extension Particular {
  /// What Annex II asks an agreement to say, in our words.
  var words: String {
    switch self {
    case .a: "full name, birth date or age, birthplace"
    case .b: "where and when it was made"
    case .c: "the vessel or vessels, and their registration"
    case .d: "the employer, owner or other party"
    case .e: "the voyage or voyages, if they can be known"
    case .f: "the capacity in which the fisher works"
    case .g: "where and when to report aboard, if it can be known"
    case .h: "provisions to be supplied, unless law provides otherwise"
    case .i: "the wage, or the share and how it is reckoned"
    case .j: "how it ends, and the notice for each side"
    case .k: "protection in sickness, injury or death at work"
    case .l: "paid yearly leave, or how it is reckoned"
    case .m: "health and social security cover"
    case .n: "the right to be sent home"
    case .o: "the collective agreement, if there is one"
    case .p: "least hours of rest"
    case .q: "anything else that national law asks"
    }
  }
}
