public import Registry

/// That a role may not do something, and which may.
public struct NotForRole: Error, Sendable, Hashable {
  public let role: StaffRole
  public let capability: Capability

  /// Nil where the role may.
  public init?(_ role: StaffRole, _ capability: Capability) {
    if role.may(capability) { return nil }
    self.role = role
    self.capability = capability
  }
}

extension NotForRole: CustomStringConvertible {
  /// `not for oversight: inspector, triage or supervisor may decide on findings`.
  public var description: String {
    "not for \(role.rawValue): \(capability.whoMay)"
  }
}

extension Capability {
  /// `inspector or supervisor may sign as the second person`.
  public var whoMay: String {
    let others = StaffRole.allCases.filter { !$0.may(self) }.map(\.rawValue)
    if others.count == 1 { return "all but \(others[0]) may \(words)" }
    let names = roles.map(\.rawValue)
    let all = names.dropLast().joined(separator: ", ")
    let who = all.isEmpty ? names.last ?? "nobody" : "\(all) or \(names.last ?? "")"
    return "\(who) may \(words)"
  }
}
