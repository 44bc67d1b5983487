public import Casework
public import Words

import Fishery
import Law
import Registry

/// The note for the colleague who comes next, in parts that each have a heading.
public struct ShiftNote: Sendable {
  private let shift: ShiftHandover
  private let tongue: Tongue

  public init(_ shift: ShiftHandover, in tongue: Tongue) {
    self.shift = shift
    self.tongue = tongue
  }

  public struct Part: Sendable {
    public let id: String
    public let title: String
    public let lines: [String]
  }

  /// Lines to read, not yet broken or cleaned. Nobody's own words are among them.
  public func lines(_ disclosure: Disclosure) -> [String] {
    Array(parts(disclosure).flatMap { [$0.title] + $0.lines.map { "  \($0)" } + [""] }.dropLast())
  }

  public func parts(_ disclosure: Disclosure) -> [Part] {
    [
      Part(id: "decided", title: decidedTitle, lines: orNothing(decided(disclosure))),
      Part(
        id: "handed",
        title: Phrase("Open, and handed on", "Masih terbuka, dan diserahkan")[tongue],
        lines: orNothing(
          shift.handedOn.map { "\($0.assigned ?? ""): \(words(of: $0, disclosure))" })),
      Part(
        id: "waking", title: Phrase("Wakes next", "Bangun berikutnya")[tongue],
        lines: orNothing(
          shift.waking.map { "\($0.day)  \(words(of: $0.finding, disclosure))" })),
    ] + (shift.overdue.map { [cases($0, disclosure)] } ?? [])
  }

  private var decidedTitle: String {
    let since = Instant(minutes: shift.since / 60, offset: 0)?.description ?? ""
    let actor = shift.actor
    return Phrase("Decided by \(actor) since \(since)", "Diputuskan \(actor) sejak \(since)")[
      tongue]
  }

  private func decided(_ disclosure: Disclosure) -> [String] {
    let lines = shift.decided.map { decided in
      let kept = decided.decision
      let whom = decided.finding.map { words(of: $0, disclosure) } ?? kept.finding
      return "\(kept.signature.moment)  \(kept.decision.word.phrase[tongue]): \(whom)"
    }
    return shift.tally.isEmpty ? lines : [shift.tally.words(in: tongue)] + lines
  }

  private func cases(_ files: [CaseFile], _ disclosure: Disclosure) -> Part {
    Part(
      id: "overdue", title: Phrase("Overdue cases", "Kasus yang terlambat")[tongue],
      lines: orNothing(
        files.flatMap { file in
          file.overdue(at: shift.clock).map { duty in
            "\(duty.day)  \(file.name): \(duty.task.phrase[tongue])"
          }
        }))
  }

  private func orNothing(_ lines: [String]) -> [String] {
    lines.isEmpty ? [Phrase("nothing", "tidak ada")[tongue]] : lines
  }

  /// `3fa91c20 C188-22.3b-fees, N. V. H. 47AE, HARVEST MOON 3`.
  private func words(of finding: FindingLine, _ disclosure: Disclosure) -> String {
    let name = finding.fisherName.map { name in
      disclosure == .full ? name : MaskedName(name, key: finding.fisher).text
    }
    return (["\(finding.id.prefix(8)) \(finding.rule)"] + [name, finding.vesselName])
      .compactMap(\.self).joined(separator: ", ")
  }
}
