extension Sample? {
  /// The sample, or the fault that something never answered.
  func orFault(_ what: String) throws(TrialFault) -> Sample {
    guard let self else { throw .silent(what) }
    return self
  }
}
