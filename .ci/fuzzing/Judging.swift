import Fishery
import Glibc
import Law
import Words

/// What the rules make of dossiers and packs of others.
enum Judging {
  private static let book = make("the law") { try LawBook.builtIn() }
  /// A dossier with which everything is in order.
  private static let spotless = make("a dossier") {
    try DossierDocument(JSON(parsing: file("fixtures/law/dossiers/spotless.json")))
  }

  static func readDossier(_ bytes: [UInt8]) {
    guard let json = try? JSON(parsing: bytes) else { return }
    let again = try? JSON(parsing: json.line)
    precondition(again == json, "JSON is read back otherwise")
    guard let document = try? DossierDocument(json) else { return }
    judge(document.dossier, under: book, turn: bytes.count)
  }

  static func readPack(_ bytes: [UInt8]) {
    let pack = LawBook.Pack(name: "pack.json", bytes: bytes)
    do throws(PackFault) {
      judge(spotless.dossier, under: try book.laying(pack), turn: bytes.count)
    } catch {
      _ = error.description
    }
  }

  private static func judge(_ dossier: Dossier, under book: LawBook, turn: Int) {
    for (place, rule) in Catalogue.standard.rules.enumerated() {
      let judgement = rule.judgement(of: dossier, under: book)
      // Some of them in words, others the next time.
      guard (place + turn).isMultiple(of: 8) else { continue }
      let told = Explanation(
        of: judgement, by: rule, about: dossier, under: book,
        in: turn.isMultiple(of: 2) ? .english : .indonesian, upTo: Explanation.deepest)
      _ = told.lines(at: Explanation.deepest)
    }
  }
}

/// Something that must be there before anything is tried.
func make<Made>(_ what: String, _ making: () throws -> Made) -> Made {
  do { return try making() } catch { fatalError("\(what): \(error)") }
}

/// The bytes of a file; none when it is not there.
func file(_ path: String) -> [UInt8] {
  let descriptor = open(path, O_RDONLY)
  defer { close(descriptor) }
  var bytes: [UInt8] = []
  var part = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = Glibc.read(descriptor, &part, part.count)
    guard count > 0 else { return bytes }
    bytes += part[..<count]
  }
}
