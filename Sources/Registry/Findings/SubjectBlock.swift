public import Fishery

/// A block of dossiers as the registry reads them for a screening.
public struct SubjectBlock: Sendable {
  /// Who each dossier is about, in the order of the block.
  public private(set) var subjects: [Subject] = []
  /// The content key of each subject, the same in every registry that holds the same facts;
  /// findings are named by it.
  public private(set) var keys: [String] = []
  /// The first later day on which a dossier itself says more, by rows that are dated ahead.
  public private(set) var until: [CivilDate?] = []
  public internal(set) var dossiers = DossierBlock(facts: [], lists: DossierColumns())
  /// For the few of whom sources disagree, by place in the block: the dossier under each way in which
  /// what is in dispute may be.
  private var rivals: [Int: [Dossier]] = [:]
  /// Those of whom nobody spoke by the day, and when somebody first does.
  public private(set) var unspoken: [Unspoken] = []

  /// Somebody about whom nothing is known by a day.
  public struct Unspoken: Sendable {
    public let subject: Subject
    public let until: CivilDate?
  }

  init() {}

  mutating func add(_ subject: Subject, until day: CivilDate?) {
    subjects.append(subject)
    keys.append(SubjectKey(subject.id).hex)
    until.append(day)
  }

  /// The dossier at a place under each way in which what its sources disagree on may be; none where
  /// they do not.
  public func rivals(at place: Int) -> [Dossier] { rivals.isEmpty ? [] : rivals[place] ?? [] }

  /// Adds what the last dossier may be.
  mutating func addRivals(_ dossiers: [Dossier]) {
    if !dossiers.isEmpty { rivals[subjects.count - 1] = dossiers }
  }

  mutating func leaveOut(_ subject: Subject, until day: CivilDate?) {
    unspoken.append(Unspoken(subject: subject, until: day))
  }
}
