public import Fishery
public import Registry

/// A case as it stands after everything that people entered, in their order.
///
/// A pure function of the steps: the same steps give the same case, whoever looks.
public struct CaseState: Sendable, Hashable {
  public internal(set) var isChild: Bool?
  /// The danger to life that somebody saw; nil when none is known or it is over.
  public internal(set) var danger: String?
  public internal(set) var consent: Consent?
  public internal(set) var guardian: String?
  public internal(set) var bestInterest: String?
  public internal(set) var status = VictimStatus.notScreened
  /// The authority that said so.
  public internal(set) var statusBy: String?
  public internal(set) var assistance: [Assistance: AssistanceAnswer] = [:]
  public internal(set) var referrals: [Referral] = []
  public internal(set) var planned: [Aftercare: CivilDate] = [:]
  public internal(set) var finished: [Aftercare: CivilDate] = [:]
  /// What was told, in its order.
  public internal(set) var notes: [String] = []
  /// Why it was closed; nil while it is open.
  public internal(set) var closed: String?

  public init() {}

  /// After some steps.
  public init(after steps: [(act: CaseAct, signature: Signature)]) {
    for (act, signature) in steps { take(act, by: signature) }
  }

  /// Whether a decision about the person is pending: until then nobody may deport or charge them.
  public var isDecisionPending: Bool { status == .possible || status == .presumed }

  /// Whether one officer may send alone, with the least that is needed.
  public var isUrgent: Bool { danger != nil || isChild == true }

  /// Whether everything that stands for agreement is there: the person's own consent, or for a
  /// child a guardian and what is best for it.
  public var isAgreed: Bool {
    isChild == true ? guardian != nil && bestInterest != nil : consent == .given
  }

  public subscript(referral number: Int) -> Referral? { referrals.first { $0.id == number } }

  mutating func take(_ act: CaseAct, by signature: Signature) {
    switch act {
    case .note(let words): notes.append(words)
    case .age(let isChild): self.isChild = isChild
    case .danger(let words): danger = words
    case .dangerOver: danger = nil
    case .consent(let consent):
      self.consent = consent
      for index in referrals.indices where referrals[index].sent != nil {
        switch consent {
        case .withdrawn: referrals[index].withdrawn = signature.at
        case .given: referrals[index].withdrawn = nil
        case .refused: break
        }
      }
    case .guardian(let name): guardian = name
    case .bestInterest(let words): bestInterest = words
    case .status(let status, let authority):
      self.status = status
      statusBy = authority
    case .assist(let point, let answer): assistance[point] = answer
    case .refer(let recipient, let basis, let fields):
      referrals.append(
        Referral(
          id: referrals.count + 1, recipient: recipient, basis: basis, fields: fields))
    case .fields(let fields, let number): change(number) { $0.fields = fields }
    case .send(let number, let at, let how, let ground):
      change(number) {
        $0.sent = .init(
          at: at, how: how, by: signature.actor, ground: ground, entered: signature.at)
      }
    case .countersign(let number): change(number) { $0.sent?.countersigned = signature }
    case .acknowledge(let number, let at): change(number) { $0.acknowledged = at }
    case .accept(let number, let at):
      change(number) {
        $0.acknowledged = $0.acknowledged ?? at
        $0.accepted = at
      }
    case .conclude(let number, let outcome): change(number) { $0.outcome = outcome }
    case .tellWithdrawal(let number, _): change(number) { $0.withdrawn = nil }
    case .plan(let step, let day): planned[step] = day
    case .done(let step, let day): finish(step, on: day)
    case .close(let words): closed = words
    }
  }

  private mutating func change(_ number: Int, _ body: (inout Referral) -> Void) {
    guard let index = referrals.firstIndex(where: { $0.id == number }) else { return }
    body(&referrals[index])
  }

  /// From the arrival at home on, a person is asked after for a year.
  private mutating func finish(_ step: Aftercare, on day: CivilDate) {
    finished[step] = day
    guard step == .arrived else { return }
    for later in Aftercare.allCases {
      guard let months = later.monthsAfterArrival else { continue }
      planned[later] = day.adding(months: months, rounding: .clampToMonthEnd)
    }
  }
}
