public import Registry

/// One placement or vessel of the registry that is judged; the law has a word of its own for the
/// kinds of subject.
public typealias Judged = Subject

/// Under what a registry was last screened.
public typealias KeptJudgement = Judgement
