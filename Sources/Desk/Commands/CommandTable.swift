/// The table of all commands.
extension Command {
  public static let all: [Command] =
    screens + going + moving + finding + reading + deciding + others

  private static let screens: [Command] = Tab.allCases.compactMap { tab in
    guard let id = ID(rawValue: tab.title.lowercased()) else { return nil }
    return Command(
      id, .go, tab.absence.map { "\(tab.title): \($0)" } ?? "go to \(tab.title)",
      keys: [String(tab.rawValue)], in: .open)
  }

  private static let going: [Command] = [
    Command(.open, .go, "open what is under the cursor", hint: "open", keys: ["<CR>"]),
    Command(
      .back, .go, "stop what is running, else leave the innermost thing", hint: "back",
      keys: ["<Esc>"]),
    Command(
      .quit, .go, "back; at the root leave the program, after asking", hint: "quit", keys: ["q"],
      words: ["exit", "leave"]),
    Command(.quitNow, .go, "leave the program at once", keys: ["Q"], words: ["exit"]),
  ]

  private static let moving: [Command] = [
    Command(.down, .move, "one down", keys: ["j", "<Down>"]),
    Command(.up, .move, "one up", keys: ["k", "<Up>"]),
    Command(.halfDown, .move, "half a screen down", keys: ["<C-d>"]),
    Command(.halfUp, .move, "half a screen up", keys: ["<C-u>"]),
    Command(.pageDown, .move, "a screen down", keys: ["<PgDn>", "<C-f>"]),
    Command(.pageUp, .move, "a screen up", keys: ["<PgUp>", "<C-b>"]),
    Command(.first, .move, "to the first line", keys: ["gg", "<Home>"], words: ["top"]),
    Command(.last, .move, "to the last line", keys: ["G", "<End>"], words: ["bottom", "end"]),
    Command(.goToRow, .move, "to a line by its number: type :120", in: .lists, words: ["line"]),
    Command(.columnsLeft, .move, "columns further left", keys: ["<lt>", "<Left>"]),
    Command(.columnsRight, .move, "columns further right", keys: [">", "<Right>"]),
    Command(.nextPane, .move, "the next pane", hint: "pane", keys: ["<Tab>"], in: .open),
    Command(.previousPane, .move, "the pane before", keys: ["<S-Tab>"], in: .open),
  ]

  private static let finding: [Command] = [
    Command(
      .search, .find, "search as you type", hint: "search", keys: ["/"], words: ["find"]),
    Command(.nextMatch, .find, "the next match", hint: "next", keys: ["n"]),
    Command(.previousMatch, .find, "the match before", hint: "before", keys: ["N"]),
    Command(
      .filter, .find,
      "narrow the list: words, flag:TW severity:high …; in a roll call two letters find a person",
      hint: "filter", keys: ["f"], in: .open, words: ["narrow"]),
    Command(.clearFilter, .find, "show the whole list again", in: .lists, words: ["all"]),
    Command(.sort, .find, "choose the order", hint: "sort", keys: ["s"], in: .lists),
    Command(
      .views, .find, "saved views: keep this filter and order under a name, or take one",
      hint: "views", keys: ["S"], in: .lists, words: ["save", "saved", "keep", "query"]),
    Command(.groupByVessel, .find, "group by vessel", keys: ["gv"], in: .lists),
    Command(.groupByFlag, .find, "group by flag", keys: ["gf"], in: .lists),
    Command(.groupByTemplate, .find, "group by template", keys: ["gt"], in: .lists),
    Command(.groupByAgency, .find, "group by agency", keys: ["ga"], in: .lists),
    Command(.groupByRule, .find, "group by rule", keys: ["gr"], in: .lists),
    Command(.groupByNothing, .find, "no groups", keys: ["gn"], in: .lists),
  ]

  private static let reading: [Command] = [
    Command(
      .explain, .read, "explain the verdict; again for deeper", hint: "explain", keys: ["e"],
      in: .open, words: ["why", "reason"]),
    Command(
      .lawBehind, .read, "the rule and the law behind it", hint: "law", keys: ["l"], in: .open),
    Command(
      .evidence, .read, "the evidence: file, row, column, person, time", hint: "evidence",
      keys: ["x"], in: .open, words: ["source", "file"]),
    Command(
      .history, .read, "what was claimed over time; what was decided about a finding", keys: ["t"],
      in: .open),
    Command(
      .compare, .read, "compare the versions of an agreement", hint: "compare", keys: ["="],
      in: .open),
    Command(
      .card, .read, "the departure card of a fisher, for the officer at the gate", in: .open,
      words: ["gate", "leave", "border", "departure"]),
    Command(
      .sameAccount, .read, "same account: whom it recruited, and one telephone or bank account",
      in: .open, words: ["recruiter", "advert", "telephone", "bank"]),
    Command(
      .preview, .read, "preview: below, beside, off, or as it fits", hint: "preview", keys: ["p"],
      in: .lists),
    Command(
      .dayBack, .read, "judge for the day before", keys: ["("], in: .open, words: ["what if"]),
    Command(
      .dayForward, .read, "judge for the day after", keys: [")"], in: .open, words: ["what if"]),
    Command(.today, .read, "judge for today again", in: .open, words: ["day"]),
    Command(
      .screen, .read, "bring the findings up to the judged day", in: .open,
      words: ["judge", "refresh"]),
  ]

  private static let deciding: [Command] = [
    Command(.mark, .mark, "mark or unmark the line", hint: "mark", keys: ["<Space>"], in: .lists),
    Command(
      .markRange, .mark, "begin a range; again: mark all from there to here", keys: ["V"],
      in: .lists),
    Command(.markAll, .mark, "mark everything in the filter", keys: ["*"], in: .lists),
    Command(.clearMarks, .mark, "unmark everything", in: .lists),
    Command(
      .onMarked, .mark, "let the next verb act on what is marked, counted first", hint: "on marked",
      keys: [";"], in: .lists, words: ["bulk"]),
    Command(
      .confirm, .decide, "confirm the finding: it is so", hint: "confirm", keys: ["c"], in: .lists),
    Command(
      .dismiss, .decide, "close the finding, on one of five grounds", hint: "close", keys: ["d"],
      in: .lists, words: ["dismiss", "settle"]),
    Command(
      .sleep, .decide, "let the finding sleep until a day or a fact", hint: "sleep", keys: ["z"],
      in: .lists, words: ["snooze"]),
    Command(
      .askAtPort, .decide, "put the finding on the list for the next port", hint: "ask",
      keys: ["o"], in: .lists),
    Command(
      .assign, .decide, "hand the finding on to a colleague, with a word", hint: "hand on",
      keys: ["a"], in: .lists, words: ["assign", "colleague"]),
    Command(
      .repeatDecision, .decide, "the last decision again, on the same rule and cause", keys: ["."],
      in: .lists),
    Command(
      .except, .decide, "except findings of this rule for a time; a second person must agree",
      hint: "except", keys: ["E"], in: .lists, words: ["exception", "waive"]),
    Command(
      .refer, .decide, "refer: to the fisher's case, or open one; in a case to somebody",
      hint: "refer", keys: ["r"], in: .open, words: ["case", "referral", "help"]),
    Command(
      .call, .decide, "open a case from a telephone call alone", in: .open,
      words: ["telephone", "case"]),
    Command(
      .cases, .decide, "all cases, those with something overdue first", in: .open,
      words: ["referrals", "overdue"]),
    Command(
      .causes, .find, "causes: what is undecided, by rule and template, agency or vessel",
      keys: ["gc"], in: .open, words: ["root", "cluster", "template"]),
    Command(
      .exceptions, .decide, "every exception: y agrees, - refuses or closes", in: .open,
      words: ["exceptions", "overdue"]),
    Command(
      .crisis, .decide, "crisis: everybody who may be aboard, to be ticked", in: .open,
      words: ["evacuate", "storm", "fire", "evacuation"]),
    Command(
      .boarded, .decide, "boarded: got into the boat; again: take it back", hint: "boarded",
      keys: ["b"], in: .lists, words: ["tick"]),
    Command(
      .reached, .decide, "reached a safe place; again: take it back", hint: "reached",
      keys: ["h"], in: .lists, words: ["tick", "safe"]),
    Command(
      .ticksAnew, .decide, "begin the ticks anew, for another event", in: .lists,
      words: ["crisis", "clear"]),
    Command(
      .contacts, .decide, "whom to call, by port, and when somebody made sure of it last",
      in: .open, words: ["telephone", "consulate", "shelter", "interpreter", "clinic", "phone"]),
    Command(
      .changes, .decide, "what changed: findings new, changed, back or gone since the last judging",
      in: .open, words: ["diff", "changes", "since", "yesterday", "impact", "law pack", "new"]),
    Command(
      .sitting, .decide, "what you saw and decided since you sat down", in: .open,
      words: ["me", "count"]),
    Command(
      .handover, .decide,
      "hand over: what you decided, what is open with whom, what wakes or is late",
      in: .open, words: ["colleague", "shift", "next", "note", "hand over"]),
    Command(
      .checkpoint, .decide, "checkpoint: sign where the log ends, a code to write on paper",
      in: .open, words: ["log", "sign", "code"]),
  ]

  private static let others: [Command] = [
    Command(
      .add, .write, "add a record of the kind shown", hint: "add", keys: ["+"], in: .open,
      words: ["new", "enter"]),
    Command(
      .amend, .write, "amend the fact under the cursor", hint: "amend", keys: ["i"], in: .open,
      words: ["edit", "correct", "change"]),
    Command(
      .write, .write, "write what is shown to a file, names masked", in: .open,
      words: ["save", "file"]),
    Command(
      .print, .write, "print what is shown, names masked", in: .open, words: ["paper", "lp"]),
    Command(
      .writeFull, .write, "write what is shown with names in full, for a reason", in: .open),
    Command(.printFull, .write, "print what is shown with names in full, for a reason", in: .open),
    Command(
      .questions, .write, "what to ask aboard: the facts that would settle the most", in: [.page],
      words: ["needs", "ask"]),
    Command(
      .rollCall, .write, "muster the crew: the roll call of the vessel", in: .open,
      words: ["muster", "crew", "present"]),
    Command(
      .blankRollCall, .write, "a blank roll-call sheet for paper, whatever was answered",
      in: .open, words: ["muster", "empty", "boxes", "print"]),
    Command(
      .links, .write, "records that may be one, for a person to say", in: .open,
      words: ["same", "duplicate", "join"]),
    Command(
      .complaint, .write, "take a complaint down, sealed: nothing shows that there is one",
      in: .open, words: ["grievance"]),
    Command(
      .withdraw, .write, "take a complaint back by its receipt, if there is one", in: .open,
      words: ["complaint", "receipt"]),
    Command(
      .complaints, .safety, "read complaints; for a supervisor, and there for nobody else",
      in: .open),
    Command(
      .passphrase, .safety, "set your passphrase, by which you sign as the second person",
      in: .open,
      words: ["password", "sign"]),
    Command(
      .namesInLists, .safety, "names in the lists of this registry, or no more; for a supervisor",
      in: .open, words: ["names", "mask"]),
    Command(
      .erase, .safety, "erase the person on the card for good; for a supervisor", in: [.page],
      words: ["forget", "person", "privacy"]),
    Command(
      .importFile, .write, "import a file: see what is in it, then store it", in: .open,
      words: ["import", "csv", "sheet", "take in"]),
    Command(
      .imports, .write, "every file that was imported; u takes the whole of one back", in: .open,
      words: ["files"]),
    Command(
      .yes, .write, "yes: present; the same one; store the file; agree to a closing", hint: "yes",
      keys: ["y"], in: .open),
    Command(
      .no, .write, "no: not found, again: absent; not the same; leave the file", hint: "no",
      keys: ["-"], in: [.page]),
    Command(
      .undo, .write, "take back what you did last; in the list of imports a whole file",
      hint: "undo", keys: ["u"], in: .open),
    Command(
      .redo, .write, "do again what you took back last", hint: "redo", keys: ["U", "<C-r>"],
      in: .open, words: ["again"]),
    Command(
      .cover, .safety, "cover: show neutral papers only, also while typing", keys: ["K", "<C-k>"],
      in: .open, words: ["hide"]),
    Command(
      .lock, .safety, "lock: close the database until your passphrase opens it; drafts are kept",
      keys: ["L"],
      words: ["close"]),
    Command(.uncover, .safety, "show the work again", in: [.cover]),
    Command(
      .reveal, .safety, "show the full name for 90 seconds; the log keeps it", hint: "reveal",
      keys: ["m"], in: .open, words: ["name", "unmask"]),
    Command(.palette, .help, "do something by its name", hint: "command", keys: [":", "<C-p>"]),
    Command(.help, .help, "the keys of this view", hint: "help", keys: ["?", "<F1>"]),
    Command(.redraw, .help, "paint the screen anew", keys: ["<C-l>"]),
  ]
}
