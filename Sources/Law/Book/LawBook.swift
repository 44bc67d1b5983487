public import Fishery

/// All figures and flag profiles over time: the built-in packs, with local ones laid over them.
public struct LawBook: Sendable, Equatable {
  /// Figures and declarations, by id.
  public private(set) var figures: [Figure]
  public private(set) var profiles: [Country: FlagProfile]
  /// The local packs laid over the built-in book, in order.
  public private(set) var overlays: [String] = []
  /// One digest for each figure and declaration: tells which of them another book changed.
  public private(set) var digests: [String: UInt64]
  /// The digest of the whole book, 16 hex digits.
  public private(set) var digest = ""
  /// The day by which every listed State had the Convention in force.
  private(set) var lastEntryIntoForce = CivilDate.min
  private var timelines: [Timeline]
  private var declaredKeys: Set<ProfileKey> = []

  /// A pack as a file holds it.
  public struct Pack: Sendable {
    public let name: String
    public let bytes: [UInt8]

    public init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// Reads the packs of a book; every figure that a rule reads must be in one of them, once.
  public init(packs: [Pack]) throws(PackFault) {
    var figures: [String: Figure] = [:]
    var holders: [String: String] = [:]
    for pack in packs {
      for figure in try PackReader(pack: pack.name, overlay: nil).figures(of: pack.bytes) {
        if let other = holders.updateValue(pack.name, forKey: figure.id) {
          throw PackFault(pack: pack.name, path: figure.id, kind: .heldTwice(by: other))
        }
        figures[figure.id] = figure
      }
    }
    for name in FigureName.allCases where figures[name.id] == nil {
      throw PackFault(
        pack: packs.map(\.name).joined(separator: ", "), path: name.id, kind: .absentFigure)
    }
    self.figures = figures.values.sorted { $0.id < $1.id }
    timelines = FigureName.allCases.map { Timeline(figures[$0.id]?.entries ?? []) }
    digests = figures.mapValues { Digest.of($0) }
    profiles = [:]
    seal(declaring: true)
  }

  /// This book with a local pack laid over it: each figure or declaration that the pack holds
  /// replaces the whole history of the built-in one.
  public func laying(_ pack: Pack) throws(PackFault) -> LawBook {
    var book = self
    var declares = false
    for figure in try PackReader(pack: pack.name, overlay: pack.name).figures(of: pack.bytes) {
      book.lay(figure)
      declares = declares || figure.isDeclaration
    }
    book.overlays.append(pack.name)
    book.seal(declaring: declares)
    return book
  }

  private mutating func lay(_ figure: Figure) {
    let place = figures.firstIndex { $0.id >= figure.id } ?? figures.endIndex
    if place < figures.endIndex, figures[place].id == figure.id {
      figures[place] = figure
    } else {
      figures.insert(figure, at: place)
    }
    digests[figure.id] = Digest.of(figure)
    if let name = FigureName(id: figure.id) {
      timelines[Int(name.rawValue)] = Timeline(figure.entries)
    }
  }

  /// Works out what follows from all figures together, and from all declarations where some changed.
  private mutating func seal(declaring: Bool) {
    digest = Digest.of(figures.map { "\(digests[$0.id] ?? 0)" })
    guard declaring else { return }
    profiles = LawBook.profiles(of: figures)
    declaredKeys = Set(profiles.values.flatMap { $0.figures.keys })
    lastEntryIntoForce =
      profiles.values.compactMap { profile in
        profile.figures[.inForce]?.entries.compactMap { entry in
          if case .date(let day)? = entry.value, entry.status.decides { day } else { nil }
        }.max()
      }.max() ?? .min
  }

  private static func profiles(of figures: [Figure]) -> [Country: FlagProfile] {
    var found: [Country: [ProfileKey: Figure]] = [:]
    for figure in figures where figure.isDeclaration {
      let parts = figure.id.split(separator: ".", maxSplits: 2)
      guard parts.count == 3, parts[0] == "profiles", let state = Country(String(parts[1])),
        let key = ProfileKey(rawValue: String(parts[2]))
      else { continue }
      found[state, default: [:]][key] = figure
    }
    return found.reduce(into: [:]) { $0[$1.key] = FlagProfile(state: $1.key, figures: $1.value) }
  }
}

extension LawBook {
  /// A whole number of the law in force on a day.
  public func integer(_ name: FigureName, on day: CivilDate) throws(LawFault) -> Int64 {
    guard case .integer(let number) = try value(name, on: day) else { throw .otherKind(name) }
    return number
  }

  /// An amount of the law in force on a day.
  public func money(_ name: FigureName, on day: CivilDate) throws(LawFault) -> Money {
    guard case .money(let amount) = try value(name, on: day) else { throw .otherKind(name) }
    return amount
  }

  /// A day that the law in force on a day names.
  public func date(_ name: FigureName, on day: CivilDate) throws(LawFault) -> CivilDate {
    guard case .date(let date) = try value(name, on: day) else { throw .otherKind(name) }
    return date
  }

  /// Whether something was the law on a day; unknown where sources differ or say nothing.
  public func isLaw(_ name: FigureName, on day: CivilDate) -> Truth {
    guard case .bool(let answer)? = timelines[Int(name.rawValue)].value(on: day) else {
      return .unknown
    }
    return Truth(answer)
  }

  /// The first day on which it may have been the law, and the first on which it surely was.
  func onset(of name: FigureName) -> (possible: CivilDate, sure: CivilDate)? {
    timelines[Int(name.rawValue)].onset
  }

  /// The first later day on which the figure has another value.
  public func nextChange(of name: FigureName, after day: CivilDate) -> CivilDate? {
    timelines[Int(name.rawValue)].nextChange(after: day)
  }

  /// The day from which the value that decides on a day has been in force.
  func start(of name: FigureName, on day: CivilDate) -> CivilDate {
    timelines[Int(name.rawValue)].start(on: day) ?? day
  }

  /// The figure with its history and sources.
  public func figure(_ name: FigureName) -> Figure? {
    figures.first { $0.id == name.id }
  }

  /// Whether any State declared such a thing.
  func isDeclared(_ key: ProfileKey) -> Bool { declaredKeys.contains(key) }

  /// The ids of figures and declarations that are not the same in another book.
  public func differences(from other: [String: UInt64]) -> Set<String> {
    Set(digests.keys).union(other.keys).filter { digests[$0] != other[$0] }
  }

  private func value(_ name: FigureName, on day: CivilDate) throws(LawFault) -> Timeline.Atom {
    guard let value = timelines[Int(name.rawValue)].value(on: day) else {
      throw .beforeFirst(name, day)
    }
    guard value != .ended else { throw .ended(name, day) }
    return value
  }
}
