import Fishery
import Law

extension Remedy {
  /// What would meet the rule, as a thing: `7 h 00 more rest before 2026-03-09 21:00`.
  ///
  /// - Parameter reasons: what speaks against the rule now: which paper has to cover days.
  func phrase(_ reasons: [Reason]) -> Phrase {
    switch self {
    case .boardFrom(let day):
      Phrase(
        "A first day aboard of \(day) or later", "Hari pertama di kapal \(day) atau sesudahnya")
    case .signFrom(let day):
      Phrase(
        "An agreement signed on \(day) or later",
        "Perjanjian yang ditandatangani pada \(day) atau sesudahnya")
    case .cover(let from, let to): .covering(from, to, reasons.uncovered)
    case .coverUntilReturn(let from, let planned):
      Phrase(
        "Cover from \(from) until at least \(planned), the day of planned return",
        "Masa berlaku dari \(from) sampai sekurangnya \(planned), rencana hari kepulangan")
    case .expireBy(let day):
      Phrase("A last day of \(day) or earlier", "Hari terakhir \(day) atau sebelumnya")
    case .moreRest(let minutes, let instant): .moreRest(minutes, before: instant)
    case .listPersons(let count):
      Phrase(
        "\(count) more \(count == 1 ? "person" : "persons") on the crew list",
        "\(count) orang lagi dalam daftar awak")
    case .addClauses(let clauses): .adding(clauses)
    case .noticeOfEmployer(let days):
      Phrase(
        "\(days) days of notice by the employer or more",
        "Masa pemberitahuan pemberi kerja \(days) hari atau lebih")
    case .refund(let sums): .refunding(sums.elements)
    case .payBy(let day, let from, let to, let others):
      .paying(from, to, by: day, others: Int(others))
    case .raiseWage(let money):
      Phrase("\(money.phrase.english) a month more", "\(money.phrase.indonesian) sebulan lebih")
    case .licensedAgency(let day):
      Phrase(
        "An agency licensed on \(day), the day of placement",
        "Agensi yang memiliki izin pada \(day), hari penempatan")
    case .returnDocument(let type):
      Phrase(
        "The \(type.phrase.english) back in the fisher's own hands",
        "\(type.phrase.capitalised.indonesian) kembali di tangan awak kapal sendiri")
    case .raise(let fact, let least):
      fact.words.name.capitalised
        + Phrase(
          " of at least \(least.phrase.english)", " sekurangnya \(least.phrase.indonesian)")
    case .obtain(let type): type.phrase.capitalised + Phrase(" in hand", " di tangan")
    case .portBy(let day):
      Phrase("A port call by \(day)", "Singgah di pelabuhan paling lambat \(day)")
    case .correctNumber:
      Phrase("A ship number whose last digit fits", "Nomor kapal yang digit terakhirnya sesuai")
    case .complete(let fact, let count): .completing(fact, to: count)
    case .end(let fact):
      Phrase(
        "An end to the \(fact.words.name.english)",
        "Dihentikannya \(fact.words.name.indonesian)")
    case .make(let fact): fact.words.wish ?? fact.words.name.capitalised
    }
  }
}

extension Phrase {
  fileprivate static func covering(_ from: CivilDate, _ to: CivilDate?, _ fact: Fact?) -> Phrase {
    let (paper, days) = (Self.paper(fact), Phrase(since: from, to: to))
    return Phrase(
      "A \(paper.english) that covers the time \(days.english)",
      "\(paper.capitalised.indonesian) yang mencakup masa \(days.indonesian)")
  }

  fileprivate static func moreRest(_ minutes: Int64, before instant: Instant) -> Phrase {
    let (time, end) = (Phrase(minutes: minutes), instant.phrase)
    return Phrase(
      "\(time.english) more rest before \(end.english)",
      "\(time.indonesian) istirahat lagi sebelum \(end.indonesian)")
  }

  fileprivate static func adding(_ clauses: Clauses) -> Phrase {
    let letters = Phrase.list(clauses.letters.map { Phrase("(\($0))") })
    return Phrase(
      "\(clauses.letters.count == 1 ? "Clause" : "Clauses") \(letters.english) in the agreement",
      "Butir \(letters.indonesian) dalam perjanjian")
  }
}

extension Phrase {
  fileprivate static func completing(_ fact: Fact, to count: Int32) -> Phrase {
    let name = fact.words.name
    let value = fact.unit.map { Phrase("\(count) ") + $0 } ?? Phrase(count)
    return Phrase(
      "\(name.capitalised.english): \(value.english)",
      "\(name.capitalised.indonesian): \(value.indonesian)")
  }

  fileprivate static func refunding(_ sums: [Money]) -> Phrase {
    let all = Phrase.list(sums.map(\.phrase))
    return Phrase(
      "\(all.english) given back to the fisher",
      "\(all.indonesian) dikembalikan kepada awak kapal")
  }

  fileprivate static func paying(
    _ from: CivilDate, _ to: CivilDate, by day: CivilDate, others: Int
  ) -> Phrase {
    let days = Phrase(from: from, to: to)
    let pay = Phrase(
      "Pay for \(days.english) handed over by \(day)",
      "Upah untuk \(days.indonesian) diserahkan paling lambat \(day)")
    guard others > 0 else { return pay }
    return pay + ", " + .count(others, "other payment too", "other payments too", "upah lain juga")
  }
}

extension [Reason] {
  /// What has to cover days.
  fileprivate var uncovered: Fact? {
    first { if case .uncovered = $0.kind { true } else { false } }?.fact
  }
}
