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

  public init(_ record: CaseRecord) {
    self.record = record
    acts = record.steps.compactMap { step in
      CaseAct(step).map { Entered(act: $0, signature: step.signature) }
    }
    state = CaseState(after: acts.map { ($0.act, $0.signature) })
  }

  /// As papers and people call it: `case 7`.
  public var name: String { "case \(id)" }
}
