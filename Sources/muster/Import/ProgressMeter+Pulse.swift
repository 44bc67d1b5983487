import Admission
import Intake

extension ProgressMeter {
  /// Shows how far a file of that name is read, and stops when somebody asked to.
  func pulse(of name: String) -> Pulse {
    { progress in
      self.show("\(progress.pass.doing) \(name)", progress.done, of: progress.total)
      return Interruption.isAsked ? .stop : .goOn
    }
  }
}
