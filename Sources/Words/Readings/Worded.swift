import Fishery
import Law

/// A value of a fact that has words.
protocol Worded {
  var phrase: Phrase { get }
}

extension Bool: Worded {
  var phrase: Phrase { self ? Phrase("yes", "ya") : Phrase("no", "tidak") }
}

extension CivilDate: Worded {
  var phrase: Phrase { Phrase(self) }
}

extension PartialDate: Worded {
  var phrase: Phrase { Phrase(self) }
}

extension IMOClaim: Worded {
  var phrase: Phrase { Phrase(self) }
}

extension NameKey: Worded {
  /// A dossier holds a key of the name alone.
  var phrase: Phrase { Phrase("known", "diketahui") }
}

extension Few: Worded where Element: Worded {
  var phrase: Phrase { .list(elements.map(\.phrase)) }
}

extension Particulars: Worded {
  /// The letters by how they stand.
  var phrase: Phrase {
    func letters(_ wanted: (Known<Bool>) -> Bool) -> String? {
      let found = Particular.allCases.filter { wanted(self[$0]) }.map(\.citation)
      return found.isEmpty ? nil : found.joined(separator: " ")
    }
    let parts: [(String?, Phrase)] = [
      (letters { $0.value == true }, Phrase("there", "ada")),
      (letters { $0.value == false || $0 == .confirmedAbsent }, Phrase("not there", "tidak ada")),
      (letters(\.isNotCollected), Phrase("not known", "tidak diketahui")),
    ]
    return .joined(parts.compactMap { found, name in found.map { name + " \($0)" } }, by: ", ")
  }
}

extension Int32: Worded {
  var phrase: Phrase { Phrase(self) }
}

extension Instant: Worded {}
extension Money: Worded {}
extension Country: Worded {}
extension Language: Worded {}
extension VesselCategory: Worded {}
extension CallReason: Worded {}
extension Role: Worded {}
extension Channel: Worded {}
extension RepatriationGround: Worded {}
extension RollCall: Worded {}
extension DocumentType: Worded {}
extension DocumentHolder: Worded {}
extension RegulationForm: Worded {}
extension AgreementTerm: Worded {}
extension AgreementSide: Worded {}
extension CounterSignatory: Worded {}
extension PayBasis: Worded {}
extension PaymentInterval: Worded {}
extension PayChannel: Worded {}
extension ChargeCategory: Worded {}
extension Payer: Worded {}
extension ChargeRoute: Worded {}
extension RestKind: Worded {}
extension EndReason: Worded {}
extension GearCode: Worded {}
extension LicenceType: Worded {}
extension Sign.Grade: Worded {}
extension Sign.Kind: Worded {}
extension ThaiProvince: Worded {}
extension RoomKind: Worded {}
extension LesserClause: Worded {}
extension VictimStatus: Worded {}
