// libvterm flattened to what a test asks: no bit fields, unions or callbacks reach Swift.
#ifndef CVTERM_SHIM_H
#define CVTERM_SHIM_H

#include <stdint.h>
#include <stdlib.h>
#include <vterm.h>

typedef struct {
  VTerm *terminal;
  VTermScreen *screen;
  int is_alternate;
  int is_cursor_visible;
} cvterm;

typedef struct {
  uint32_t scalars[VTERM_MAX_CHARS_PER_CELL];
  int columns;
  int is_bold, is_underlined, is_reverse;
  int foreground;  // a colour of the palette, or -1
} cvterm_cell;

static inline int cvterm_property(VTermProp property, VTermValue *value, void *user) {
  cvterm *self = (cvterm *)user;
  if (property == VTERM_PROP_ALTSCREEN) self->is_alternate = value->boolean;
  if (property == VTERM_PROP_CURSORVISIBLE) self->is_cursor_visible = value->boolean;
  return 1;
}

static const VTermScreenCallbacks cvterm_callbacks = {.settermprop = cvterm_property};

static inline cvterm *cvterm_new(int rows, int columns) {
  cvterm *self = (cvterm *)calloc(1, sizeof *self);
  if (!self) return NULL;
  self->terminal = vterm_new(rows, columns);
  self->is_cursor_visible = 1;
  vterm_set_utf8(self->terminal, 1);
  self->screen = vterm_obtain_screen(self->terminal);
  vterm_screen_set_callbacks(self->screen, &cvterm_callbacks, self);
  vterm_screen_enable_altscreen(self->screen, 1);
  vterm_screen_reset(self->screen, 1);
  return self;
}

static inline void cvterm_free(cvterm *self) {
  vterm_free(self->terminal);
  free(self);
}

static inline void cvterm_write(cvterm *self, const char *bytes, size_t length) {
  vterm_input_write(self->terminal, bytes, length);
  vterm_screen_flush_damage(self->screen);
}

// What the terminal answers to questions put to it.
static inline size_t cvterm_reply(cvterm *self, char *bytes, size_t capacity) {
  return vterm_output_read(self->terminal, bytes, capacity);
}

static inline void cvterm_resize(cvterm *self, int rows, int columns) {
  vterm_set_size(self->terminal, rows, columns);
  vterm_screen_flush_damage(self->screen);
}

static inline void cvterm_cursor(cvterm *self, int *row, int *column) {
  VTermPos at;
  vterm_state_get_cursorpos(vterm_obtain_state(self->terminal), &at);
  *row = at.row;
  *column = at.col;
}

static inline cvterm_cell cvterm_cell_at(cvterm *self, int row, int column) {
  cvterm_cell flat = {.columns = 1, .foreground = -1};
  VTermScreenCell cell;
  VTermPos at = {row, column};
  if (!vterm_screen_get_cell(self->screen, at, &cell)) return flat;
  for (int i = 0; i < VTERM_MAX_CHARS_PER_CELL; i++) {
    flat.scalars[i] = cell.chars[i];
    if (!cell.chars[i]) break;
  }
  flat.columns = cell.width;
  flat.is_bold = cell.attrs.bold;
  flat.is_underlined = cell.attrs.underline != 0;
  flat.is_reverse = cell.attrs.reverse;
  if (VTERM_COLOR_IS_INDEXED(&cell.fg) && !VTERM_COLOR_IS_DEFAULT_FG(&cell.fg)) {
    flat.foreground = cell.fg.indexed.idx;
  }
  return flat;
}

#endif
