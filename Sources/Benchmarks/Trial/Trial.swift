/// One run of the benchmarks: where, and on what.
final class Trial {
  let site: Site
  /// What is measured on.
  let large: Population
  /// What growth is measured from.
  let small: Population
  /// The lists of the desk, gone through key by key.
  let browsing: Browsing

  init(placements: Int, on site: Site) {
    self.site = site
    large = Population(placements: placements, on: site)
    small = placements > 1_000 ? Population(placements: 1_000, on: site) : large
    browsing = Browsing(of: large, on: site)
  }
}
