public import Fishery

/// A block of dossiers as the registry reads them for a screening.
public struct SubjectBlock: Sendable {
  /// Who each dossier is about, in the order of the block.
  public let subjects: [Subject]
  /// The content key of each subject, the same in every registry that holds the same facts;
  /// findings are named by it.
  public let keys: [String]
  public let dossiers: DossierBlock

  public init(subjects: [Subject], keys: [String], dossiers: DossierBlock) {
    self.subjects = subjects
    self.keys = keys
    self.dossiers = dossiers
  }
}
