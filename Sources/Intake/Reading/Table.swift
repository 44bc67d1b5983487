/// A file known to be a table: how it is written and where its columns are named.
public struct Table: Sendable, Hashable {
  public let path: String
  public let stamp: FileStamp
  public let encoding: Guess<Encoding, EncodingReason>
  public let dialect: Guess<Dialect, DialectReason>
  public internal(set) var header: Header
  /// The other rows that may be the header, likeliest first.
  let headers: [Header]
  /// The first rows that are not blank, headers among them.
  let beginning: [Sample.Row]

  /// Looks at a whole file once, in the encoding and dialect asked for or else in those it seems
  /// to be in.
  public init(
    path: String, encoding asked: Encoding? = nil, dialect askedDialect: Dialect? = nil,
    pulse: Pulse = { _ in .goOn }
  ) throws(IntakeFault) {
    let survey = try Survey(path: path, pulse: pulse)
    var encoding: Guess<Encoding, EncodingReason> =
      if let asked {
        Guess(asked, .certain, .asked)
      } else {
        Guess(of: survey.census, head: survey.head[...])
      }
    if let kind = FileKind(
      head: survey.head[...], census: survey.census, encoding: encoding.value)
    {
      throw .noTable(kind)
    }
    if encoding.isOfCodePage {
      encoding = try encoding.compared(with: PairCensus.all(path: path), survey.census)
    }
    let dialect: Guess<Dialect, DialectReason> =
      if let askedDialect {
        Guess(askedDialect, .certain, .asked)
      } else {
        try Guess(path: path, encoding: encoding.value)
      }
    let sample = try Sample(path: path, encoding: encoding.value, dialect: dialect.value)
    let headers = Header.candidates(in: sample)
    guard let header = headers.first else { throw .empty }
    self.path = path
    self.stamp = survey.stamp
    self.encoding = encoding
    self.dialect = dialect
    self.header = header
    self.headers = headers
    beginning = Array(sample.rows.prefix(Self.rowsShown))
  }
}

extension Table {
  private static let rowsShown = 60

  /// The first different texts that stand under a header, as the file has them; empty for a name
  /// that is none.
  public func samples(under name: String, limit: Int = 5) -> [String] {
    guard let place = header.names.firstIndex(of: name) else { return [] }
    var samples: [String] = []
    for row in beginning where row.record > header.record && place < row.cells.count {
      let text = row.cells[place].trimmed
      if !text.isEmpty, !samples.contains(text) { samples.append(text) }
      if samples.count == limit { break }
    }
    return samples
  }
}

/// A whole file's bytes, counted.
private struct Survey {
  let stamp: FileStamp
  private(set) var census = ByteCensus()
  private(set) var head: [UInt8] = []

  init(path: String, pulse: Pulse) throws(IntakeFault) {
    var source = try ByteSource(path: path)
    stamp = source.stamp
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while true {
      let count = try source.read(into: &buffer)
      guard count > 0 else { break }
      census.count(buffer[..<count])
      if head.isEmpty { head = Array(buffer[..<min(count, 512)]) }
      let progress = Progress(done: census.total, total: stamp.size, pass: .looking)
      guard pulse(progress) == .goOn else { throw .cancelled }
    }
    census.finish()
    guard census.total > 0 else { throw .empty }
  }
}
