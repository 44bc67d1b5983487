import Casework

/// A case as it is open on the desk: the acts that are entered are checked against what was seen.
struct OpenCase: Sendable, Hashable {
  let file: CaseFile
  /// Whom to call for the person, the best fit first.
  let matches: [ContactMatch]
  let clock: CaseClock
}
