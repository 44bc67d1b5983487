public import Registry

import Fishery
import Law

extension ListFilter {
  /// Asks for another word, in names and numbers or in what a rule is called.
  public mutating func add(word: String) {
    words.append(word)
    let folded = FoldedText(word).text
    guard !folded.isEmpty else { return }
    let rules = Catalogue.standard.rules.filter { rule in
      [rule.id, rule.title.english].contains { FoldedText($0).text.contains(folded) }
    }
    if !rules.isEmpty { rulesByWord[word] = rules.map(\.id) }
  }
}
