import Fishery
import Registry

extension Saying {
  /// Where something is said, every key present.
  var place: [JSON.Member] {
    let provenance = origin.provenance
    return [
      .init("file", .text(provenance.file)),
      .init("row", provenance.row.map { .integer(Int64($0)) } ?? .null),
      .init("column", .text(origin.column)), .init("header", .text(origin.header)),
      .init("person", .text(provenance.person)),
      .init("at", .text(provenance.at.flatMap { Instant(minutes: $0 / 60, offset: 0) })),
    ]
  }
}
