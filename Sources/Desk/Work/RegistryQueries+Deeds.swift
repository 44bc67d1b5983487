import Casework
import Fishery
import Glibc
import Intake
import Registry

extension RegistryQueries {
  /// Writes down what a person does; it is on the disk when this returns.
  func done(_ deed: Deed) throws(RegistryError) -> Done {
    let signature = signature
    switch deed {
    case .enter(let entry, let kind):
      let entered = try known { try registry.enter(entry.completed(by: signature), by: signature) }
      return Done(words: entry.words(entered, as: kind), entered: entered)
    case .amend(let amendments):
      try registry.amend(amendments, by: signature)
      return Done(words: "kept: \(amendments.count.of("cell", "cells")) amended")
    case .complain(let entry):
      let receipt = try registry.take(
        SealedComplaint(entry.cells, vessel: entry.vessel, by: signature))
      return Done(words: "kept; only :withdraw and \(receipt) take it back", isSealed: true)
    case .withdraw(let receipt):
      let isWithdrawn = try registry.withdraw(complaintOf: receipt, by: signature)
      return Done(words: isWithdrawn ? "taken back" : "nothing has this receipt", isSealed: true)
    case .decide(let link, let state):
      try registry.decide(link, state, by: signature)
      return Done(
        words: state == .accepted ? "kept: they are one" : "kept: not the same", decided: link)
    case .tick(let kind, let head):
      let (tick, isNew) = try registry.tick(kind, head, by: signature)
      return isNew
        ? Done(words: "kept: \(kind.rawValue)")
        : Done(
          words: "\(kind.rawValue) before, by \(tick.signature.actor)",
          next: "\(tick.signature.time)")
    case .untick(let tick):
      try registry.takeBack(tick.entry, by: signature)
      return Done(words: "taken back: \(tick.kind.rawValue)", next: "the log keeps both")
    case .ticksAnew:
      try registry.beginTicksAnew(by: signature)
      return Done(words: "the ticks begin anew")
    case .keepView(let view):
      try registry.keep(view)
      return Done(
        words: "kept: the view “\(view.name)”", next: "S offers it", view: .kept(view))
    case .forgetView(let view):
      try registry.forget(view)
      return Done(
        words: "deleted: the view “\(view.name)”", next: "its lines are untouched",
        view: .deleted(view))
    case .carryOut(let plan):
      try triage.carryOut(plan, by: signature)
      return Done(words: plan.done, ruled: plan.movesOn)
    case .takeBack(let act):
      try registry.takeBack(act.id, by: signature)
      return Done(words: "taken back: \(act.what)", next: "U does it again")
    case .redo(let act):
      try known { try registry.redo(act, by: signature) }
      return Done(words: "done again: \(act.what)")
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

  /// What goes wrong, in the errors of this layer.
  func known<Answer>(_ work: () throws -> Answer) throws(RegistryError) -> Answer {
    do {
      return try work()
    } catch let error as RegistryError {
      throw error
    } catch IntakeFault.cancelled {
      throw .cancelled
    } catch {
      throw .file("\(error)")
    }
  }
}

extension HandEntry {
  /// What became of it.
  fileprivate func words(_ entered: Entered, as kind: FormKind) -> String {
    if sheet == .muster, cells["result"] == .known(RollCallSheet.Answer.notFound.rawValue) {
      return "kept: not found so far; back on that line, - again: absent"
    }
    let kept = "kept: \(kind.title.lowercased())"
    if entered.isNamesake { return "\(kept), another of this name; :links if they are one" }
    return entered.isNew ? kept : "\(kept); the same stood there before"
  }

  /// With what nobody types: a number for a person whom nobody could name, and who saw something
  /// when.
  fileprivate func completed(by signature: Signature) -> HandEntry {
    var entry = numbered
    guard sheet == .observations else { return entry }
    entry.cells["seen_by"] = .known(signature.actor)
    if entry.cells["seen_at"] ?? .blank == .blank, let now = signature.instant {
      entry.cells["seen_at"] = .known("\(now)")
    }
    return entry
  }

  /// With a number of its own for a person whom nobody could name.
  fileprivate var numbered: HandEntry {
    guard cells["person_number"]?.text == HandEntry.numberToCome else { return self }
    var entry = self
    let number = String(UInt32.random(in: 0x10_0000...0xff_ffff), radix: 16)
    entry.cells["person_number"] = .known(number)
    return entry
  }
}

extension Signature {
  /// The moment, in the time of this machine's clock.
  fileprivate var instant: Instant? {
    var seconds = time_t(at)
    var parts = tm()
    localtime_r(&seconds, &parts)
    let offset = Int16(clamping: parts.tm_gmtoff / 60)
    return Instant(minutes: at / 60, offset: offset)
  }
}
