public import Fishery
public import Intake

/// What a person changes about a plan: the wishes under which the file is looked at again.
extension ImportPlan {
  /// The file read as another kind of sheet.
  public func read(as sheet: Sheet) -> Wishes {
    var wishes = wishes
    wishes.sheet = sheet
    wishes.mapping = nil
    return wishes
  }

  /// A header filling another column than before; nil: what stands under it is not stored.
  ///
  /// Whatever else filled the column fills nothing any more.
  public func filling(_ column: String?, from header: String) -> Wishes {
    let headers = saved["headers"]?.members ?? []
    return changing(
      "headers",
      to: .object(
        headers.map { member in
          if member.key == header {
            JSON.Member(member.key, column.map { .string($0) } ?? .null)
          } else if let column, member.value.text == column {
            JSON.Member(member.key, .null)
          } else {
            member
          }
        }))
  }

  /// A quirk of a column decided.
  public func deciding(
    _ choice: Choice, on quirk: Quirk, of column: String
  ) throws(MappingFault) -> Wishes {
    var decided = Decisions()
    if let json = saved["decisions"] { decided = try Decisions(json: json) }
    try decided.decide(choice, on: quirk, of: column)
    return changing("decisions", to: decided.json)
  }

  private func changing(_ key: String, to value: JSON) -> Wishes {
    var wishes = wishes
    wishes.sheet = preview.mapping.sheet
    let members = saved.members ?? []
    wishes.mapping = .object(members.map { $0.key == key ? JSON.Member(key, value) : $0 })
    return wishes
  }
}
