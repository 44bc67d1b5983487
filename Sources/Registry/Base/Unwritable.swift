internal import Glibc

/// Why a registry can be read and cannot be written.
public enum Unwritable: Sendable, Hashable {
  /// Its disk is read-only.
  case disk
  /// Its file is read-only for who runs the program.
  case file
  /// Its disk is full.
  case full

  /// What keeps a file from being written that is there; nil where nothing does.
  init?(_ path: String) {
    if Volume.isReadOnly(at: path) {
      self = .disk
    } else if access(path, W_OK) != 0 {
      self = .file
    } else {
      return nil
    }
  }
}

extension Unwritable: CustomStringConvertible {
  public var description: String {
    switch self {
    case .disk: "the disk is read-only"
    case .file: "the file is read-only for you"
    case .full: "the disk is full"
    }
  }
}
