public import Registry

/// Something that some roles may see or do here, and others may not.
public enum Capability: String, Sendable, Hashable, CaseIterable {
  /// Say what a finding is, and except findings of a rule for a time.
  case decide
  /// Sign as the second person: a closing of a red line, a referral sent alone.
  case signSecond
  case answerExceptions
  case workCases
  case takeComplaints
  case readComplaints
  /// Enter facts, correct them, answer a roll call, say which records are one.
  case enterFacts
  case importFiles
  case takeBack
  /// Have what is due judged, and kept.
  case judge
  case setLaw
  case seeNames
  case reveal
  case printInFull
  case exportSheets
  case extractAgency
  case copyRegistry
  /// Make all that is kept of one person unreadable for good.
  case erasePerson
  case setPassphrase
  case setNamesInLists
  /// Hear that something was said aboard a crew of fewer than six.
  case seeSaidAboard

  /// The roles that may, in the order of all.
  public var roles: [StaffRole] {
    switch self {
    case .readComplaints, .erasePerson, .setNamesInLists, .seeSaidAboard: [.supervisor]
    case .signSecond, .answerExceptions, .takeComplaints, .setLaw, .extractAgency:
      [.inspector, .supervisor]
    case .importFiles, .exportSheets: [.inspector, .auditor, .supervisor]
    case .decide, .workCases, .printInFull, .copyRegistry:
      [.inspector, .triage, .supervisor]
    case .enterFacts, .takeBack, .judge, .seeNames, .reveal, .setPassphrase:
      [.inspector, .auditor, .triage, .supervisor]
    }
  }

  /// What it is, to follow “may”.
  public var words: String {
    switch self {
    case .decide: "decide on findings"
    case .signSecond: "sign as the second person"
    case .answerExceptions: "answer exceptions"
    case .workCases: "open and work cases"
    case .takeComplaints: "take complaints"
    case .readComplaints: "read complaints"
    case .enterFacts: "enter and correct facts"
    case .importFiles: "take files in, or back"
    case .takeBack: "take back and do again"
    case .judge: "bring findings up to date"
    case .setLaw: "set the law of a registry"
    case .seeNames: "see names on an opened card"
    case .reveal: "reveal a name"
    case .printInFull: "have names in full"
    case .exportSheets: "export whole sheets"
    case .extractAgency: "make an extract for an agency"
    case .copyRegistry: "back up and restore"
    case .erasePerson: "erase a person"
    case .setPassphrase: "set a passphrase"
    case .setNamesInLists: "set names in lists"
    case .seeSaidAboard: "see what was said aboard a small crew"
    }
  }
}

extension StaffRole {
  public func may(_ capability: Capability) -> Bool { capability.roles.contains(self) }

  /// For whom is looked up what this role may hear.
  public var clearance: Clearance { may(.seeSaidAboard) ? .supervisor : .usual }
}
