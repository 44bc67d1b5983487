import Foundation
import TestSupport
import Testing

/// Nothing that steers, hides, turns or runs comes out, whether it came in a document or with the environment.
@Suite struct `Hostile text` {
  private static func expectHarmless(
    _ outcome: Muster.Outcome, _ what: String,
    _ location: SourceLocation = #_sourceLocation
  ) {
    let harm = HostileText.harm(in: outcome.outputBytes)
    #expect(harm.isEmpty, "\(what)", sourceLocation: location)
    let told = HostileText.harm(in: outcome.errorBytes)
    #expect(told.isEmpty, "\(what), on standard error", sourceLocation: location)
  }

  @Test func `in dossiers, packs of law and mappings is shown harmless`() throws {
    let muster = try Muster()
    let texts = HostileText.texts(6, seed: 11)
    for text in texts {
      let quoted = String(decoding: try JSONEncoder().encode(text), as: UTF8.self)
      for document in [
        #"{"dossier":\#(quoted),"as_of":"2026-11-23"}"#,
        #"{"as_of":"2026-11-23","vessel":{"flag":"TW","names":[\#(quoted)]}}"#,
        #"{"as_of":"2026-11-23",\#(quoted):1}"#, #"{"as_of":\#(quoted)}"#,
        #"{"as_of":"2026-11-23","vessel":{"flag":\#(quoted)}}"#, quoted, text,
        #"{"pack":\#(quoted),"title":\#(quoted),"figures":{\#(quoted):1}}"#,
        #"{"pack":"p","title":"t",\#(quoted):1}"#, #"{"sheet":\#(quoted)}"#,
        #"{"sheet":"vessels","columns":{\#(quoted):"vessel"}}"#,
      ] {
        try Data(document.utf8).write(to: muster.home.appending(path: "x.json"))
        for arguments in [
          ["check", "x.json", "--rule", "C188-9.1-min-age", "--explain", "4"],
          ["check", "x.json", "--rule", "C188-9.1-min-age", "--json"],
          ["rules", "check", "x.json"], ["open", "x.json"],
        ] {
          let outcome = try muster.run(arguments)
          #expect(outcome.status <= 3, "\(outcome.errors)")
          Self.expectHarmless(outcome, "\(arguments) of \(document.debugDescription)")
        }
      }
    }
  }

  @Test(arguments: ["USER", "LOGNAME", "MUSTER_REGISTRY", "HOME", "XDG_DATA_HOME", "TERM", "LANG"])
  func `in the environment is shown harmless`(variable: String) throws {
    let muster = try Muster()
    try muster.write(["registration,flag,vessel", "A-1,TW,SINAR"], to: "vessels.csv")
    let spelled = #"$'a\x1b]0;owned\x07\xe2\x80\xae\xe2\x80\x8b\x9b6666h\xff\x01 =1+1'"#
    let place = ["HOME", "XDG_DATA_HOME"].contains(variable) ? "\"$PWD/\"" : ""
    let outcome = try muster.bash(
      """
      export \(variable)=\(place)\(spelled)
      mkdir -p "$HOME"
      for command in 'import vessels.csv --yes' 'screen --as-of 2026-11-23' 'list vessels' \\
        'list vessels --json' 'log verify' doctor 'backup b.db' imports 'imports --json' demo; do
        muster $command || [ $? -le 4 ] || echo "ended otherwise: $command"
      done
      """)
    Self.expectHarmless(outcome, variable)
    #expect(!outcome.output.contains("ended otherwise"))
  }
}
