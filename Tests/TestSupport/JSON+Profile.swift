public import Fishery

extension JSON {
  /// A pack of law in which flag States declare some things, by State and key, from the day the
  /// Convention came into force.
  public static func pack(declaring profiles: JSON) -> JSON {
    let states = (profiles.members ?? []).map { state in
      Member(
        state.key,
        .object(
          (state.value.members ?? []).map { key in
            Member(
              key.key,
              [
                [
                  "from": "2007-06-14", "value": key.value, "source": "A case", "status": "enacted",
                  "verified": "seen",
                ]
              ])
          }))
    }
    return ["pack": "case", "title": "Case", "profiles": .object(states)]
  }
}
