import Casework
import Registry

extension Question {
  /// What a role must be allowed for an answer. The desk does not ask what its role may not have
  /// answered; the workers look again.
  var needs: [Capability] {
    switch self {
    case .screening: [.judge]
    case .deed(let deed): [deed.needs]
    case .printing(let printout):
      (printout.reason == nil ? [] : [.printInFull]) + printout.shown.needs
    case .page(let kind, _): kind.needs
    case .importing, .takingBack: [.importFiles]
    case .rule, .plan, .except, .answer, .signing: [.decide]
    case .openCase, .enter, .caseOf: [.workCases]
    case .reveal: [.reveal]
    case .hasPassphrase, .setPassphrase: [.setPassphrase]
    case .erase: [.erasePerson]
    case .showNames: [.setNamesInLists]
    default: []
    }
  }
}

extension Deed {
  fileprivate var needs: Capability {
    switch self {
    case .enter, .amend, .decide, .tick, .untick, .ticksAnew, .keepView, .forgetView: .enterFacts
    case .complain, .withdraw: .takeComplaints
    case .takeBack, .redo: .takeBack
    case .carryOut: .decide
    }
  }
}

extension Printout.Shown {
  fileprivate var needs: [Capability] {
    if case .page(let kind) = self { kind.needs } else { [] }
  }
}

extension PageKind {
  fileprivate var needs: [Capability] {
    switch self {
    case .complaints: [.readComplaints]
    case .cases, .casefile: [.workCases]
    default: []
    }
  }
}
