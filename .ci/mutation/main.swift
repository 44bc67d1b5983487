import Fishery
import Law

#if canImport(Glibc)
  import Glibc
#endif

/// A case made ready to be judged again and again.
struct Ready {
  let tried: CaseSheet.Case
  let dossier: Dossier
  let book: LawBook
  let judgement: Judgement

  /// Whether a judgement is what the case asks for.
  func asks(for judgement: Judgement) -> Bool {
    judgement.verdict == tried.verdict
      && tried.severity.map { $0 == judgement.severity } ?? true
  }
}

guard [3, 4].contains(CommandLine.arguments.count), let first = Int(CommandLine.arguments[1]),
  let last = Int(CommandLine.arguments[2])
else { fatalError("trial FIRST LAST [afresh]") }
// What is worked out but once is worked out by the mutant too, where a trial is begun afresh for it.
let isAfresh = CommandLine.arguments.count == 4
if isAfresh { mutant = first }

let builtIn = try LawBook.builtIn()
var ready: [Ready] = []
for rule in Catalogue.standard.rules {
  for tried in try CaseSheet.builtIn(of: rule).cases {
    let dossier = try DossierDocument(tried.document, asOf: tried.day).dossier
    let book = try tried.book(over: builtIn)
    ready.append(
      Ready(
        tried: tried, dossier: dossier, book: book,
        judgement: rule.judgement(of: dossier, under: book)))
  }
}

/// `killed` by a case, `told` otherwise only in reasons and days, or it `survives`.
func outcome() -> String {
  var isToldOtherwise = false
  for each in ready {
    let judgement = each.tried.rule.judgement(of: each.dossier, under: each.book)
    guard each.asks(for: judgement) else { return "killed" }
    isToldOtherwise = isToldOtherwise || judgement != each.judgement
  }
  return isToldOtherwise ? "told" : "survives"
}

setvbuf(stdout, nil, _IOLBF, 0)
for each in ready where !each.asks(for: each.judgement) {
  guard !isAfresh else { break }
  fatalError("the law itself fails \(each.tried.rule.id): \(each.tried.name)")
}
for number in stride(from: first, through: last, by: 1) {
  print("\(number) begun")
  // One that never ends ends the trial.
  alarm(30)
  mutant = number
  print("\(number) \(outcome())")
  mutant = 0
}
