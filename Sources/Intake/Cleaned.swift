extension String {
  /// This text with everything that would act on a terminal or hide from a reader spelled out.
  ///
  /// For names of files and columns in messages; what is stored is never cleaned.
  public var cleaned: String {
    var text = ""
    for scalar in unicodeScalars {
      if scalar.isPlain {
        text.unicodeScalars.append(scalar)
      } else {
        text += "\\u{\(String(scalar.value, radix: 16))}"
      }
    }
    return text
  }
}

extension Unicode.Scalar {
  fileprivate var isPlain: Bool {
    if value < 0x7F { return value >= 0x20 }
    return switch properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      false
    default: !properties.isDefaultIgnorableCodePoint
    }
  }
}
