public import Registry

import Fishery

extension LineForm<AgreementLine> {
  /// Versions of agreements, with the particulars of C188 Annex II.
  public static var agreements: LineForm {
    LineForm(
      "agreements",
      [
        .number("agreement", "ROW") { Int($0.id) },
        .column("fisher", "PERSON") { .key($0.fisher) },
        .person("name", "FISHER", { $0.fisherName }, code: { $0.fisher }),
        .column("vessel_name", "VESSEL") { .text($0.vesselName) },
        .column("number", "NUMBER") { .text($0.number) },
        .number("version", "VERSION") { $0.version },
        .column("side", "SIDE") { .text($0.side?.rawValue) },
        .column("template", "TEMPLATE") { .text($0.template) },
        .column("signed", "SIGNED") { .text($0.signed) },
        .column("ends", "ENDS") { .text($0.ends) },
      ]
        + Particular.allCases.map { particular in
          .column("clause_\(particular.letter)", String(particular.letter)) {
            .string($0.clauses[particular].mark)
          }
        })
  }
}

extension Known<Bool> {
  /// How a matrix shows it: there, not there, or not known.
  fileprivate var mark: String {
    switch self {
    case .known(true): "yes"
    case .known(false), .confirmedAbsent: "no"
    case .notCollected: "?"
    }
  }
}
