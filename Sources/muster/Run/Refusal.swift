import Fishery
import Glibc
import Intake
import Registry

/// A command that ended early: its exit code and the one line that says why.
struct Refusal: Error, Equatable {
  let exit: Exit
  let line: String

  init(_ exit: Exit, _ line: String) {
    self.exit = exit
    self.line = line
  }

  /// The words for whatever a room threw.
  init(_ error: any Error) {
    switch error {
    case let refusal as Refusal: self = refusal
    case let fault as RegistryError: self.init(fault)
    case let fault as StreamFault: self.init(fault)
    case IntakeFault.cancelled: self.init(.cancelled, IntakeFault.cancelled.description)
    case IntakeFault.unwritable(let code) where SystemFault(code).isOfDisk:
      self.init(.registryUnusable, IntakeFault.unwritable(code: code).description)
    case let fault as any CustomStringConvertible: self.init(.badInput, fault.description)
    default: self.init(.badInput, "\(type(of: error))")
    }
  }

  private init(_ error: RegistryError) {
    let exit: Exit =
      switch error {
      case .cancelled: .cancelled
      case .noSuchImport, .noSuchRow, .noSuchZone, .namesAnother, .changedMeanwhile,
        .decidedMeanwhile, .standing, .inTheWay, .leftBeside, .tooLargeToRedo, .file:
        .badInput
      default: .registryUnusable
      }
    self.init(exit, error.description)
  }

  private init(_ fault: StreamFault) {
    self.init(unwritable: fault.name, fault.code, else: .registryUnusable)
  }

  /// A file that the system did not let be written.
  ///
  /// - Parameters:
  ///   - code: what the system said, as `errno`.
  ///   - exit: how it ends when the disk is not to blame.
  init(unwritable path: String, _ code: Int32, else exit: Exit = .badInput) {
    let fault = SystemFault(code)
    self.init(
      fault.isOfDisk ? .registryUnusable : exit, "\(path) cannot be written (\(fault))")
  }

  /// A command that was done, of which nobody took the answer.
  init(unanswered fault: StreamFault) {
    let refusal = Refusal(fault)
    self.init(
      refusal.exit,
      "\(refusal.line): the command was done and what it stored is kept; only its answer is lost")
  }

  /// Files that are stored each by itself, of which some were not.
  init(_ end: Refusal, stored: [String], others: [String]) {
    let why = end.exit == .cancelled ? "cancelled" : end.line
    let rest = others.isEmpty ? "" : "; not stored: \(others.joined(separator: ", "))"
    self.init(end.exit, "\(why); stored: \(stored.joined(separator: ", "))\(rest)")
  }
}
