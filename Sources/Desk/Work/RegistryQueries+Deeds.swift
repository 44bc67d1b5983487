import Casework
import Fishery
import Registry

extension RegistryQueries {
  /// Writes down what a person does; it is on the disk when this returns.
  func done(_ deed: Deed) throws(RegistryError) -> Done {
    let signature = Signature.now(actor)
    switch deed {
    case .enter(let entry):
      let entered = try enter(entry.numbered, signature)
      return Done(
        words: "kept: \(entry.sheet.formTitle.lowercased())",
        entered: entered)
    case .amend(let amendments):
      for amendment in amendments { try registry.amend(amendment, by: signature) }
      return Done(words: "kept: \(amendments.count.of("cell", "cells")) amended")
    case .decide(let link, let state):
      try registry.decide(link, state, by: signature)
      return Done(words: state == .accepted ? "kept: they are one" : "kept: not the same")
    case .carryOut(let plan):
      try triage.carryOut(plan, by: signature)
      return Done(words: plan.done)
    case .takeBack(let act):
      try registry.takeBack(act.id, by: signature)
      return Done(words: "taken back: \(act.words)")
    }
  }

  /// Cells that are not any more as the person saw them; nil when all are.
  func conflict(with amendments: [Amendment]) throws(RegistryError) -> Conflict? {
    var cells: [CellPlace: Cell] = [:]
    for amendment in amendments {
      let now = try registry.held(amendment.place)
      if let now, now != amendment.seen { cells[amendment.place] = now }
    }
    return cells.isEmpty ? nil : Conflict(cells: cells)
  }

  private func enter(
    _ entry: HandEntry, _ signature: Signature
  ) throws(RegistryError) -> Entered {
    do {
      return try registry.enter(entry, by: signature)
    } catch let error as RegistryError {
      throw error
    } catch {
      throw .unwritable("\(error)")
    }
  }
}

extension HandEntry {
  /// With a number of its own for a person whom nobody could name.
  fileprivate var numbered: HandEntry {
    guard cells["person_number"]?.text == HandEntry.numberToCome else { return self }
    var entry = self
    let number = String(UInt32.random(in: 0x10_0000...0xff_ffff), radix: 16)
    entry.cells["person_number"] = .known(number)
    return entry
  }
}
