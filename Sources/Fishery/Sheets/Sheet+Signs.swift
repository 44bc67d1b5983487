extension Sheet {
  /// Signs of forced labour that somebody asked about or looked for, one row a question.
  ///
  /// A sign that was looked for and not found is a row too: only then is it known not to be there.
  public static let signs = Sheet(
    name: "signs", title: "signs of forced labour",
    columns: personReference + vesselReference + [
      .required("asked_on", .date),
      .required("sign", .word(Sign.Kind.words)),
      .column("observed", .yesNo),
      .column("grade", .word(Sign.Grade.words)),
      .personal("note", .text),
    ],
    identity: ["asked_on", "sign"], effective: "asked_on", subjects: [.fisher, .placement])
}
