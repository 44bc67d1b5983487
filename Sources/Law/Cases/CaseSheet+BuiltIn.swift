import Fishery

extension CaseSheet {
  /// The sheet of a rule that travels inside the program.
  public static func builtIn(of rule: Rule) throws(CaseFault) -> CaseSheet {
    guard let bytes = Embedded.bytes(of: "cases/\(rule.sheetName)") else {
      throw CaseFault(rule: rule.id, of: rule.sheetName, .noSheet)
    }
    return try CaseSheet(
      of: rule, String(decoding: bytes, as: UTF8.self), changing: try spotless.get())
  }

  /// The dossier in which nothing is wrong, read once.
  private static let spotless: Result<JSON, CaseFault> = Result { () throws(CaseFault) in
    let name = "dossiers/spotless.json"
    guard let bytes = Embedded.bytes(of: "cases/\(name)") else {
      throw CaseFault(rule: name, of: name, .noSheet)
    }
    do throws(JSONFault) {
      return try JSON(parsing: bytes)
    } catch {
      throw CaseFault(rule: name, of: name, .notJSON(error))
    }
  }
}

extension Rule {
  /// The file of its sheet of cases: a stroke in an id is no part of a file's name.
  public var sheetName: String { id.split(separator: "/").joined(separator: "_") + ".jsonl" }
}
