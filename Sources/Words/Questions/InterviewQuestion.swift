public import Fishery
public import Law

/// One thing to ask a fisher alone, in words to be read aloud.
///
/// A question may bear on many facts, and a fact on many questions. Each may be skipped.
public enum InterviewQuestion: String, Sendable, Hashable, CaseIterable {
  case hiring, journey, fees, signing, languages, pay, remittance, deductions, papers, rest, meals
  case shore, leaving, home, harm, care, complaint, inspectors, age, seaMoves, work

  /// The last thing asked, whatever is known.
  public static let closing = Phrase(
    "What would make you safer now? May we reach you later, and how is that safe for you?",
    "Apa yang membuat Anda lebih aman sekarang? Bolehkah kami menghubungi Anda nanti, dan cara apa"
      + " yang aman bagi Anda?")

  /// What is said, to one person.
  public var words: Phrase {
    switch self {
    case .hiring:
      Phrase(
        "How did you find this work, and who brought you to it?",
        "Bagaimana Anda mendapat pekerjaan ini, dan siapa yang membawa Anda?")
    case .journey:
      Phrase(
        "When did you leave home and where did you go aboard? Did you report to your mission?",
        "Kapan Anda berangkat dari rumah dan di mana naik kapal? Apakah Anda melapor ke perwakilan?"
      )
    case .fees:
      Phrase(
        "Did you or your family pay, borrow or owe anything for this work: how much, to whom, and"
          + " how much is left?",
        "Apakah Anda atau keluarga membayar, meminjam atau berutang untuk pekerjaan ini: berapa,"
          + " kepada siapa, dan berapa sisanya?")
    case .signing:
      Phrase(
        "Did you sign a paper? In which language, did somebody explain it first, and do you have a"
          + " copy?",
        "Apakah Anda menandatangani surat? Dalam bahasa apa, apakah dijelaskan lebih dahulu, dan"
          + " apakah Anda punya salinannya?")
    case .languages:
      Phrase(
        "Which languages do you understand, and in which can you read?",
        "Bahasa apa yang Anda pahami, dan dalam bahasa apa Anda bisa membaca?")
    case .pay:
      Phrase(
        "What pay were you told? What do you get, when was the last time, and who counts it?",
        "Berapa upah yang dijanjikan? Berapa yang Anda terima, kapan terakhir, dan siapa yang"
          + " menghitungnya?")
    case .remittance:
      Phrase(
        "Can you send pay home or have an advance when you need it, and what does it cost?",
        "Bisakah Anda mengirim upah ke rumah atau meminta uang muka bila perlu, dan berapa biayanya?"
      )
    case .deductions:
      Phrase(
        "What is taken off your pay, and for what?", "Apa yang dipotong dari upah, dan untuk apa?")
    case .papers:
      Phrase(
        "Where are your passport and seaman's book now? Can you take them whenever you want?",
        "Di mana paspor dan buku pelaut Anda sekarang? Bisakah Anda mengambilnya kapan pun Anda mau?"
      )
    case .rest:
      Phrase(
        "When did you sleep and work yesterday, and how is it when the catch is big?",
        "Kapan Anda tidur dan bekerja kemarin, dan bagaimana bila tangkapan banyak?")
    case .meals:
      Phrase(
        "Are food and water enough and good, and is there time to eat?",
        "Apakah makanan dan air cukup dan baik, dan apakah ada waktu untuk makan?")
    case .shore:
      Phrase(
        "How many days ago were you last on land? Can you telephone whom you like?",
        "Berapa hari lalu Anda terakhir di darat? Bisakah Anda menelepon siapa saja?")
    case .leaving:
      Phrase(
        "If you wanted to stop, what would happen to you or your family?",
        "Jika Anda ingin berhenti, apa yang akan terjadi pada Anda atau keluarga?")
    case .home:
      Phrase(
        "Has your agreement ended, or did you ask to go home? When, and what were you told?",
        "Apakah perjanjian Anda sudah berakhir, atau Anda meminta pulang? Kapan, dan apa jawabannya?"
      )
    case .harm:
      Phrase(
        "Has anybody been hurt, shouted at, hit, or punished with work?",
        "Adakah yang dilukai, dibentak, dipukul, atau dihukum dengan pekerjaan?")
    case .care:
      Phrase(
        "Were you ill or hurt at work? Who cared for you, and who paid?",
        "Apakah Anda sakit atau terluka karena bekerja? Siapa yang merawat, dan siapa yang membayar?"
      )
    case .complaint:
      Phrase(
        "Did you ever complain or bear witness? When, who heard it, and what happened after?",
        "Pernahkah Anda mengadu atau bersaksi? Kapan, siapa yang mendengar, dan apa yang terjadi"
          + " sesudahnya?")
    case .inspectors:
      Phrase(
        "When did an inspector last speak with you, and was that in private?",
        "Kapan terakhir pengawas berbicara dengan Anda, dan apakah secara tertutup?")
    case .age:
      Phrase(
        "How old are you, in the year of which animal were you born, and when did you leave school?",
        "Berapa umur Anda, apa shio Anda, dan kapan Anda tamat sekolah?")
    case .seaMoves:
      Phrase(
        "Were you moved between boats at sea, or put to work on another vessel or at other work?",
        "Pernahkah Anda dipindahkan antarkapal di laut, atau disuruh bekerja di kapal lain atau"
          + " pekerjaan lain?")
    case .work:
      Phrase(
        "Which work do you do? Who showed you the gear, and what protects you when you use it?",
        "Pekerjaan apa yang Anda lakukan? Siapa yang mengajari alatnya, dan apa pelindung Anda?")
    }
  }

  /// The facts on which an answer bears.
  public var facts: [Fact] {
    switch self {
    case .hiring: [.placementChannel]
    case .journey: [.placementPlacedOn, .placementEmbarkedIn, .placementJourneyReported]
    case .inspectors: [.placementInspectorMet]
    case .fees:
      [.charges, .chargeAmount, .chargeCategory, .chargePaidBy, .chargeVia, .chargeRefunded]
    case .signing:
      [
        .agreements, .agreementReadAloud, .agreementCopyGiven, .agreementAdvice,
        .agreementDraftGiven,
      ]
    case .languages: [.fisherUnderstands, .fisherLiterate]
    case .pay: [.pay, .payPaid, .payPaidOn, .payChannel, .placementPaymentInterval]
    case .remittance:
      [.placementRemittanceMeans, .payRemitted, .payRemittanceFee, .advancesAllowed]
    case .deductions: [.payDeductions]
    case .papers: [.documents, .documentHolder, .documentAccess, .documentConsent]
    case .rest:
      [
        .rest, .restKind, .restFrom, .restTo, .placementCompensatoryRest, .fisherLightWorkRest,
      ]
    case .meals: [.mealTimes, .foodFit, .waterEnough, .waterPotable]
    case .shore: [.signs, .shoreCalls]
    case .leaving: [.signs]
    case .home: [.placementRepatriationGround, .repatriationRequested, .stranded]
    case .harm:
      [.signs, .signKind, .signObserved, .signGrade, .signOn, .victimPunished, .workAsPunishment]
    case .care: [.injured, .careGiven, .careCostOnFisher, .careCharged]
    case .complaint: [.complainedOn, .complaintHeard, .dismissedOn, .pressured]
    case .age: [.fisherBorn, .fisherLightWorkHolidays]
    case .seaMoves: [.movedAtSea, .workedOnCarrier, .otherWork]
    case .work:
      [
        .hazardousTask, .hazardousTaskOn, .hazardousProtected, .hazardousInstructed,
        .familiarisedOn,
        .firstUse, .protectiveEquipment, .fisherLightWorkListed,
      ]
    }
  }

  /// What to ask a fisher alone about a fact; empty for one that others answer.
  public static func about(_ fact: Fact) -> [InterviewQuestion] {
    allCases.filter { $0.facts.contains(fact) }
  }
}
