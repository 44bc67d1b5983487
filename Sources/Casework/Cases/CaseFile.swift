public import Registry

/// A case: whom it is about, what people entered, and how it stands.
public struct CaseFile: Sendable, Hashable, Identifiable {
  public let record: CaseRecord
  public let state: CaseState
  public let acts: [Entered]

  /// An act with who entered it, and when.
  public struct Entered: Sendable, Hashable {
    public let act: CaseAct
    public let signature: Signature
  }

  public var id: Int { record.id }

  /// - Throws: `.corrupt` for a step that is not understood: without it a case would stand otherwise.
  public init(_ record: CaseRecord) throws(RegistryError) {
    self.record = record
    acts = try record.steps.map { step throws(RegistryError) in
      guard let act = CaseAct(step) else { throw .damaged("case_step") }
      return Entered(act: act, signature: step.signature)
    }
    state = CaseState(after: acts.map { ($0.act, $0.signature) })
  }

  /// As papers and people call it: `case 7`.
  public var name: String { "case \(id)" }
}
