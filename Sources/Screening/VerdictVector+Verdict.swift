internal import Law
internal import Registry

extension VerdictVector {
  /// The verdict of the rule at a place of the catalogue; nil when it was never judged.
  subscript(place: Int) -> Verdict? {
    get { Verdict(code: self[code: place]) }
    set { self[code: place] = newValue?.code ?? 0 }
  }

  /// How many rules gave a verdict.
  func count(of verdict: Verdict) -> Int { places.count { self[code: $0] == verdict.code } }
}
