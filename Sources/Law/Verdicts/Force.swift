/// What kind of rule an instrument makes, and so how grave its breach can be.
public enum Force: String, Sendable, Hashable, CaseIterable, BitwiseCopyable {
  case binding
  case contractTemplate = "contract-template"
  case adminPlan = "admin-plan"
  case soft
  case policy

  /// The gravest severity that this force carries: soft law and house policy only advise.
  public var ceiling: Severity {
    switch self {
    case .binding, .contractTemplate, .adminPlan: .critical
    case .soft, .policy: .advisory
    }
  }
}
