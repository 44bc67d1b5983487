import Casework
import Fishery
import Law
import Registry
import Report
import Words

extension Menu {
  /// What can be done at a point of a case; nil where that is one thing.
  static func acts(at point: CasePoint, in open: OpenCase) -> Menu? {
    let state = open.file.state
    switch point {
    case .identification:
      return Menu(
        title: "Identification",
        VictimStatus.allCases.map { ($0.phrase.english, .ask(.status($0))) })
    case .consent:
      return Menu(
        title: "Consent", Consent.allCases.map { ($0.phrase.english, .act(.consent($0))) })
    case .age:
      return Menu(
        title: "Age",
        [("a child", .act(.age(isChild: true))), ("of age", .act(.age(isChild: false)))])
    case .danger:
      return state.danger == nil
        ? nil
        : Menu(title: "Danger", [("it is over", .act(.dangerOver)), ("another", .ask(.danger))])
    case .aftercare(let step):
      return Menu(
        title: step.phrase.english,
        [("done", .ask(.done(step))), ("plan its day", .ask(.plan(step)))])
    case .told:
      return Menu(
        title: open.file.name, [("note what was told", .ask(.note)), ("close it", .ask(.close))])
    case .referral(let number):
      return state[referral: number].map { Menu(title: "Referral \(number)", acts(in: $0, state)) }
    case .guardian, .bestInterest, .assistance, .field, .contact: return nil
    }
  }

  private static func acts(
    in referral: Referral, _ state: CaseState
  ) -> [(String, Choice.CaseChoice)] {
    let id = referral.id
    var acts: [(String, Choice.CaseChoice)] = []
    switch referral.phase {
    case .drafted:
      acts.append(("it was sent", .ask(.send(id, asksGround: !state.isAgreed && state.isUrgent))))
    case .sent:
      acts.append(("acknowledged", .ask(.acknowledge(id))))
      acts.append(("accepted", .ask(.accept(id))))
    case .acknowledged: acts.append(("accepted", .ask(.accept(id))))
    case .accepted, .concluded: break
    }
    if referral.sent?.wantsSecondSignature == true {
      acts.append(("sign as the second person", .act(.countersign(referral: id))))
    }
    if referral.withdrawn != nil {
      acts.append(("told that consent was withdrawn", .ask(.tellWithdrawal(id))))
    }
    if referral.sent != nil, referral.outcome == nil {
      acts += Outcome.allCases.map {
        ("outcome: \($0.phrase.english)", .act(.conclude(referral: id, $0)))
      }
    }
    return acts
  }

  /// To whom a case is referred: those who fit best, or somebody of a kind. What the person said to
  /// it stands first.
  static func recipients(of open: OpenCase) -> Menu {
    let known = open.matches.prefix(8).map { match in
      (match.words, match.contact.telephone, Choice.CaseChoice.ask(.refer(match.recipient)))
    }
    let others = ContactKind.allCases.map { kind in
      ("another \(kind.phrase.english)", String?.none, Choice.CaseChoice.ask(.recipient(kind)))
    }
    let consent = open.file.state.consent?.phrase.english ?? "not asked"
    return Menu(title: "Consent: \(consent). Refer \(open.file.name) to", known + others)
  }

  private init(title: String, _ acts: [(String, Choice.CaseChoice)]) {
    self.init(title: title, acts.map { ($0.0, nil, $0.1) })
  }

  private init(title: String, _ acts: [(String, String?, Choice.CaseChoice)]) {
    let letters = "abcdefghilmnoprstvwxz"
    self.init(
      title: title,
      options: zip(letters, acts).map { letter, act in
        Option(letter: letter, words: act.0, whole: act.1 ?? "", choice: .inCase(act.2))
      })
  }
}

extension Menu.Choice {
  /// What an answer does in the open case.
  enum CaseChoice: Sendable {
    case act(CaseAct)
    case ask(CaseAsking)
  }
}
