/// What the command line asks of the benchmarks.
enum Request: Equatable {
  case help
  case run(Set<String>, placements: Int, folder: String?, asJSON: Bool)

  /// - Throws: `RequestFault`.
  init(_ arguments: [String]) throws(RequestFault) {
    var names: Set<String> = []
    var placements = 100_000
    var folder: String?
    var asJSON = false
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--help", "-h":
        self = .help
        return
      case "--json": asJSON = true
      case "--placements":
        guard let number = rest.popFirst().flatMap({ Int($0) }), number >= 10 else {
          throw .badCount
        }
        placements = number
      case "--keep":
        guard let path = rest.popFirst(), !path.isEmpty else { throw .noFolder }
        folder = path
      default:
        guard Benchmark.all.contains(where: { $0.name == argument }) else {
          throw .unknown(argument)
        }
        names.insert(argument)
      }
    }
    self = .run(names, placements: placements, folder: folder, asJSON: asJSON)
  }

  /// What is told to whoever asks for help.
  static var helpPage: String {
    let width = Benchmark.all.map(\.name.count).max() ?? 0
    let names = Benchmark.all.map { benchmark in
      let blanks = String(repeating: " ", count: width - benchmark.name.count)
      return "  \(benchmark.name)\(blanks)  \(benchmark.summary)"
    }
    return """
      Benchmarks [--json] [--placements N] [--keep FOLDER] [NAME...]

      Measures muster beside other programs, all in this run, and prints figures of ours to one
      of theirs. They depend on the machine and promise nothing. What is not installed of sqlite3,
      tig, less, taskset and Python's duckdb is said so. Without a NAME everything is measured:

      \(names.joined(separator: "\n"))

        --json          one object a line instead of a table
        --placements N  how many placements are invented to measure on, else 100000
        --keep FOLDER   leaves there what was made to measure on, and takes what is there already
      """
  }
}

/// Why a command line was not understood.
enum RequestFault: Error, CustomStringConvertible, Equatable {
  case unknown(String)
  case badCount
  case noFolder

  var description: String {
    switch self {
    case .unknown(let word): "no benchmark is called \(word); --help names them"
    case .badCount: "--placements takes a whole number from 10"
    case .noFolder: "--keep takes a folder"
    }
  }
}
