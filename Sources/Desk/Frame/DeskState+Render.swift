import Terminal

extension DeskState {
  /// What the screen shows: a pure function of the state.
  func render() -> Canvas {
    var canvas = Canvas(size, glyphs: session.glyphs)
    let layout = layout
    switch mode {
    case .help(let help):
      drawHead(&canvas, layout)
      HelpView.draw(help, of: self, on: &canvas, in: Area(size).dropping(top: layout.title.rows))
      return canvas
    case .form(let form):
      drawHead(&canvas, layout)
      FormView(
        form: form, setting: setting(width: size.columns), actor: session.actor
      ).draw(
        on: &canvas,
        in: Area(size).dropping(top: layout.title.rows + layout.tabs.rows)
          .dropping(top: layout.crumb.rows).split(bottom: layout.footer.rows).rest)
      drawFooter(&canvas, in: layout.footer)
      return canvas
    case .palette, .browsing, .prompt, .sorting, .confirmingQuit, .choosing, .confirming,
      .finding, .confirmingPlan:
      break
    }
    drawHead(&canvas, layout)
    drawBody(&canvas, layout)
    if case .choosing(let menu, _) = mode { draw(menu, on: &canvas) }
    if case .confirmingPlan(let plan) = mode { draw(plan, on: &canvas) }
    if case .prompt(let prompt) = mode { drawColumns(prompt, on: &canvas) }
    if case .palette(let palette) = mode { draw(palette, on: &canvas) }
    canvas.fill(layout.footer)
    drawFooter(&canvas, in: layout.footer)
    return canvas
  }

  private func drawHead(_ canvas: inout Canvas, _ layout: FrameLayout) {
    drawTitle(&canvas, in: layout.title)
    if !isCovered { drawTabs(&canvas, in: layout.tabs) }
    drawCrumb(&canvas, in: layout.crumb)
  }

  private func drawBody(_ canvas: inout Canvas, _ layout: FrameLayout) {
    switch place.view {
    case .page(let page):
      if let pageLayout = pageLayout(page) {
        canvas.draw(pageLayout, page)
      } else {
        drawAbsence(on: &canvas, in: layout.body)
      }
    case .list(let list):
      var setting = setting(width: layout.body.columns)
      setting.sureness = list.sureness
      ListView(list: list, setting: setting, drawn: drawn).draw(
        on: &canvas, in: layout.body, lines: layout.lines)
      if !list.isAnswered, list.lines.isEmpty { drawAbsence(on: &canvas, in: layout.lines) }
      guard layout.preview.rows > 0 else { return }
      if layout.isPreviewBeside {
        if !session.isPlain { canvas.drawVertical(in: layout.divider) }
      } else if !session.isPlain {
        canvas.drawHorizontal(in: layout.divider)
      }
      drawPreview(of: list, on: &canvas, in: layout.preview)
    }
  }

  /// What stands in the place of something that is not read yet, or could not be.
  private func drawAbsence(on canvas: inout Canvas, in area: Area) {
    let words = place.failure.map { "This could not be read: \($0)" } ?? "reading…"
    let inside = area.dropping(top: 1).inset(columns: 2)
    let lines = CleanText.wrapped(words, to: max(1, inside.columns), glyphs: session.glyphs)
    for (line, text) in zip(inside.lines, lines) {
      canvas.write(text, in: line, place.failure == nil ? .dim : .warning)
    }
  }

  private func drawPreview(of list: ListState, on canvas: inout Canvas, in area: Area) {
    guard let line = list.line else { return }
    let inside = area.inset(columns: 1)
    let content = list.preview?.id == line.id ? list.preview?.content : nil
    let rows = Preview(setting: setting(width: inside.columns), rows: inside.rows)
      .rows(of: line, content)
    for (place, row) in zip(inside.lines, rows) { canvas.draw(row.pieces, in: place) }
  }
}
