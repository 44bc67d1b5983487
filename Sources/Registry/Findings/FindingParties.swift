/// What findings are sorted by of those they are about: the folded names of vessel and agency, and
/// the vessel's flag; empty where there is none.
struct FindingParties: Equatable {
  var vessel = ""
  var agency = ""
  var flag = ""
}
