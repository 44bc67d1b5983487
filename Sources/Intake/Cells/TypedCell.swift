public import Fishery

/// Reads what a person types into one field: nothing in it is guessed.
///
/// Names of countries, ports and words of lists are read as in files; where a file's cell would be
/// asked about, the person is asked to write it clearly.
public enum TypedCell {
  /// What the text says; a blank text says nothing.
  ///
  /// - Throws: the complaint, which says what would make it acceptable.
  public static func read(
    _ text: String, of column: Sheet.Column
  ) throws(Complaint) -> Cell {
    if text.trimmed.isEmpty { return .blank }
    var choices = ColumnChoices(Decisions(), for: column)
    choices[.unreadable] = .refuse
    choices[.placeholder] = .keep
    choices[.scientific] = .refuse
    choices[.noOffset] = .refuse
    var reader = CellReader(column, choices: choices)
    let reading = reader.read(text)
    if let complaint = reading.complaint { throw complaint }
    // Only what is clear would be a part of what was typed.
    if reading.quirks.contains(.dateOrder), reading.cell.text?.count != 10 { throw .unclearDate }
    if reading.quirks.contains(.numberStyle), reading.evidence?.isOfOneMark == true {
      throw .unclearNumber
    }
    if reading.quirks.contains(.cross) { throw .noYesNo }
    if reader.isSize, reading.quirks.contains(.placeholder) { throw .outOfRange }
    return reading.cell
  }
}
