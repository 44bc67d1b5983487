public import Fishery

extension LawBook {
  /// This book with what flag States are taken to have declared beside, by State and key, from the
  /// day on which the Convention was adopted; itself when nothing is.
  ///
  /// - Throws: `PackFault` for a State or key that there is not.
  public func declaring(_ profiles: JSON?) throws(PackFault) -> LawBook {
    guard let profiles else { return self }
    let states = (profiles.members ?? []).map { state in
      JSON.Member(
        state.key,
        .object(
          (state.value.members ?? []).map { declared in
            JSON.Member(declared.key, .array([LawBook.entry(declared.value)]))
          }))
    }
    let pack: JSON = ["pack": "case", "title": "Case", "profiles": .object(states)]
    return try laying(Pack(name: "case", bytes: Array(pack.line.utf8)))
  }

  private static func entry(_ value: JSON) -> JSON {
    [
      "from": "2007-06-14", "value": value, "source": "A case", "status": "enacted",
      "verified": "seen",
    ]
  }
}
