import Fishery
import Registry
import Terminal

/// One version of an agreement: the particulars of Annex II, each in words.
extension PageView {
  func agreement(_ line: AgreementLine) -> [Pane] {
    let facts =
      [
        labelled("fisher", setting.masking.name(line.fisherName, of: line.fisher), id: "fisher"),
        labelled("vessel", line.vesselName ?? "not supplied", id: "vessel"),
      ]
      + [
        ("number", "agreement_number", line.number),
        ("version", "version", line.version.map(String.init)),
        ("template", "template", line.template), ("signed", "signed", line.signed.map { "\($0)" }),
        ("ends", "ends", line.ends.map { "\($0)" }),
      ].map { label, key, text in
        var row = labelled(label, text ?? "not supplied", text == nil ? .dim : .plain, id: label)
        row.amendable = amendable(key, text.map { .known($0) } ?? .blank, line)
        return row
      }
    let clauses = Particular.allCases.map { particular in
      let mark = ClauseMark(line.clauses[particular])
      return Row(
        [
          .field("(\(particular.letter))", 4), .field(mark.text(setting), 2, mark.style),
          .field(mark.words, 13, mark.style), .rest(particular.words),
        ], id: String(particular.letter),
        amendable: amendable(
          "clause_\(particular.letter)", Cell(line.clauses[particular]), line,
          titled: "(\(particular.letter)) \(particular.words)"))
    }
    let marks = Particular.allCases.map { ClauseMark(line.clauses[$0]) }
    let missing = marks.count { $0 == .missing }
    let open = marks.count { $0 != .missing && $0 != .present }
    let note = [
      missing == 0 ? nil : "\(missing) missing", open == 0 ? nil : "\(open) not known",
    ].compactMap(\.self)
    return [
      Pane(id: "facts", title: "Agreement", rows: facts),
      Pane(
        id: "clauses", title: "C188 Annex II",
        note: note.isEmpty ? "nothing is missing" : note.joined(separator: ", "), rows: clauses),
    ]
  }

  private func amendable(
    _ key: String, _ cell: Fishery.Cell, _ line: AgreementLine, titled title: String? = nil
  ) -> Amendable {
    Amendable(
      title: title ?? "Amend \(key.spaced)", sheet: .agreements,
      cells: [.init(key: key, cell: cell, row: line.row)])
  }
}

extension Fishery.Cell {
  /// Whether an agreement has a particular, as its sheet says it.
  fileprivate init(_ clause: Known<Bool>) {
    self =
      switch clause {
      case .known(let isThere): .known(isThere ? "yes" : "no")
      case .confirmedAbsent: .confirmedAbsent
      case .notCollected(.notSupplied): .blank
      case .notCollected(let gap): .notCollected(gap)
      }
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
