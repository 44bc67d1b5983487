public import Fishery
public import Registry

/// How exceptions stand on a day: what is overdue, what ends soon, what waits, and what they hide.
public struct ExceptionHealth: Sendable, Hashable {
  /// Ended and not looked at again yet.
  public let overdue: Int
  /// Active, and over within thirty days.
  public let endingSoon: Int
  /// Waiting for a second person.
  public let asked: Int
  public let active: Int
  /// Findings that they keep out of the queue.
  public let findings: Int

  /// Days ahead that count as soon.
  public static let soon = 30

  public init(of exceptions: [KeptException], hiding findings: Int, on day: CivilDate) {
    let phases = exceptions.map { $0.phase(on: day) }
    overdue = phases.count { $0 == .overdue }
    asked = phases.count { $0 == .asked }
    active = phases.count { $0 == .active }
    endingSoon = zip(exceptions, phases).count { exception, phase in
      phase == .active && exception.ends - day <= Self.soon
    }
    self.findings = findings
  }

  public init(in registry: Registry, on day: CivilDate) throws(RegistryError) {
    self.init(
      of: try registry.exceptions(), hiding: try registry.exceptedFindings(), on: day)
  }

  /// `2 overdue, 1 ends within 30 days, 1 waits for a second person; 4 active hide 14 findings`.
  public var words: String {
    var due: [String] = []
    if overdue > 0 { due.append("\(overdue) overdue") }
    if endingSoon > 0 {
      due.append("\(endingSoon) \(endingSoon == 1 ? "ends" : "end") within \(Self.soon) days")
    }
    if asked > 0 { due.append("\(asked) \(asked == 1 ? "waits" : "wait") for a second person") }
    let whole =
      "\(active) active \(active == 1 ? "hides" : "hide") "
      + "\(findings) \(findings == 1 ? "finding" : "findings")"
    return due.isEmpty ? whole : "\(due.joined(separator: ", ")); \(whole)"
  }

  /// Whether somebody must look.
  public var isDue: Bool { overdue + endingSoon + asked > 0 }
}
