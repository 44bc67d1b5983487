public import Casework
public import Registry

import Fishery

extension LineForm<ExceptionOnDay> {
  /// Exceptions of rules, with how far each has come.
  public static var exceptions: LineForm {
    LineForm(
      "exceptions",
      [
        .number("exception", "NO") { $0.exception.id },
        .column("phase", "PHASE") { .string($0.phase.rawValue) },
        .column("rule", "RULE") { .string($0.exception.rule) },
        .column("scope", "SCOPE") { .string($0.exception.scope.kind.rawValue) },
        .column("subject", "KEY") { .key($0.exception.scope.subject) },
        .person(
          "name", "OF", { $0.exception.person == nil ? nil : $0.exception.name },
          code: { $0.exception.person }),
        .column("record", "RECORD") {
          .text($0.exception.person == nil ? $0.exception.name : nil)
        },
        .column("ends", "ENDS") { .text($0.exception.ends) },
        .number("findings", "FINDINGS") { $0.exception.findings },
        .number("persons", "PERSONS") { $0.exception.persons },
        .column("asked_by", "ASKED BY") { .string($0.exception.asked.actor) },
        .column("answered_by", "ANSWERED BY") { .text($0.exception.answer?.signature.actor) },
      ])
  }
}

/// An exception as it stands on a day.
public struct ExceptionOnDay: Sendable, Hashable {
  public let exception: KeptException
  public let phase: ExceptionPhase

  public init(_ exception: KeptException, phase: ExceptionPhase) {
    self.exception = exception
    self.phase = phase
  }
}
