import Fishery
import Registry
import Terminal

/// The first screen: who works here now, and in which role. It is asked once for a sitting.
struct SignIn: Sendable {
  private(set) var name: String
  private(set) var role: StaffRole
  /// Which of the two the keys are for.
  private(set) var asks = Asked.name
  private(set) var complaint: String?
  /// Whether nobody touched the name yet: what is typed then stands in its place.
  private var isProposed = true
  /// In which role each person worked last.
  let remembered: [String: StaffRole]
  let registryName: String

  enum Asked: Sendable { case name, role }

  enum Outcome: Sendable, Hashable {
    case asking
    case answered(String, StaffRole)
    /// They left before they said who they are.
    case left
  }

  /// - Parameters:
  ///   - name: who it probably is.
  ///   - role: in which role; nil for the one in which they worked last.
  init(
    name: String, role: StaffRole? = nil, remembered: [String: StaffRole], registryName: String
  ) {
    self.name = name
    self.remembered = role == nil ? remembered : [:]
    self.registryName = registryName
    self.role = role ?? Self.role(of: name, in: remembered) ?? .usual
  }

  private static func role(
    of name: String, in remembered: [String: StaffRole]
  ) -> StaffRole? {
    remembered[name] ?? remembered.first { ActorName.areOne($0.key, name) }?.value
  }

  mutating func receive(_ key: Key) -> Outcome {
    complaint = nil
    if key == .control("c") { return .left }
    switch asks {
    case .name: return takeName(key)
    case .role: return takeRole(key)
    }
  }

  private mutating func takeName(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .left
    case .enter, .tab, .down:
      let trimmed = name.split(separator: " ").joined(separator: " ")
      guard trimmed.contains(where: \.isLetter) else {
        complaint = "a name, please: the log keeps who did what"
        return .asking
      }
      name = trimmed
      role = Self.role(of: name, in: remembered) ?? role
      asks = .role
    default:
      if isProposed, case .character = key { name = "" }
      isProposed = false
      _ = LineEditing.edit(&name, with: key)
    }
    return .asking
  }

  private mutating func takeRole(_ key: Key) -> Outcome {
    let all = StaffRole.allCases
    let place = all.firstIndex(of: role) ?? 0
    switch key {
    case .enter: return .answered(name, role)
    case .escape, .backTab: asks = .name
    case .down, .right, .tab: role = all[(place + 1) % all.count]
    case .up, .left: role = all[(place + all.count - 1) % all.count]
    case .character(let letter):
      guard let meant = all.first(where: { $0.rawValue.first == letter }) else { break }
      role = meant
    default: break
    }
    return .asking
  }
}
