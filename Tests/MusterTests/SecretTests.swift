import Foundation
import Testing

/// Telephone and account numbers of those who recruit, from a file to the registry.
struct SecretTests {
  @Test func `no number of a recruiter is in any file of the registry`() throws {
    let muster = try Muster()
    let sheet = muster.home.appending(path: "contacts.csv")
    try Data(
      """
      Name,Platform,Account,First contact,WhatsApp
      Budi Santika,social network,@kerja,2026-01-05,+62 800 0000 1201
      Siti Rahayu,social network,@kerja,2026-01-06,+62 800 0000 1201

      """.utf8
    ).write(to: sheet)
    let map = muster.home.appending(path: "map.json")
    try Data(#"{"constants": {"bank_account": "0000990112019"}}"#.utf8).write(to: map)
    let outcome = try muster.run(
      "import", "contacts.csv", "--map", "map.json", "--yes", "--json", "--registry", "own/r.db")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let folder = muster.home.appending(path: "own")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(names.contains("r.db"))
    for name in names {
      let bytes = try Data(contentsOf: folder.appending(path: name))
      for number in ["+62 800", "628000000", "0000 1201", "0000990112019", "990112019"] {
        #expect(bytes.firstRange(of: Data(number.utf8)) == nil, "\(name) \(number)")
      }
    }
  }
}
