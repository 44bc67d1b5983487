import Fishery
import Law
import Testing

@testable import Words

/// The one sentence that a tired person reads first.
@Suite struct HeadlineTests {
  private static func headline(_ id: String, _ change: JSON) throws -> String {
    let book = try LawBook.builtIn()
    let told = try Case.made(id, change)
    return Explanation(
      of: try told.judgement(under: book), by: told.rule, about: try told.dossier(), under: book,
      in: .english, upTo: 1
    ).headline
  }

  private static func charge(_ category: String, _ minor: Int64, _ currency: String) -> JSON {
    [
      "category": .string(category), "on": "2025-01-05", "paid_by": "fisher",
      "amount": ["minor": .integer(minor), "currency": .string(currency)],
      "refunded": ["minor": 0, "currency": .string(currency)],
    ]
  }

  @Test func `several breaches of one kind are told together, each currency by itself`() throws {
    #expect(
      try Self.headline(
        "C188-22.3b-fees",
        [
          "charges": [
            Self.charge("deposit", 10_000, "USD"), Self.charge("commission", 5000, "USD"),
            Self.charge("placement_fee", 300_000_000, "IDR"),
          ]
        ])
        == "The fisher bore 3 charges, USD 150.00 and IDR 3,000,000.00 together.")
    #expect(
      try Self.headline(
        "C188-16b-particulars",
        ["agreements[0].clauses.p": false, "agreements[0].clauses.c": false])
        == "The agreement lacks 2 particulars: (c) and (p).")
  }

  @Test func `of several months the earliest is told, of several voyages the last`() throws {
    func pay(_ month: String) -> JSON {
      [
        "from": .string("\(month)-01"), "to": .string("\(month)-28"),
        "due_on": .string("\(month)-28"), "paid_on": ["status": "confirmed_absent"],
      ]
    }
    for months in [["2025-05", "2025-03", "2025-04"], ["2025-03", "2025-04", "2025-05"]] {
      let headline = try Self.headline("C188-23-pay", ["pay": .array(months.map(pay))])
      #expect(headline.hasPrefix("Pay for 2025-03-01 to 2025-03-28"), "\(headline)")
      #expect(headline.hasSuffix("2 more like it."), "\(headline)")
    }
    let voyages: JSON = [
      ["departed": "2024-01-01T08:00+08:00", "ended": "2024-06-01T08:00+08:00"],
      ["departed": "2025-01-01T08:00+08:00", "ended": "2025-05-01T08:00+08:00"],
    ]
    let headline = try Self.headline("POL-SEA", ["voyages": voyages])
    #expect(headline.contains("2025-01-01"), "\(headline)")
    #expect(headline.hasSuffix("1 more like it."), "\(headline)")
  }

  @Test func `a doubt says what is not known, and why`() throws {
    #expect(
      try Self.headline(
        "C188-18-copy", ["agreements[0].copy_given": ["status": "not_collected", "why": "refused"]])
        == "An answer was refused to the question whether the fisher was given a copy of the agreement."
    )
    #expect(
      try Self.headline("C188-10.1-medical", ["medical[0].issued": ["status": "not_collected"]])
        == "It is not sure that a medical certificate covers the time aboard from 2025-02-01 on; no source gives the day of issue of the medical certificate."
    )
    #expect(
      try Self.headline(
        "C188-9.1-min-age", ["fisher.dob": "2009", "documents": []])
        == "The first day aboard is 2025-02-01; the fisher is 16 years old from some day between 2025-01-01 and 2025-12-31 on; the birth date of the fisher is known only in part."
    )
  }

  @Test func `a notice that is too short is told by its days`() throws {
    #expect(
      try Self.headline(
        "C188-16b-particulars",
        [
          "agreements[0].term": "indefinite", "agreements[0].notice_employer_days": 9,
          "agreements[0].notice_fisher_days": 10,
        ]) == "The employer's notice is 9 days, shorter than the fisher's of 10.")
  }

  @Test func `what clears is told: the defence, the limb that is missing, or what was counted`()
    throws
  {
    #expect(
      try Self.headline(
        "C188-21.2-repat-cost",
        [
          "charges": [Self.charge("repatriation", 100, "USD")],
          "placement.serious_default_found": true,
        ]) == "Serious default of the fisher was found under national procedure.")
    #expect(
      try Self.headline("C188-41.1-document", ["vessel.voyage_hours": 72, "voyages": .array([])])
        == "The voyage lasts 3 days, not more than 3 days.")
    #expect(
      try Self.headline("C188-15-crewlist-match", .object([]))
        == "2 fishers were counted aboard; 2 names are on the crew list.")
    #expect(
      try Self.headline("C188-22.3b-fees", .object([]))
        == "Nothing was found against it: no recruitment or placement fee is borne by the fisher, directly or indirectly."
    )
  }

  @Test func `a document that still runs is never told as run out`() throws {
    #expect(
      try Self.headline("C188-41.1-document", ["document.expires": "2025-06-30"])
        == "The document of inspection runs to 2025-06-30.")
    #expect(
      try Self.headline("C188-41.1-document", ["document.expires": "2025-06-29"])
        == "The document of inspection ran out on 2025-06-29.")
  }
}
