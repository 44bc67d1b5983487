import Law
import Testing

@testable import Desk

@Suite struct ConcernTests {
  @Test func `every rule of the catalogue stands under the part of life that it protects`() {
    for rule in Catalogue.standard.rules where rule.id != "C188-scope" {
      #expect(Concern(rule: rule.id) != .other, "\(rule.id)")
    }
  }
}
