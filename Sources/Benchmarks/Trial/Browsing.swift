/// The lists of the desk gone through key by key, without preview, and a file of as many lines as
/// the longest in other programs.
final class Browsing {
  private let population: Population
  private let site: Site
  private var madeLists: [Browsed]?
  private var madePagers: [Browsed]?

  init(of population: Population, on site: Site) {
    self.population = population
    self.site = site
  }

  /// Every list, in the order of its keys.
  func lists() throws -> [Browsed] {
    if let madeLists { return madeLists }
    let desk = try FullScreenProgram.desk(population.screened(), showing: "BY AGENCY", on: site)
    try desk.open(.placements)
    try desk.turnPreviewOff()
    let lists = try DeskList.allCases.map { list in
      site.say("browsing \(list)")
      try desk.open(list)
      return try Browsed(list, by: desk)
    }
    try desk.leave()
    madeLists = lists
    return lists
  }

  /// What is installed of tig and less, on the sheet of placements.
  func pagers() throws -> [Browsed] {
    if let madePagers { return madePagers }
    let pagers = try [Pager.tig, .less].compactMap { pager -> Browsed? in
      site.say("browsing in \(pager.name)")
      guard let program = try pager.open(population.sheet("placements"), on: site) else {
        return nil
      }
      let browsed = try Browsed(pager, by: program)
      try program.leave()
      return browsed
    }
    madePagers = pagers
    return pagers
  }

  /// A stroke in one of the pagers as a yardstick; none where it is not installed.
  func yardstick(_ pager: Pager, _ figure: (Browsed) -> Sample) throws -> Yardstick {
    let browsed = try pagers().first { $0.name == pager.name }
    return Yardstick(pager.name, browsed.map(figure))
  }
}

/// One list, or one file, gone through by a few keys.
struct Browsed {
  let name: String
  let down: Strokes
  /// Fifty times down, sent at once: what a held key is on a slow line.
  let held: Strokes
  let page: Strokes
  let end: Strokes
  /// From the overview to the list, where one can come from elsewhere.
  let arrival: Strokes?
  /// In another order, where there is one.
  let sorting: Strokes?
  /// Memory that the program held afterwards.
  let residentBytes: Int

  /// - Parameters:
  ///   - home: what goes to the first line.
  ///   - end: what goes to the last line.
  ///   - list: which of the desk's lists it is; nil for another program.
  private init(
    _ name: String, by program: FullScreenProgram, home: String, end: String, as list: DeskList?
  ) throws {
    self.name = name
    down = try program.press("j", 100, back: home)
    try program.go(home)
    held = try program.press(String(repeating: "j", count: 50), 5, back: home, series: 1)
    page = try program.press("<PgDn>", 50, back: home)
    try program.go(home)
    self.end = try program.press(end, 25, back: home, series: 1)
    sorting = try list?.orders.map { orders in
      try program.press("s\(orders.other)", 25, back: "s\(orders.first)", series: 1)
    }
    if let list {
      try program.go("1")
      arrival = try program.press("\(list.rawValue)", 25, back: "1", series: 1)
      try program.go("\(list.rawValue)")
    } else {
      arrival = nil
    }
    residentBytes = try program.status().residentBytes
  }

  init(_ list: DeskList, by desk: FullScreenProgram) throws {
    try self.init(list.name, by: desk, home: "gg", end: "G", as: list)
  }

  init(_ pager: Pager, by program: FullScreenProgram) throws {
    try self.init(pager.name, by: program, home: pager.home, end: pager.end, as: nil)
  }
}
