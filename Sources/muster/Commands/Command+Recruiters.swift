import Registry
import Report

extension Command {
  static let recruiters = Command(
    "recruiters", in: .lists,
    "List the accounts, telephones and bank accounts that recruited, without a person.",
    account: [
      "For whoever takes accounts down or follows the money: what each is and where it was seen, and "
        + "how many fishers, agencies and vessels stand behind it, the most first. Never a name; "
        + "telephone and account numbers are held as hashes alone, and digits in the names of "
        + "accounts and in links are cut to the last three. Who stands behind one, `:same account` "
        + "shows on the card of a placement.",
      "`few` marks those behind which there are fewer than \(Recruiter.fewest) fishers: what is told "
        + "of these may point at one person.",
    ],
    parameters: [Session.csv], speaksJSON: true,
    examples: [Example("muster recruiters --json", "one object a handle, for another authority")],
    exits: [.clean, .badInput, .registryUnusable]
  ) { session in
    let recruiters = try session.registry().recruiters()
    try session.print(recruiters, as: .recruiters)
    let few = recruiters.count(where: \.isFew)
    if few > 0 {
      session.console.say(
        "\(few) of \(recruiters.count) with fewer than \(Recruiter.fewest) fishers behind them: "
          + "what is told of these may point at one person")
    }
    return .clean
  }
}
