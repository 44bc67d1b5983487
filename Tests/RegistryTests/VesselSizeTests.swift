import Fishery
import Registry
import Testing

/// What a vessel measures, as registers write it down.
struct VesselSizeTests {
  @Test(arguments: [("0", nil), ("0.0", nil), ("0.5", 500), ("24", 24_000)] as [(String, Int32?)])
  func `nought that a registry holds is not supplied`(text: String, thousandths: Int32?) throws {
    let registry = try Registry.inMemory()
    let sizes = ["length": text, "length_overall": text, "gross_tonnage": text]
    try registry.keep(.vessels, [sizes.merging(["vessel": "TIRTA", "flag": "ID"]) { $1 }])
    let subject = try #require(try registry.subjects().first { $0.kind == .vessel })
    let block = try registry.block(of: .vessel, [subject.id], asOf: "2026-11-23", portState: nil)
    let vessel = block.dossiers[0].vessel
    let wanted: Known<Quantity> =
      thousandths.map { .known(Quantity(thousandths: $0)) } ?? .notSupplied
    #expect(vessel.length == wanted)
    #expect(vessel.lengthOverall == wanted)
    #expect(vessel.grossTonnage == wanted)
  }
}
