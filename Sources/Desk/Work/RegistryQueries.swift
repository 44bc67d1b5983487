import Fishery
import Law
import Registry
import Screening

/// Answers the desk's questions from a registry and a book of law.
struct RegistryQueries: Sendable {
  let registry: Registry
  let book: LawBook
  let catalogue = Catalogue.standard
  let actor: String
  /// The State in whose port the desk stands.
  let portState: Country?

  /// The same as one function.
  var queries: Queries {
    Queries { question, cancellation, progress throws(Refusal) in
      do throws(RegistryError) {
        return try answer(question, cancellation, progress)
      } catch {
        throw Refusal(words: error.description, isCancelled: error == .cancelled)
      }
    }
  }

  private func answer(
    _ question: Question, _ cancellation: Cancellation,
    _ progress: @Sendable (Progress) -> Void
  ) throws(RegistryError) -> Answer {
    switch question {
    case .window(let request, let place):
      return .window(try window(request, place, cancellation), at: place)
    case .count(let request): return .count(try count(request, cancellation))
    case .offset(let request, let id): return .offset(try offset(of: id, request, cancellation))
    case .row(let request, let number): return .row(try row(number, request, cancellation))
    case .matches(let request, let text): return try matches(text, request, cancellation)
    case .page(let kind, let day): return .content(try content(of: kind, on: day, cancellation))
    case .preview(let line, let day):
      return .preview(line.id, try content(beside: line, on: day, cancellation))
    case .screening(let day): return .screened(try screened(on: day, cancellation, progress))
    case .reveal(let kind, let id):
      try registry.record(Act("reveal", on: "\(kind.rawValue) \(id)"), by: .now(actor))
      return .revealed
    }
  }

  private func screened(
    on day: CivilDate, _ cancellation: Cancellation, _ progress: @Sendable (Progress) -> Void
  ) throws(RegistryError) -> Screened {
    let outcome = try Screening(of: registry, under: book, catalogue: catalogue).run(
      on: day, portState: portState, by: .now(actor), cancellation: cancellation
    ) { done, all in progress(Progress(verb: "judging", done: done, of: all)) }
    return Screened(
      judged: outcome.judged, breaches: outcome.count(of: .breach),
      undetermined: outcome.count(of: .undetermined))
  }
}
