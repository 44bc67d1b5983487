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
    let (exit, why): (Exit, String) =
      switch code {
      case ENOSPC: (.registryUnusable, "the disk is full")
      case EROFS: (.registryUnusable, "the disk is read-only")
      default: (exit, "system error \(code)")
      }
    self.init(exit, "\(path) cannot be written (\(why))")
  }
}
