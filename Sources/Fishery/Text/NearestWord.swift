extension Collection<String> {
  /// The word that a misspelt one most likely means; nil when none is near.
  public func nearest(to word: String) -> String? {
    let ranked = map { (word: $0, distance: editDistance(word, $0)) }
    let most = Swift.min(3, Swift.max(1, word.utf8.count / 2))
    guard let best = ranked.min(by: { $0.distance < $1.distance }), best.distance <= most else {
      return nil
    }
    return best.word
  }
}

/// How many letters must be put in, taken out, changed or swapped with their neighbour to make one
/// text of another.
func editDistance(_ one: String, _ other: String) -> Int {
  let source = Array(one.utf8)
  let target = Array(other.utf8)
  var before: [Int] = []
  var row = Array(0...target.count)
  for index in source.indices {
    var next = [index + 1]
    for column in target.indices {
      let changed = row[column] + (source[index] == target[column] ? 0 : 1)
      var least = Swift.min(changed, row[column + 1] + 1, next[column] + 1)
      if index > 0, column > 0, source[index] == target[column - 1],
        source[index - 1] == target[column]
      {
        least = Swift.min(least, before[column - 1] + 1)
      }
      next.append(least)
    }
    before = row
    row = next
  }
  return row[target.count]
}
