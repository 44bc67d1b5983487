import Foundation
import Law
import Testing

/// Whoever changes how rules judge also changes the edition, so that registries are judged again.
@Suite struct EditionTests {
  @Test func `the edition is that of the sources`() throws {
    let law = Fixture.root.appending(path: "Sources/Law").path
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for folder in ["Book", "Catalogue", "Gates", "Rules"] {
      let files = try #require(FileManager.default.enumerator(atPath: "\(law)/\(folder)"))
        .compactMap { $0 as? String }
        .filter { $0.hasSuffix(".swift") && !$0.hasSuffix("Edition.swift") }.sorted()
      for file in files {
        let source = try Data(contentsOf: URL(filePath: "\(law)/\(folder)/\(file)"))
        // FNV-1a.
        for byte in Array("\(folder)/\(file)".utf8) + source {
          hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
      }
    }
    #expect(Catalogue.edition == hash, "the edition is now 0x\(String(hash, radix: 16))")
  }
}
