public import Fishery
public import Registry

/// What a case can say to a recipient, field by field.
public struct CaseFacts: Sendable, Hashable {
  public let file: CaseFile
  public let person: CasePerson
  /// The rules of open findings about the person.
  public let findings: [String]

  public init(_ file: CaseFile, in registry: Registry) throws(RegistryError) {
    self.file = file
    person = try registry.person(of: file.record)
    findings =
      try file.record.finding.map { id throws(RegistryError) in
        try registry.findings([id]).filter { $0.state != .gone }.map(\.rule)
      } ?? []
  }

  /// The value of a field; null where nothing is known.
  public func value(of field: CaseField) -> JSON {
    func text(_ value: (some CustomStringConvertible)?) -> JSON {
      value.map { .string($0.description) } ?? .null
    }
    switch field {
    case .name: return text(person.name)
    case .birthDate: return text(person.birthDate)
    case .nationality: return text(person.nationality?.code)
    case .languages: return .array(person.languages.map { .string($0.code) })
    case .vessel: return text(person.vesselName)
    case .flag: return text(person.flag?.code)
    case .port: return text(person.port)
    case .agency: return text(person.agency)
    case .safeContact: return text(person.safeContact)
    case .nextOfKin: return text(person.nextOfKin)
    case .victimStatus: return .string(file.state.status.rawValue)
    case .assistance:
      return .object(
        Assistance.allCases.map { point in
          JSON.Member(
            point.rawValue, .string((file.state.assistance[point] ?? .notYet).rawValue))
        })
    case .findings: return .array(findings.map { .string($0) })
    case .account: return .array(file.state.notes.map { .string($0) })
    }
  }

  /// The fields that are ticked for a referral, and no others.
  public func ticked(for referral: Referral) -> JSON {
    .object(
      CaseField.allCases.filter(referral.fields.contains).map {
        JSON.Member($0.rawValue, value(of: $0))
      })
  }
}
