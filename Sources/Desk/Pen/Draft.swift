import Fishery
import Registry

/// Forms that were left unfinished, as they are kept from one key to the next.
struct Draft: Sendable, Hashable {
  var forms: [Form] = []

  init() {}

  /// The unfinished form of a kind, when there is one.
  func form(like form: Form) -> Form? { forms.first { $0.isSame(as: form) } }

  /// Keeps a form as it stands; one in which nothing is typed is not kept.
  mutating func keep(_ form: Form) {
    forget(form)
    // A complaint is on no disk before it is sealed; what amends something is looked at anew.
    guard let sheet = form.sheet, sheet != .complaints, form.isTouched else { return }
    var form = form
    form.isLeaving = false
    forms.append(form)
  }

  mutating func forget(_ form: Form) { forms.removeAll { $0.isSame(as: form) } }

  /// Nil for text that is none; forms of sheets that are not there any more are left out.
  init?(_ text: String) {
    guard let json = try? JSON(parsing: Array(text.utf8)), let items = json.elements else {
      return nil
    }
    forms = items.compactMap { Form($0) }
  }

  /// As text, the same for the same; nil when nothing is unfinished.
  var text: String? {
    let entries = forms.compactMap(\.json)
    return entries.isEmpty ? nil : JSON.array(entries).line
  }
}

extension Form {
  fileprivate var json: JSON? {
    guard let sheet else { return nil }
    let fields = self.fields.filter { !$0.isBlank }.map { field in
      JSON.Member(
        field.key, .string((field.mark.map { String($0.rawValue) } ?? " ") + field.text))
    }
    return [
      "sheet": .string(sheet.name), "index": .integer(Int64(index)),
      "fisher": about.fisher.map { .integer($0) } ?? .null,
      "vessel": about.vessel.map { .integer($0) } ?? .null,
      "agency": about.agency.map { .integer($0) } ?? .null, "words": .string(about.words),
      "fields": .object(fields),
    ]
  }

  fileprivate init?(_ json: JSON) {
    guard let name = json["sheet"]?.text, let sheet = Sheet.all.first(where: { $0.name == name })
    else { return nil }
    let about = About(
      fisher: json["fisher"]?.whole, vessel: json["vessel"]?.whole,
      agency: json["agency"]?.whole, words: json["words"]?.text ?? "")
    self = FormPlan.form(sheet, about: about, today: .max)
    for place in fields.indices {
      let kept = json["fields"]?[fields[place].key]?.text ?? ""
      fields[place].mark = kept.first.flatMap { FormField.Mark(rawValue: $0) }
      fields[place].text = String(kept.dropFirst())
    }
    index = min(max(0, Int(json["index"]?.whole ?? 0)), fields.count - 1)
  }
}

extension JSON {
  fileprivate var whole: Int64? { if case .integer(let number) = self { number } else { nil } }
}
