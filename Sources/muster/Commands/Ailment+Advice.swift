import Registry

extension Ailment {
  /// What to do about it.
  var advice: String {
    switch self {
    case .unusable(let why): why.advice
    case .damaged, .dangling: RegistryError.goBack
    case .older: "opening it brings it up; make a copy of the file first"
    case .log:
      "somebody or something wrote past muster: compare with a backup and with the end of "
        + "the log as it was noted on paper"
    case .clockBehind: "set this machine's clock right before anything is decided"
    case .judgedAhead:
      "muster screen judges everything anew for today; with --anew, where a clock ran ahead"
    case .clockWentBack: "times of these entries are doubtful; their order is not"
    case .search, .unfound:
      "names may not be found: export what matters, and say what happened"
    case .readable(let path, _): "chmod go= \(path)"
    case .readOnly(.disk): "it can be read; work on a copy on a disk that can be written"
    case .readOnly: "it can be read; ask its owner, or chmod u+w where it is yours"
    case .unseen: "look again as somebody who may, or in a place that can be looked at"
    case .room: "make room before the next import, screening or backup"
    case .longWriteAhead: "close other desks on this registry, then run this again"
    case .leftover: "nothing needs it: it can be deleted"
    case .notEncrypted: "keep the registry on an encrypted volume"
    }
  }

  var exit: Exit {
    switch self {
    case .unusable, .damaged, .dangling: .registryUnusable
    case .log: .breach
    default: .somethingToLookAt
    }
  }
}

extension RegistryError {
  fileprivate static let goBack =
    "keep the file as it is, and go back to the last backup: muster restore FILE --replace"

  /// What to do where it is why a registry cannot be used: a backup is no answer to what is no damage.
  fileprivate var advice: String {
    switch self {
    case .diskFull, .noRoom, .fileTooLarge: "make room on its disk, then look again"
    case .newer: "use the muster that made it, or a newer one"
    case .foreign: "leave it to its own program, and name the registry with --registry"
    case .noFile, .absent, .noFolder: "name the file of the registry with --registry"
    case .notADatabase:
      "where another file was meant, name it with --registry; where this was the registry, "
        + Self.goBack
    case .unreadable, .unwritable, .shutFolder:
      "ask whose it is for the right to it, or for a backup; nothing is known to be wrong with it"
    case .leftAhead, .olderUnchanging: "copy it so; nothing is known to be wrong with it"
    case .empty: "move the empty file away, and bring the last backup back: muster restore FILE"
    default: Self.goBack
    }
  }
}
