import Testing

@testable import Registry

@Test func `the first release is as it was released`() {
  #expect(Migration.all[0].digest.prefix(16) == "c0b6646df82d747c")
}
