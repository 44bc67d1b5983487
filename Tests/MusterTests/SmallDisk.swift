import Foundation
import TestSupport

/// A disk in memory, a few megabytes large, that a test fills up or forbids to write on.
///
/// It is mounted in a namespace of its own, so it is there only for what runs in that, and goes with
/// it; some containers allow none.
enum SmallDisk {
  static let canBeMade =
    (try? Muster().bash("mount -t tmpfs none /mnt", under: namespace))?.status == 0

  private static let namespace = ["/usr/bin/unshare", "--mount", "--map-root-user"]
  private static let mount = "mkdir -p disk && mount -t tmpfs -o size=6m none disk"

  /// Runs a script in the home folder, where `disk` is the disk.
  static func run(_ script: String, _ muster: Muster) throws -> Muster.Outcome {
    try muster.bash("\(mount)\n\(script)", under: namespace)
  }

  /// The desk on `disk/r.db`, a copy of `r.db`.
  static func desk(_ muster: Muster, isReadOnly: Bool = false) throws -> PseudoTerminal {
    let home = muster.home.path
    let open =
      "cd '\(home)' && \(mount) && cp r.db disk && mount -o remount,\(isReadOnly ? "ro" : "rw") disk "
      + "&& exec \(Muster.program.path) "
      + "--registry disk/r.db --actor Sari --today 2026-11-23"
    return try PseudoTerminal(
      namespace[0], namespace.dropFirst() + ["/bin/bash", "-c", open],
      environment: ["HOME": home])
  }

  /// Where the disk of a desk lies, seen from outside.
  static func path(of desk: PseudoTerminal, _ muster: Muster) -> String {
    "/proc/\(desk.process?.identifier ?? 0)/root\(muster.home.path)/disk"
  }
}
