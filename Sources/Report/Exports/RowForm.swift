public import Fishery
public import Registry

/// The rows of a sheet as they leave the registry: letter for letter what files said.
public struct RowForm: Sendable {
  private let sheet: Sheet
  private let disclosure: Disclosure

  public init(_ sheet: Sheet, _ disclosure: Disclosure) {
    self.sheet = sheet
    self.disclosure = disclosure
  }

  /// The names of the columns.
  public var header: [String] { sheet.columns.map(\.key) }

  /// The texts of a row, one a column; blank where there was none.
  public func cells(_ row: StoredRow) -> [String] {
    sheet.columns.indices.map { text(at: $0, of: row) ?? "" }
  }

  /// A row as one object: the import and the row of its file, the day for which it speaks, under
  /// `cells` what the file said, and under `read_as` what that was taken for where it is not the
  /// same. A column in neither was blank. Of masked cells there is no more than the mask.
  public func json(_ row: StoredRow) -> JSON {
    var cells: [JSON.Member] = []
    var readings: [JSON.Member] = []
    for (place, column) in sheet.columns.enumerated() {
      if let text = text(at: place, of: row) { cells.append(.init(column.key, .string(text))) }
      guard disclosure == .full || !column.isPersonal else { continue }
      if let reading = row.reading(at: place) { readings.append(.init(column.key, reading)) }
    }
    return [
      "import": .integer(Int64(row.origin)), "row": .integer(Int64(row.number)),
      "effective": .text(row.effective), "cells": .object(cells), "read_as": .object(readings),
    ]
  }

  private func text(at place: Int, of row: StoredRow) -> String? {
    row.text(at: place).map { sheet.columns[place].written($0, disclosure, of: row.fisher) }
  }
}

extension StoredRow {
  /// What a cell was taken for; nil where that is what is written, or nothing.
  fileprivate func reading(at place: Int) -> JSON? {
    switch cells[place] {
    case .known(let text): text == self.text(at: place) ? nil : .string(text)
    case .confirmedAbsent: ["status": "confirmed_absent"]
    case .notCollected(let gap):
      self.text(at: place) == nil && gap == .notSupplied
        ? nil : ["status": "not_collected", "why": .string(gap.word)]
    }
  }
}
