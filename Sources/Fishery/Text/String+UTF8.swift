extension String {
  /// The text behind some bytes; what is no text in them is replaced.
  public init(utf8: Span<UInt8>) {
    do {
      self = String(copying: try UTF8Span(validating: utf8))
    } catch {
      self = String(decoding: utf8.indices.map { utf8[$0] }, as: UTF8.self)
    }
  }
}
