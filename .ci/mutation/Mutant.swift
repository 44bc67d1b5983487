/// The comparison that is the other way round now; 0 for none.
nonisolated(unsafe) public var mutant = 0

/// `a < b` is written `a <~ number <~> b`: the same, unless it is the mutant.
precedencegroup MutantPrecedence {
  associativity: left
  higherThan: LogicalConjunctionPrecedence
  lowerThan: NilCoalescingPrecedence
}
infix operator <~ : MutantPrecedence
infix operator <=~ : MutantPrecedence
infix operator >~ : MutantPrecedence
infix operator >=~ : MutantPrecedence
infix operator ==~ : MutantPrecedence
infix operator !=~ : MutantPrecedence
infix operator <~> : MutantPrecedence

struct Ordering<Value: Comparable> {
  let value: Value
  let number: Int
  let isBelow: Bool
  let isStrict: Bool
}

struct Equality<Value: Equatable> {
  let value: Value
  let number: Int
  let isSame: Bool
}

func <~ <Value: Comparable>(value: Value, number: Int) -> Ordering<Value> {
  Ordering(value: value, number: number, isBelow: true, isStrict: true)
}
func <=~ <Value: Comparable>(value: Value, number: Int) -> Ordering<Value> {
  Ordering(value: value, number: number, isBelow: true, isStrict: false)
}
func >~ <Value: Comparable>(value: Value, number: Int) -> Ordering<Value> {
  Ordering(value: value, number: number, isBelow: false, isStrict: true)
}
func >=~ <Value: Comparable>(value: Value, number: Int) -> Ordering<Value> {
  Ordering(value: value, number: number, isBelow: false, isStrict: false)
}
func ==~ <Value: Equatable>(value: Value, number: Int) -> Equality<Value> {
  Equality(value: value, number: number, isSame: true)
}
func !=~ <Value: Equatable>(value: Value, number: Int) -> Equality<Value> {
  Equality(value: value, number: number, isSame: false)
}

/// At the limit itself a mutant answers otherwise.
func <~> <Value: Comparable>(left: Ordering<Value>, right: Value) -> Bool {
  let isStrict = left.isStrict != (left.number == mutant)
  if left.value == right { return !isStrict }
  return (left.value < right) == left.isBelow
}

/// Whole numbers of two sizes, as a figure and a fact are.
@_disfavoredOverload
func <~> <Value: BinaryInteger>(left: Ordering<Value>, right: some BinaryInteger) -> Bool {
  let isStrict = left.isStrict != (left.number == mutant)
  if left.value == right { return !isStrict }
  return (left.value < right) == left.isBelow
}

func <~> <Value: Equatable>(left: Equality<Value>, right: Value) -> Bool {
  (left.value == right) == (left.isSame != (left.number == mutant))
}
