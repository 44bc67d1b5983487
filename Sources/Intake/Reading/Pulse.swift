/// Told now and then how far reading is, answers whether to go on.
public typealias Pulse = (_ progress: Progress) -> Flow

/// How far reading is.
public struct Progress: Sendable, Hashable {
  /// Bytes read so far in this pass.
  public let done: Int
  public let total: Int
  public let pass: Pass

  /// As far, in another pass.
  public func during(_ pass: Pass) -> Progress { Progress(done: done, total: total, pass: pass) }

  /// What the bytes are read for.
  public enum Pass: String, Sendable, Hashable {
    case looking
    case previewing
    /// To tell what is new from what is known.
    case comparing
    case reading
  }
}

/// Whether to go on.
public enum Flow: Sendable, Hashable {
  case goOn
  case stop
}
