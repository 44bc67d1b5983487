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
        .decidedMeanwhile, .standing, .inTheWay, .tooLargeToRedo, .file:
        .badInput
      default: .registryUnusable
      }
    self.init(exit, error.description)
  }

  private init(_ fault: StreamFault) {
    let why = fault.code == ENOSPC ? "the disk is full" : "system error \(fault.code)"
    self.init(.registryUnusable, "\(fault.name) cannot be written (\(why))")
  }
}
