import Fishery

/// A gate of the Convention that many rules begin at: passed once for all of them in one hearing.
enum SharedGate: Int, CaseIterable {
  case vesselUnderConvention, newDeckedVessel, serviceUnderConvention

  /// What a gate left behind in a hearing of which no notes are kept.
  fileprivate struct Passage {
    let stop: Stop?
    let service: Service?
    let needs: [Fact]
    let presumed: [Fact]
    let anchor: CivilDate?
    let until: CivilDate?
  }

  /// The gates that were passed so far.
  struct Memory {
    private var passages: [Passage?] = []

    fileprivate subscript(gate: SharedGate) -> Passage? {
      get { passages.isEmpty ? nil : passages[gate.rawValue] }
      set {
        if passages.isEmpty {
          passages = Array(repeating: nil, count: SharedGate.allCases.count)
        }
        passages[gate.rawValue] = newValue
      }
    }
  }
}

extension Hearing {
  /// Stops where the gate stops; what is noted is noted each time, and nothing is found twice
  /// without notes.
  ///
  /// - Parameter ask: the gate itself.
  /// - Returns: the days aboard, from the gate that tells them.
  @discardableResult
  func pass(
    _ gate: SharedGate, _ ask: (Hearing) throws(Stop) -> Service?
  ) throws(Stop) -> Service? {
    // What a rule noted before it came here may decide what the gate asks for.
    guard !keepsNotes, isUntouched else { return try ask(self) }
    guard let passage = gates[gate] else {
      let service: Service?
      do throws(Stop) { service = try ask(self) } catch {
        remember(gate, stop: error, nil)
        throw error
      }
      remember(gate, stop: nil, service)
      return service
    }
    take(
      needs: passage.needs, presumed: passage.presumed, anchor: passage.anchor,
      until: passage.until)
    if let stop = passage.stop { throw stop }
    return passage.service
  }

  private func remember(_ gate: SharedGate, stop: Stop?, _ service: Service?) {
    gates[gate] = SharedGate.Passage(
      stop: stop, service: service, needs: needs, presumed: presumed, anchor: anchor, until: until)
  }
}
