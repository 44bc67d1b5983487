import Casework
import Registry

extension Command.ID {
  /// What a role must be allowed for it; nil where every role may, or where it depends on the line
  /// under the cursor.
  var needs: Capability? {
    switch self {
    case .confirm, .dismiss, .sleep, .askAtPort, .assign, .repeatDecision, .except: .decide
    case .refer, .call, .cases: .workCases
    case .complaint, .withdraw: .takeComplaints
    case .complaints: .readComplaints
    case .add, .amend, .boarded, .reached, .ticksAnew: .enterFacts
    case .importFile: .importFiles
    case .undo, .redo: .takeBack
    case .screen: .judge
    case .reveal: .reveal
    case .writeFull, .printFull: .printInFull
    case .passphrase: .setPassphrase
    case .namesInLists: .setNamesInLists
    case .erase: .erasePerson
    default: nil
    }
  }

  /// Whether it is there at all for a role: of complaints nobody hears but who reads them.
  func isThere(for role: StaffRole) -> Bool { self != .complaints || role.may(.readComplaints) }
}

extension DeskState {
  /// What a role must be allowed for a command here.
  func needs(of id: Command.ID) -> Capability? {
    switch id {
    case .yes, .no: pointed.answerable?.needs
    case .amend where pointed.part != nil: .importFiles
    case .undo:
      if case .file? = place.list?.line { .importFiles } else { .takeBack }
    default: id.needs
    }
  }
}

extension Answerable {
  /// What a role must be allowed to answer it. A second person who comes to the desk of somebody who
  /// decides shows by their own passphrase that they may sign.
  fileprivate var needs: Capability {
    switch self {
    case .rollCall, .link: .enterFacts
    case .arrival: .importFiles
    case .closing, .exception: .decide
    case .casePoint: .workCases
    }
  }
}
