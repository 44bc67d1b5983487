import Casework
import Registry

extension RegistryQueries {
  var exceptions: Exceptions { Exceptions(registry, today: today) }

  /// Every exception, and how they stand.
  func exceptionsPage() throws(RegistryError) -> Content {
    let all = try registry.exceptions()
    return .exceptions(
      all, ExceptionHealth(of: all, hiding: try registry.exceptedFindings(), on: today))
  }

  /// Asks for an exception, unless something hinders.
  func asked(for request: Exceptions.Request) throws(RegistryError) -> Answer {
    switch try exceptions.ask(request, by: signature) {
    case .failure(let hindrance): .hindered(hindrance)
    case .success(let number):
      .done(
        Done(
          words: "exception \(number) asked for: it holds when a second person agrees",
          next: "u undoes; :exceptions"))
    }
  }

  /// Says something to an exception; who agrees signs as the second person.
  func answered(
    _ answer: Exceptions.Answer, to exception: KeptException
  ) throws(RegistryError) -> Answer {
    if answer == .approve {
      let hindrance = exceptions.hindrance(to: answer, on: exception, by: actor)
      if let hindrance, hindrance != .ownProposal { return .hindered(hindrance) }
      return try obstacle(toSigning: .exception(exception), isFirst: hindrance != nil)
    }
    if let not = NotForRole(role, .answerExceptions) {
      return .notSigned(.notForRole(not))
    }
    return try said(answer, to: exception, by: signature)
  }

  /// Keeps what is said to an exception, unless something hinders.
  func said(
    _ answer: Exceptions.Answer, to exception: KeptException, by signature: Signature
  ) throws(RegistryError) -> Answer {
    if let hindrance = try exceptions.say(answer, to: exception, by: signature) {
      return .hindered(hindrance)
    }
    let findings = exception.findings.of("finding", "findings")
    let words =
      switch answer {
      case .approve: "agreed to: \(findings) out of the queue until \(exception.ends)"
      case .refuse: "refused: nothing leaves the queue"
      case .close: "closed: \(findings) in the queue again"
      }
    return .done(Done(words: words, next: answer == .close ? "u undoes" : "the log keeps it"))
  }
}
