public import Registry

import Fishery

extension LineForm<NeedLine> {
  /// Facts that would settle verdicts, with everybody they are missing for.
  public static var needs: LineForm {
    LineForm(
      "needs",
      [
        .column("fact", "FACT") { .string($0.fact) },
        .number("persons", "PERSONS") { $0.persons },
        .number("vessels", "VESSELS") { $0.vessels },
        .number("verdicts", "VERDICTS") { $0.verdicts },
      ])
  }
}
