import Fishery
import Testing

@Suite struct DossierDocumentTests {
  private static let text = """
    {"dossier": "example", "as_of": "2026-11-23", "port_state": "ID",
     "vessel": {"flag": "TW", "length_m": 23.99, "loa_m": 26.5, "names": ["Tirta Jaya 88", "CT7-0001"]},
     "document": {"shown": {"status": "confirmed_absent"}},
     "crew_list": {"carried": true, "names": [{"person": "Siti"}], "mustered": []},
     "fisher": {"dob": "2008", "understands": ["id", "jv"], "literate": {"status": "not_collected", "why": "refused"}},
     "agency": {"country": "ID", "licences": [{"from": "2024-01-01", "to": "2025-06-30"}]},
     "agreements": [{"signed": "2024-07-01", "ends": {"status": "confirmed_absent"},
       "wage": {"minor": 55000, "currency": "USD"}, "vessels": ["TIRTA JAYA 88"],
       "clauses": {"a": true, "k": false}}],
     "charges": [], "rest": [{"kind": "rest", "from": "2026-01-01T21:00+08:00", "to": "2026-01-02T07:00+08:00"}]}
    """

  private func dossier(_ text: String) throws -> Dossier {
    try DossierDocument(JSON(parsing: text)).dossier
  }

  @Test func `every part of a document reaches the dossier`() throws {
    let dossier = try dossier(Self.text)
    #expect(dossier.asOf == "2026-11-23")
    #expect(dossier.vessel.length == .known(Quantity(thousandths: 23_990)))
    #expect(dossier.vessel.certificate.shown == .confirmedAbsent)
    #expect(dossier.fisher.born == .known("2008"))
    #expect(dossier.fisher.literate == .notCollected(.refused))
    #expect(dossier.agreements.items.first?.wage.value?.description == "550.00 USD")
    #expect(dossier.agreements.items.first?.clauses[.k] == .known(false))
    #expect(dossier.agreements.items.first?.clauses[.b] == .notSupplied)
    #expect(dossier.agreements.items.first?.ends == .confirmedAbsent)
    #expect(dossier.charges.isConfirmedNone)
    #expect(dossier.mustered.isConfirmedNone)
    #expect(dossier.listed.items.count == 1)
    #expect(dossier.pay.isNotCollected)
    #expect(dossier.licences.items.count == 1)
    #expect(dossier.rest.items.first?.kind == .known(.rest))
  }

  @Test func `a vessel's name folds to one key`() throws {
    let dossier = try dossier(Self.text)
    let named = try #require(dossier.agreements.items.first?.vessels.value)
    #expect(try #require(dossier.vessel.names.value).meets(named))
  }

  @Test(arguments: [
    (#"{"as_of":"2026-01-01","vessle":{}}"#, "vessle"),
    (#"{"as_of":"2026-01-01","vessel":{"lenght_m":24}}"#, "vessel.lenght_m"),
    (#"{"as_of":"2026-01-01","agreements":[{},{"signd":"2026-01-01"}]}"#, "agreements[1].signd"),
    (#"{"as_of":"2026-01-01","agency":{"licences":[{"form":1}]}}"#, "agency.licences[0].form"),
    (#"{"as_of":"2026-01-01","fisher":{"dob":"2008-13"}}"#, "fisher.dob"),
    (#"{"as_of":"2026-01-01","vessel":{"loa_m":-1}}"#, "vessel.loa_m"),
    (#"{"as_of":"2026-01-01","vessel":{"loa_m":1.2345}}"#, "vessel.loa_m"),
    (#"{"as_of":"2026-01-01","pay":{}}"#, "pay"),
    (
      #"{"as_of":"2026-01-01","fisher":{"literate":{"status":"not_collected","why":"tired"}}}"#,
      "fisher.literate"
    ),
    (#"{"vessel":{}}"#, "as_of"), ("[]", "$"),
  ])
  func `a bad document is refused by its path`(_ text: String, _ path: String) {
    let fault = #expect(throws: DossierFault.self) { try dossier(text) }
    #expect(fault?.path == path)
  }

  @Test func `a misspelt key is told what it may have meant`() {
    let fault = #expect(throws: DossierFault.self) {
      try dossier(#"{"as_of":"2026-01-01","vessel":{"lenght_m":24}}"#)
    }
    #expect(fault?.description == #"vessel.lenght_m: unknown key; did you mean "length_m"?"#)
  }

  /// Every fact that rules can name stands in the schema, and the schema has nothing else.
  @Test func `facts and schema name the same things`() {
    var paths: Set<String> = []
    func walk(_ schema: JSON, _ path: String) {
      if path.hasSuffix(".clauses") || path.hasSuffix(".regulated_otherwise") {
        paths.insert(path)
        return
      }
      for member in schema["properties"]?.members ?? [] {
        walk(member.value, path.isEmpty ? member.key : "\(path).\(member.key)")
      }
      for choice in schema["anyOf"]?.elements ?? [] {
        if let items = choice["items"], items["properties"] != nil {
          paths.insert(path)
          walk(items, path + "[]")
          return
        }
      }
      let isSection = schema["properties"] != nil && !path.hasSuffix("[]")
      if !path.isEmpty, !isSection, !path.hasSuffix("[]") { paths.insert(path) }
    }
    walk(DossierDocument.schema, "")
    paths.subtract(["dossier", "as_of"])
    #expect(paths == Set(Fact.allCases.map(\.path)))
  }
}
