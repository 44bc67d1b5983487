import Fishery

/// Reads the rows of one table as rows of one sheet.
struct RowReader {
  /// One for each column of the sheet that something fills.
  private(set) var columns: [FilledColumn]
  private let blankCells: [Cell]
  private let amounts: [(amount: Int, currency: Int)]
  private let names: (family: Int, given: Int)?
  private let keepsRepeatedNames: Bool

  /// A column of the sheet and what fills it.
  struct FilledColumn {
    /// Its place among the columns of the sheet.
    let place: Int
    let source: Source
    var reader: CellReader
    let isSecret: Bool
    /// Where the currency of an amount is among the filled columns.
    var currency: Int?

    enum Source {
      /// A place among the columns of the file.
      case cell(Int)
      case constant(String)
    }
  }

  /// What a row was read as.
  struct Outcome {
    var cells: [Cell] = []
    var exact: [SheetRow.Exact] = []
    var problems: [RefusedRow.Problem] = []
  }

  init(_ mapping: Mapping, header: Header, decisions: Decisions, widths: [String: Int]) {
    let sheet = mapping.sheet
    let places = Dictionary(header.names.enumerated().map { ($1, $0) }) { first, _ in first }
    columns = sheet.columns.enumerated().compactMap { place, column in
      let source: FilledColumn.Source? =
        switch mapping.sources[column.key] {
        case .header(let name): places[name].map { .cell($0) }
        case .constant(let text): .constant(text)
        case nil: nil
        }
      guard let source else { return nil }
      var reader = CellReader(column, choices: ColumnChoices(decisions, for: column))
      reader.fullWidth = widths[column.key]
      return FilledColumn(
        place: place, source: source, reader: reader, isSecret: column.kind == .secret)
    }
    blankCells = [Cell](repeating: .blank, count: sheet.columns.count)
    let keys = Dictionary(uniqueKeysWithValues: sheet.columns.enumerated().map { ($1.key, $0) })
    amounts = sheet.columns.enumerated().compactMap { place, column in
      guard case .amount(let currency) = column.kind else { return nil }
      return keys[currency].map { (place, $0) }
    }
    if let family = keys["family_name"], let given = keys["given_names"],
      mapping.sources["family_name"] != nil, mapping.sources["given_names"] != nil
    {
      names = (family, given)
    } else {
      names = nil
    }
    keepsRepeatedNames = decisions["family_name", .repeatedName] == .keep
    for index in columns.indices {
      let target = amounts.first { $0.amount == columns[index].place }?.currency
      columns[index].currency = columns.firstIndex { $0.place == target }
    }
  }

  /// Reads one row; `observe` is shown every reading, with the place of its filled column.
  mutating func read(
    _ row: TableRows.DataRow, in batch: borrowing RowBatch,
    observe: (_ column: Int, _ text: String, _ reading: Reading) -> Void
  ) -> Outcome {
    var outcome = Outcome()
    outcome.cells = blankCells
    if let fault = row.fault {
      outcome.problems.append(RefusedRow.Problem(place: nil, complaint: .row(fault)))
      return outcome
    }
    var currencies: [(place: Int, currency: Currency)] = []
    for index in columns.indices {
      let place = columns[index].place
      let text = text(of: index, row, batch)
      var reading = columns[index].reader.read(text)
      if let currency = columns[index].currency, reading.evidence?.isOfOneMark == true {
        let code = columns[currency].reader.read(self.text(of: currency, row, batch)).cell.text
        columns[index].reader.minorDigits = code.flatMap { Currency($0) }?.exponent
        reading = columns[index].reader.read(text)
        reading.minorDigits = columns[index].reader.minorDigits
      }
      observe(index, text, reading)
      if let complaint = reading.complaint {
        outcome.problems.append(RefusedRow.Problem(place: place, complaint: complaint))
        continue
      }
      outcome.cells[place] = reading.cell
      if let currency = reading.currency { currencies.append((place, currency)) }
      if !columns[index].isSecret, !text.isEmpty, reading.cell.text != text {
        outcome.exact.append(SheetRow.Exact(column: place, text: text))
      }
    }
    if !amounts.isEmpty { settleCurrencies(&outcome, currencies) }
    if let names { settle(names, &outcome, observe) }
    return outcome
  }

  private func text(
    of index: Int, _ row: TableRows.DataRow, _ batch: borrowing RowBatch
  ) -> String {
    switch columns[index].source {
    case .cell(let cell):
      cell < row.cells.count ? batch.text(row.cells.lowerBound + cell) : ""
    case .constant(let constant): constant
    }
  }

  /// Gives rows the currency that stands beside their amounts, and checks amounts against it.
  private func settleCurrencies(
    _ outcome: inout Outcome, _ written: [(place: Int, currency: Currency)]
  ) {
    for (place, currency) in written {
      guard let target = amounts.first(where: { $0.amount == place })?.currency else { continue }
      if let stated = outcome.cells[target].text {
        if stated != currency.code {
          outcome.problems.append(RefusedRow.Problem(place: place, complaint: .otherCurrency))
        }
      } else {
        outcome.cells[target] = .known(currency.code)
      }
    }
    for (place, target) in amounts {
      guard let amount = outcome.cells[place].text,
        let currency = outcome.cells[target].text.flatMap({ Currency($0) })
      else { continue }
      do throws(MoneyError) {
        _ = try Money(amount, as: .plain, currency: currency)
      } catch .decimals(_, let allowed) {
        let complaint = Complaint.tooFine(decimals: allowed)
        outcome.problems.append(RefusedRow.Problem(place: place, complaint: complaint))
      } catch {
        outcome.problems.append(RefusedRow.Problem(place: place, complaint: .outOfRange))
      }
    }
  }

  private func settle(
    _ names: (family: Int, given: Int), _ outcome: inout Outcome,
    _ observe: (Int, String, Reading) -> Void
  ) {
    guard let family = outcome.cells[names.family].text,
      let given = outcome.cells[names.given].text, family.utf8.count == given.utf8.count,
      FoldedText(family) == FoldedText(given),
      let index = columns.firstIndex(where: { $0.place == names.family })
    else { return }
    let cell: Cell = keepsRepeatedNames ? .known(family) : .blank
    observe(index, family, Reading(cell: cell, quirks: QuirkSet(.repeatedName)))
    guard !keepsRepeatedNames else { return }
    outcome.cells[names.family] = .blank
    if !outcome.exact.contains(where: { $0.column == names.family }) {
      outcome.exact.append(SheetRow.Exact(column: names.family, text: family))
    }
  }
}
