public import Law
public import Registry

extension Rule {
  /// The kind of record whose dossiers it reads; nil for one of which the registry has none.
  public var judged: Judged.Kind? {
    switch subject {
    case .placement: .placement
    case .vessel: .vessel
    case .fisher, .agency: nil
    }
  }
}
