internal import Intake
internal import Registry
internal import Synchronization

/// Reads a previewed file on another core, some thousand rows ahead of whoever takes them.
final class ClaimsAhead: Sendable {
  private let reader: Mutex<ClaimReader>

  /// Some rows of the file, and how far reading is after them.
  struct Part: Sendable {
    let claims: [Intake.Claim]
    let progress: Intake.Progress
  }

  init(_ preview: Preview) throws(IntakeFault) {
    reader = Mutex(try ClaimReader(preview))
  }

  /// Begins with the next rows; nil in place of them at the end of the file.
  func next() -> Ahead<Result<Part?, IntakeFault>> {
    Ahead {
      self.reader.withLock { reader in
        Result { () throws(IntakeFault) in
          let claims = try reader.next()
          return claims.map { Part(claims: $0, progress: reader.progress) }
        }
      }
    }
  }
}
