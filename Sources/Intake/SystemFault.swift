import Glibc

/// What the system said when it did not let a file be written, as its error number.
public struct SystemFault: Sendable, Hashable {
  public let code: Int32

  public init(_ code: Int32) { self.code = code }

  /// Whether the disk, not what was asked for, is to blame.
  public var isOfDisk: Bool { [ENOSPC, EDQUOT, EROFS, EFBIG].contains(code) }
}

extension SystemFault: CustomStringConvertible {
  public var description: String {
    switch code {
    case ENOSPC, EDQUOT: "the disk is full"
    case EROFS: "the disk is read-only"
    case EFBIG: "it would be larger than this system or shell lets a file be"
    default: String(cString: strerror(code))
    }
  }
}
