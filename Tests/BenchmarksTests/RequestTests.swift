import Testing

@testable import Benchmarks

@Suite struct RequestTests {
  private func request(_ arguments: String...) throws(RequestFault) -> Request {
    try Request(arguments)
  }

  @Test func `everything is measured when nothing is named`() throws {
    #expect(try request() == .run([], placements: 100_000, folder: nil, asJSON: false))
    #expect(
      try request("start", "--json", "keys", "--placements", "10", "--keep", "/tmp/kept")
        == .run(["start", "keys"], placements: 10, folder: "/tmp/kept", asJSON: true))
  }

  @Test func `help is given whatever else is asked`() throws {
    #expect(try request("--json", "--help") == .help)
    for benchmark in Benchmark.all { #expect(Request.helpPage.contains("  \(benchmark.name) ")) }
  }

  @Test func `no two benchmarks share a name`() {
    #expect(Set(Benchmark.all.map(\.name)).count == Benchmark.all.count)
  }

  @Test func `what is no benchmark and no count is refused`() {
    #expect(throws: RequestFault.unknown("speed")) { try request("speed") }
    for count in ["9", "many", "-1"] {
      #expect(throws: RequestFault.badCount) { try request("--placements", count) }
    }
    #expect(throws: RequestFault.badCount) { try request("--placements") }
    #expect(throws: RequestFault.noFolder) { try request("--keep") }
  }
}
