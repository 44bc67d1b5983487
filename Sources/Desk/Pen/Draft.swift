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
    form.search = nil
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
    guard let kind else { return nil }
    let filled = fields.filter { !$0.isBlank }
    let texts = filled.map { field in
      JSON.Member(
        field.key, .string((field.mark.map { String($0.rawValue) } ?? " ") + field.text))
    }
    let given = filled.compactMap { field in
      field.given.map { JSON.Member(field.key, .string($0.rawValue)) }
    }
    return [
      "sheet": .string(kind.name), "index": .integer(Int64(index)),
      "fisher": about.fisher.map { .integer($0) } ?? .null,
      "vessel": about.vessel.map { .integer($0) } ?? .null,
      "agency": about.agency.map { .integer($0) } ?? .null, "person": .string(about.person),
      "called": .string(about.called),
      "source": source.map { .string($0.rawValue) } ?? .null, "whole": .bool(isWhole),
      "given": .object(given), "fields": .object(texts),
    ]
  }

  fileprivate init?(_ json: JSON) {
    guard let kind = json["sheet"]?.text.flatMap({ FormKind(named: $0) }) else { return nil }
    let about = About(
      fisher: json["fisher"]?.whole, vessel: json["vessel"]?.whole,
      agency: json["agency"]?.whole, person: json["person"]?.text ?? "",
      called: json["called"]?.text ?? "")
    self = FormPlan.form(kind, about: about, today: .max)
    for place in fields.indices {
      let key = fields[place].key
      let kept = json["fields"]?[key]?.text ?? ""
      fields[place].mark = kept.first.flatMap { FormField.Mark(rawValue: $0) }
      fields[place].text = String(kept.dropFirst())
      fields[place].given = json["given"]?[key]?.text.flatMap { FormField.Given(rawValue: $0) }
    }
    source = json["source"]?.text.flatMap { Amendment.Source(rawValue: $0) }
    isWhole = json["whole"] == .bool(true)
    index = min(max(0, Int(json["index"]?.whole ?? 0)), fields.count - 1)
  }
}

extension JSON {
  fileprivate var whole: Int64? { if case .integer(let number) = self { number } else { nil } }
}
