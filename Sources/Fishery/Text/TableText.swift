/// The house's own tables are text with ASCII marks, so they are split by bytes and not by what
/// readers see as characters: a table is read in a fraction of a millisecond.
extension StringProtocol {
  var tableLines: [Substring] { tableFields("\n") }

  /// The parts between marks, without a space that follows one.
  func tableFields(_ mark: Unicode.Scalar, atMost count: Int = .max) -> [Substring] {
    let text = Substring(self)
    return text.utf8
      .split(maxSplits: count == .max ? .max : count - 1) { UInt32($0) == mark.value }
      .map { field in
        Substring(field.first == 0x20 ? field.dropFirst() : field)
      }
  }
}
