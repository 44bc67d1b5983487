extension Optional where Wrapped: Comparable {
  /// Whether what there is lies beyond a value; nothing lies beyond every value.
  ///
  /// It keeps the first or the least of what goes by.
  func isBeyond(_ value: Wrapped) -> Bool { map { value < $0 } ?? true }
}
