import FoundationEssentials
import Glibc
import Synchronization

/// Makes folders for tests. They go when the tests end: programs may be in them till then.
public enum TemporaryFolder {
  private static let made = Mutex<[URL]>([])
  private static let clearing: Void = {
    atexit {
      for folder in TemporaryFolder.made.withLock({ $0 }) {
        try? FileManager.default.removeItem(at: folder)
      }
    }
  }()

  /// The path of a new folder, empty.
  public static func make() throws -> String {
    clearing
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "muster-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    made.withLock { $0.append(folder) }
    return folder.path
  }
}
