/// A value that a fact of a dossier document can have.
protocol DossierValue: Sendable {
  /// The value in a document, or nil when the JSON is not one.
  init?(document: JSON)
  /// The JSON Schema of it.
  static var schema: JSON { get }
}

extension Bool: DossierValue {
  init?(document: JSON) {
    guard case .bool(let value) = document else { return nil }
    self = value
  }
  static var schema: JSON { ["type": "boolean"] }
}

extension Int32: DossierValue {
  init?(document: JSON) {
    guard case .integer(let value) = document, let small = Int32(exactly: value) else { return nil }
    self = small
  }
  static var schema: JSON { ["type": "integer"] }
}

extension Quantity: DossierValue {
  init?(document: JSON) {
    switch document {
    case .integer(let value): self.init(String(value))
    case .decimal(let text): self.init(text)
    default: return nil
    }
  }
  static var schema: JSON {
    ["type": "number", "minimum": 0, "description": "up to three digits after the point"]
  }
}

extension CivilDate: DossierValue {
  init?(document: JSON) {
    guard let text = document.text else { return nil }
    self.init(text)
  }
  static var schema: JSON { ["type": "string", "format": "date"] }
}

extension PartialDate: DossierValue {
  init?(document: JSON) {
    guard let text = document.text else { return nil }
    self.init(text)
  }
  static var schema: JSON {
    ["type": "string", "pattern": "^\\d{4}(-\\d{2}(-\\d{2})?)?$"]
  }
}

extension Instant: DossierValue {
  init?(document: JSON) {
    guard let text = document.text else { return nil }
    self.init(text)
  }
  static var schema: JSON {
    ["type": "string", "format": "date-time", "description": "with its offset from UTC"]
  }
}

extension Country: DossierValue {
  init?(document: JSON) {
    guard let text = document.text else { return nil }
    self.init(text)
  }
  static var schema: JSON { ["type": "string", "pattern": "^[A-Z]{2}$"] }
}

extension Language: DossierValue {
  init?(document: JSON) {
    guard let text = document.text else { return nil }
    self.init(text)
  }
  static var schema: JSON { ["type": "string", "pattern": "^[a-z]{2,3}$"] }
}

extension Money: DossierValue {
  init?(document: JSON) {
    guard let members = document.members, members.count == 2,
      case .integer(let minor)? = document["minor"],
      let currency = document["currency"]?.text.flatMap({ Currency($0) })
    else { return nil }
    self.init(minor: minor, currency: currency)
  }
  static var schema: JSON {
    [
      "type": "object", "required": ["minor", "currency"], "additionalProperties": false,
      "properties": [
        "minor": ["type": "integer"], "currency": ["type": "string", "pattern": "^[A-Z]{3}$"],
      ],
    ]
  }
}

extension IMOClaim: DossierValue {
  init?(document: JSON) {
    guard let text = document.text else { return nil }
    self.init(text)
  }
  static var schema: JSON { ["type": "string", "minLength": 1, "maxLength": 8] }
}

extension NameKey: DossierValue {
  init?(document: JSON) {
    guard let text = document.text, !text.isEmpty else { return nil }
    self.init(folding: text)
  }
  static var schema: JSON { ["type": "string", "minLength": 1] }
}

extension Few: DossierValue where Element: DossierValue {
  init?(document: JSON) {
    guard let elements = document.elements, !elements.isEmpty else { return nil }
    let values = elements.compactMap { Element(document: $0) }
    guard values.count == elements.count else { return nil }
    self.init(values)
  }
  static var schema: JSON {
    ["type": "array", "minItems": 1, "maxItems": .integer(Int64(most)), "items": Element.schema]
  }
}

extension Particulars: DossierValue {
  /// `{"a": true, "k": false, "m": {"status": "refused"}}`; a letter left out was not supplied.
  init?(document: JSON) {
    guard let members = document.members else { return nil }
    self.init()
    for member in members {
      guard let particular = Particular.allCases.first(where: { String($0.letter) == member.key }),
        let state = Known<Bool>(document: member.value)
      else { return nil }
      self[particular] = state
    }
  }
  static var schema: JSON {
    .object([
      .init("type", "object"), .init("additionalProperties", false),
      .init(
        "properties",
        .object(
          Particular.allCases.map { .init(String($0.letter), Known<Bool>.schema) })),
    ])
  }
}

extension GearCode: DossierValue {
  init?(document: JSON) {
    guard let text = document.text else { return nil }
    self.init(text)
  }
  static var schema: JSON { ["type": "string", "description": "ISSCFG abbreviation, such as LLD"] }
}

/// A closed list of words.
protocol DossierWord: DossierValue, CaseIterable, RawRepresentable<String> {}

extension DossierWord {
  init?(document: JSON) {
    guard let text = document.text else { return nil }
    self.init(rawValue: text)
  }
  static var schema: JSON {
    ["type": "string", "enum": .array(allCases.map { .string($0.rawValue) })]
  }
}

extension PayBasis: DossierWord {}
extension PaymentInterval: DossierWord {}
extension PayChannel: DossierWord {}
extension ChargeCategory: DossierWord {}
extension Payer: DossierWord {}
extension ChargeRoute: DossierWord {}
extension AgreementTerm: DossierWord {}
extension AgreementSide: DossierWord {}
extension CounterSignatory: DossierWord {}
extension Role: DossierWord {}
extension Channel: DossierWord {}
extension RepatriationGround: DossierWord {}
extension RollCall: DossierWord {}
extension DocumentType: DossierWord {}
extension DocumentHolder: DossierWord {}
extension RegulationForm: DossierWord {}
extension VesselCategory: DossierWord {}
extension CallReason: DossierWord {}
extension RestKind: DossierWord {}
extension EndReason: DossierWord {}
extension LicenceType: DossierWord {}
extension ThaiProvince: DossierWord {}
extension Sign.Kind: DossierWord {}
extension Sign.Grade: DossierWord {}
extension RoomKind: DossierWord {}
extension LesserClause: DossierWord {}
extension VictimStatus: DossierWord {}
