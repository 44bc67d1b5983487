/// Where every part of a dossier document goes.
enum DossierShape {
  /// A part that is one object.
  struct Section: Sendable {
    let key: String
    let schema: JSON
    let read:
      @Sendable (JSON, inout DossierFacts, inout DossierColumns) throws(DossierFault) -> Void
  }

  /// A part that is a list of objects.
  struct List: Sendable {
    let path: String
    let schema: JSON
    let read:
      @Sendable (JSON, inout DossierFacts, inout DossierColumns) throws(DossierFault) -> Void
  }

  static let sections: [Section] = [
    section("vessel", \.vessel, .vessel),
    section("document", \.vessel.certificate, .certificate),
    section("crew_list", \.vessel.crewList, .crewList),
    section("fisher", \.fisher, .fisher),
    section("placement", \.placement, .placement),
    section("elsewhere", \.placement.elsewhere, .elsewhere),
    section("agency", \.placement, .agency),
    section("manning", \.vessel.manning, .manning),
    section("provisions", \.vessel.provisions, .provisions),
    section("medical_care", \.vessel.medicalCare, .medicalCare),
    section("safety", \.vessel.safety, .safety),
    section("accommodation", \.vessel.accommodation, .accommodation),
    section("protection", \.placement.protection, .protection),
    section("records", \.placement.records, .records),
    section("sea_moves", \.placement.seaMoves, .seaMoves),
    section("orientation", \.placement.orientation, .orientation),
    section("complaint", \.placement.complaint, .complaint),
    section("victim", \.placement.victim, .victim),
    section("standing", \.vessel.standing, .standing),
  ]

  static let lists: [List] = [
    list("agreements", \.agreements, \.agreements, .agreement) { Agreement() },
    list("medical", \.medical, \.medical, .medical) { MedicalCertificate() },
    list("documents", \.documents, \.documents, .document) { PersonalDocument() },
    list("charges", \.charges, \.charges, .charge) { Charge() },
    list("pay", \.pay, \.pay, .pay) { PayPeriod() },
    list("rest", \.rest, \.rest, .rest) { RestSpan() },
    list("voyages", \.voyages, \.voyages, .voyage) { Voyage() },
    list("elsewhere.stays", \.otherStays, \.otherStays, .otherStay) { OtherStay() },
    list("agency.licences", \.licences, \.licences, .licence) { Licence() },
    list("crew_list.names", \.listed, \.listed, .listed) { ListedPerson() },
    list("signs", \.signs, \.signs, .sign) { Sign() },
    list("crew_list.mustered", \.mustered, \.mustered, .mustered) { MusteredPerson() },
    list("accommodation.rooms", \.rooms, \.rooms, .room) { Room() },
  ]

  /// A section; keys of it that are lists go to their list.
  private static func section<Record>(
    _ key: String, _ place: any WritableKeyPath<DossierFacts, Record> & Sendable,
    _ shape: Shape<Record>
  ) -> Section {
    let inner = { @Sendable in lists.filter { $0.path.hasPrefix(key + ".") } }
    let schema = JSON.object([
      .init("type", "object"), .init("additionalProperties", false),
      .init(
        "properties",
        .object(
          shape.properties
            + inner().map { .init(String($0.path.dropFirst(key.count + 1)), $0.schema) })),
    ])
    return Section(key: key, schema: schema) {
      (document, facts, columns) throws(DossierFault) in
      guard let members = document.members else {
        throw DossierFault(path: key, kind: .expected("an object"))
      }
      var own: [JSON.Member] = []
      for member in members {
        if let list = inner().first(where: { $0.path == "\(key).\(member.key)" }) {
          try list.read(member.value, &facts, &columns)
        } else {
          own.append(member)
        }
      }
      try shape.read(.object(own), into: &facts[keyPath: place], at: key)
    }
  }

  private static func list<Element>(
    _ path: String, _ range: any WritableKeyPath<ListRanges, ListRange> & Sendable,
    _ column: any WritableKeyPath<DossierColumns, [Element]> & Sendable, _ shape: Shape<Element>,
    _ blank: @escaping @Sendable () -> Element
  ) -> List {
    let schema: JSON = [
      "anyOf": [["type": "array", "items": shape.schema], ["$ref": "#/$defs/unknown"]]
    ]
    return List(path: path, schema: schema) { (document, facts, columns) throws(DossierFault) in
      guard let elements = document.elements else {
        guard let state = Known<Bool>(document: document), state.value == nil else {
          throw DossierFault(path: path, kind: .expected("a list"))
        }
        facts.lists[keyPath: range] = ListRange(
          state == .confirmedAbsent ? .confirmedNone : .notCollected(state.gap ?? .notSupplied))
        return
      }
      let start = columns[keyPath: column].count
      for (index, element) in elements.enumerated() {
        var record = blank()
        try shape.read(element, into: &record, at: "\(path)[\(index)]")
        columns[keyPath: column].append(record)
      }
      facts.lists[keyPath: range] = ListRange(
        elements.isEmpty ? .confirmedNone : .collected, start..<columns[keyPath: column].count)
    }
  }
}
