/// A kind of table that people send: its name and its columns.
///
/// This one declaration gives intake its mapping, the registry its tables, the export its keys
/// and the documentation its list of columns, so none of them can disagree.
public struct Sheet: Sendable {
  /// The stable name, used for tables, `--as` and exports.
  public let name: String
  /// What one row says, for people.
  public let title: String
  public let columns: [Column]
  /// The columns that tell two rows of one subject apart; a row with the same values here and
  /// others elsewhere is a newer claim about the same thing.
  public let identity: [String]
  /// The column that dates the claim; absent means the day of the file.
  public let effective: String?
  /// Which records the row speaks about, through the columns `Subjects` reads.
  public let subjects: Set<Record>

  /// One column of a sheet.
  public struct Column: Sendable {
    /// The stable key, in snake case.
    public let key: String
    public let kind: Kind
    /// Whether a row without it is refused.
    public let isRequired: Bool
    /// Whether it is personal: masked in lists and kept out of errors and logs.
    public let isPersonal: Bool
  }

  /// How a cell of a column reads.
  public enum Kind: Sendable, Hashable {
    /// Any text, kept as it is.
    case text
    /// A name of a person, vessel or company.
    case name
    /// Text that only ever identifies: document, registration and licence numbers.
    case number
    /// A whole number of a unit.
    case integer
    /// A decimal number with up to this many digits after the point.
    case decimal(Int)
    /// An amount as a plain decimal in units of its currency, which stands in the column named.
    case amount(currency: String)
    case currency
    /// A day, a month or a year.
    case date
    /// A moment with its offset from UTC.
    case instant
    /// `yes` or `no`.
    case yesNo
    case country
    /// Several countries, parted by one space.
    case countries
    case language
    /// Several languages, parted by one space.
    case languages
    /// UN/LOCODE, else `local:` and the port's name: small letters and hyphens, or as written in
    /// another script.
    case port
    /// ISSCFG abbreviation, else `local:` and the words of the file.
    case gear
    /// ISSCFV abbreviation, else `local:` and the words of the file.
    case vesselType
    case imoNumber
    case mmsi
    case callSign
    /// One word of a closed list.
    case word([String])
    /// Several words of a closed list, parted by one space.
    case words([String])
    /// A machine-readable zone of a passport or card.
    case mrz
    /// A telephone or account number, kept only as a keyed hash.
    case secret
  }

  /// The kinds of record that rows speak about.
  public enum Record: String, Sendable, Hashable, CaseIterable {
    case fisher, vessel, agency, placement
  }

  /// The column with a key.
  public subscript(key: String) -> Column? { columns.first { $0.key == key } }
}

extension Sheet.Column {
  /// A column that may be blank.
  public static func column(_ key: String, _ kind: Sheet.Kind) -> Sheet.Column {
    Sheet.Column(key: key, kind: kind, isRequired: false, isPersonal: false)
  }

  /// A column without which a row is refused.
  public static func required(_ key: String, _ kind: Sheet.Kind) -> Sheet.Column {
    Sheet.Column(key: key, kind: kind, isRequired: true, isPersonal: false)
  }

  /// A column about a person.
  public static func personal(_ key: String, _ kind: Sheet.Kind) -> Sheet.Column {
    Sheet.Column(key: key, kind: kind, isRequired: false, isPersonal: true)
  }
}

extension Sheet: Hashable, CustomStringConvertible {
  public var description: String { name }

  public static func == (one: Sheet, other: Sheet) -> Bool { one.name == other.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
