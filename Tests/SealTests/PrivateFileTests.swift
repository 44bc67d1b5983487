import FoundationEssentials
import Seal
import TestSupport
import Testing

@Suite struct PrivateFileTests {
  private static func text(_ path: String) throws -> String {
    try String(contentsOf: URL(filePath: path), encoding: .utf8)
  }

  @Test(arguments: [true, false])
  func `a file appears whole, for its owner alone, and nothing beside it`(isLasting: Bool) throws {
    let folder = try TemporaryFolder.make()
    try Data("before".utf8).write(to: URL(filePath: "\(folder)/a"))
    try PrivateFile.write(Array("whole".utf8), to: "\(folder)/a", isLasting: isLasting)
    #expect(try Self.text("\(folder)/a") == "whole")
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
    let mode = try FileManager.default.attributesOfItem(atPath: "\(folder)/a")[.posixPermissions]
    #expect(mode as? Int == 0o600)
  }

  @Test func `what another program is writing beside it stays as it is`() throws {
    let folder = try TemporaryFolder.make()
    try Data("another's".utf8).write(to: URL(filePath: "\(folder)/a.partial"))
    try PrivateFile.write([1], to: "\(folder)/a")
    #expect(try Self.text("\(folder)/a.partial") == "another's")
  }

  @Test func `what cannot take its name leaves nothing`() throws {
    let folder = try TemporaryFolder.make()
    try FileManager.default.createDirectory(
      atPath: "\(folder)/a/b", withIntermediateDirectories: true)
    #expect(throws: PrivateFile.Fault.self) { try PrivateFile.write([1], to: "\(folder)/a") }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["a"])
  }
}
