// Cells into bytes, by ncurses.
//
// ncurses would send a frame in some forty pieces. Here it writes into a memory file, and whoever
// owns the terminal sends the whole in one write. Its screens share their windows, so that resizing
// one breaks another: there is one encoder at a time.
#include <curses.h>
#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#include "capabilities.h"
#include "cterm.h"

enum { LARGE_FRAME = 1024, KEPT_FRAMES = 1 << 20 };

struct cterm_encoder {
  SCREEN *screen;
  FILE *out;
  FILE *in;
  int memory;
  // Where in the memory file the next frame begins.
  off_t begun;
  int colours;
  char *bytes;
  size_t capacity;
  cchar_t *row;
  int row_capacity;
  int is_cursor_shown;
  int is_on_screen;
  // Whether the terminal shows what it was last told, and nothing is said to make sure.
  int is_believed;
  // Whether it reads sequences that begin with ESC [, which others would show as text.
  int knows_brackets;
};

static atomic_flag is_taken = ATOMIC_FLAG_INIT;

static const char paste_on[] = "\033[?2004h";
static const char paste_off[] = "\033[?2004l";
static const char sync_on[] = "\033[?2026h";
static const char sync_off[] = "\033[?2026l";

// newterm takes signals for itself, which are ours.
static SCREEN *screen_without_handlers(const char *term, FILE *out, FILE *in) {
  static const int taken[] = {SIGINT, SIGTERM, SIGTSTP, SIGWINCH};
  struct sigaction before[4];
  for (int i = 0; i < 4; i++) sigaction(taken[i], NULL, &before[i]);
  // The size is the one we tell it, not that of LINES and COLUMNS.
  use_env(FALSE);
  use_tioctl(TRUE);
  SCREEN *screen = newterm(term, out, in);
  for (int i = 0; i < 4; i++) sigaction(taken[i], &before[i], NULL);
  return screen;
}

static void discard(cterm_encoder *encoder) {
  if (encoder->screen) delscreen(encoder->screen);
  if (encoder->out) fclose(encoder->out);
  if (encoder->in) fclose(encoder->in);
  free(encoder->row);
  free(encoder->bytes);
  free(encoder);
  atomic_flag_clear(&is_taken);
}

static int open_files(cterm_encoder *encoder) {
  encoder->memory = memfd_create("muster-frame", MFD_CLOEXEC);
  if (encoder->memory < 0) return 0;
  encoder->out = fdopen(encoder->memory, "w+");
  if (!encoder->out) {
    close(encoder->memory);
    return 0;
  }
  encoder->in = fopen("/dev/null", "re");
  return encoder->in != NULL;
}

// Begins the next frame behind all that was written, or at the front again once that is much: giving
// pages back and taking new ones for every frame costs more than the frame.
static void forget_written(cterm_encoder *encoder) {
  fflush(encoder->out);
  encoder->begun = lseek(encoder->memory, 0, SEEK_CUR);
  if (encoder->begun > KEPT_FRAMES && ftruncate(encoder->memory, 0) == 0) {
    encoder->begun = lseek(encoder->memory, 0, SEEK_SET);
  }
}

static void settle(cterm_encoder *encoder, int rows, int columns) {
  if (has_colors() && start_color() == OK && use_default_colors() == OK) encoder->colours = COLORS;
  nonl();
  typeahead(-1);
  encoder->knows_brackets = cterm_knows_brackets();
  idlok(stdscr, TRUE);
  leaveok(stdscr, FALSE);
  curs_set(0);
  resize_term(rows, columns);
  // The first frame begins as one after an absence: newterm spoke of the size in terminfo.
  endwin();
  forget_written(encoder);
}

cterm_encoder *cterm_encoder_open(const char *term, int rows, int columns, cterm_opening *opening) {
  cterm_locale_is_utf8();
  *opening = CTERM_TAKEN;
  if (atomic_flag_test_and_set(&is_taken)) return NULL;
  cterm_encoder *encoder = calloc(1, sizeof *encoder);
  *opening = CTERM_SYSTEM;
  if (!encoder) {
    atomic_flag_clear(&is_taken);
    return NULL;
  }
  if (open_files(encoder)) *opening = cterm_described(term, encoder->memory);
  if (*opening == CTERM_OPENED) {
    encoder->screen = screen_without_handlers(term, encoder->out, encoder->in);
    if (!encoder->screen) *opening = CTERM_UNKNOWN_TERMINAL;
  }
  if (*opening == CTERM_OPENED) {
    settle(encoder, rows, columns);
    return encoder;
  }
  int error = errno;
  discard(encoder);
  errno = error;
  return NULL;
}

void cterm_encoder_close(cterm_encoder *encoder) {
  endwin();
  discard(encoder);
}

int cterm_encoder_colours(const cterm_encoder *encoder) { return encoder->colours; }

void cterm_encoder_resize(cterm_encoder *encoder, int rows, int columns) {
  resize_term(rows, columns);
  cterm_encoder_forget(encoder);
}

void cterm_encoder_forget(cterm_encoder *encoder) {
  encoder->is_believed = 0;
  clearok(curscr, TRUE);
}

static attr_t attributes(uint8_t bits) {
  attr_t result = A_NORMAL;
  if (bits & CTERM_BOLD) result |= A_BOLD;
  if (bits & CTERM_DIM) result |= A_DIM;
  if (bits & CTERM_UNDERLINED) result |= A_UNDERLINE;
  if (bits & CTERM_REVERSE) result |= A_REVERSE;
  return result;
}

static void convert(const cterm_encoder *encoder, const cterm_cell *cell, cchar_t *into) {
  wchar_t text[5] = {0};
  for (int i = 0; i < 4; i++) text[i] = (wchar_t)cell->scalars[i];
  int pair = 0;
  if (encoder->colours > 0 && (cell->foreground >= 0 || cell->background >= 0)) {
    pair = alloc_pair(cell->foreground, cell->background);
    if (pair < 0) pair = 0;
  }
  setcchar(into, text, attributes(cell->attributes), 0, &pair);
}

void cterm_encoder_put_row(cterm_encoder *encoder, int row, const cterm_cell *cells, int count) {
  if (count > encoder->row_capacity) {
    cchar_t *larger = realloc(encoder->row, (size_t)count * sizeof *larger);
    if (larger) {
      encoder->row = larger;
      encoder->row_capacity = count;
    }
  }
  int used = 0;
  for (int i = 0; i < count && used < encoder->row_capacity; i++) {
    if (cells[i].columns > 0) convert(encoder, &cells[i], &encoder->row[used++]);
  }
  if (used > 0) mvadd_wchnstr(row, 0, encoder->row, used);
}

static int make_room(cterm_encoder *encoder, size_t size) {
  if (size <= encoder->capacity) return 1;
  char *larger = realloc(encoder->bytes, size);
  if (!larger) return 0;
  encoder->bytes = larger;
  encoder->capacity = size;
  return 1;
}

// Leaves out that letters are letters, which says nothing to a terminal that is believed where nothing
// ever said otherwise. Answers the new end.
static char *without_idle_words(char *bytes, char *end) {
  static const char letters[] = "\033(B", lines[] = "\033(0";
  enum { LETTERS = sizeof letters - 1 };
  if (memmem(bytes, (size_t)(end - bytes), lines, sizeof lines - 1)) return end;
  char *into = bytes;
  for (const char *from = bytes; from < end;) {
    if ((size_t)(end - from) >= LETTERS && memcmp(from, letters, LETTERS) == 0) {
      from += LETTERS;
    } else {
      *into++ = *from++;
    }
  }
  return into;
}

// The end of a sequence that changes how letters look, ESC [ numbers m; NULL where none begins.
static const char *look_end(const char *from, const char *end) {
  if (end - from < 3 || from[0] != '\033' || from[1] != '[') return NULL;
  for (from += 2; from < end; from++) {
    if (*from == 'm') return from + 1;
    if ((*from < '0' || *from > '9') && *from != ';') return NULL;
  }
  return NULL;
}

// Says in one sequence what neighbours say in several, and nothing that the next takes back. Answers
// the new end.
static char *with_looks_joined(char *bytes, char *end) {
  char *into = bytes, *last = NULL;
  for (const char *from = bytes; from < end;) {
    const char *stop = look_end(from, end);
    if (!stop) {
      *into++ = *from++;
      last = NULL;
      continue;
    }
    const char *numbers = from + 2;
    size_t length = (size_t)(stop - numbers);
    int resets = *numbers == 'm' || (numbers[0] == '0' && (numbers[1] == ';' || numbers[1] == 'm'));
    if (!last || resets) {
      if (!last) last = into;
      into = last;
      *into++ = '\033';
      *into++ = '[';
    } else {
      if (into[-2] == '[') {
        // "ESC [ m" is "ESC [ 0 m" by the standard, and cannot be gone on with as it stands.
        into[-1] = '0';
        into++;
      }
      into[-1] = ';';
    }
    memmove(into, numbers, length);
    into += length;
    from = stop;
  }
  return into;
}

// What ncurses wrote since the last time, with `before` in front. A large frame is shown at once by
// terminals that know how.
static const char *collected(cterm_encoder *encoder, const char *before, size_t *length) {
  fflush(encoder->out);
  off_t end = lseek(encoder->memory, 0, SEEK_CUR);
  size_t size = end > encoder->begun ? (size_t)(end - encoder->begun) : 0;
  int is_large = encoder->knows_brackets && size > LARGE_FRAME;
  const char *opening = is_large ? sync_on : "";
  const char *closing = is_large ? sync_off : "";
  *length = 0;
  if (!make_room(encoder, strlen(before) + strlen(opening) + size + strlen(closing) + 1)) {
    return NULL;
  }
  char *at = stpcpy(stpcpy(encoder->bytes, before), opening);
  ssize_t got = pread(encoder->memory, at, size, encoder->begun);
  if (got > 0) {
    char *stop = encoder->is_believed ? without_idle_words(at, at + got) : at + got;
    at = with_looks_joined(at, stop);
  }
  at = stpcpy(at, closing);
  forget_written(encoder);
  *length = (size_t)(at - encoder->bytes);
  return encoder->bytes;
}

const char *cterm_encoder_frame(cterm_encoder *encoder, int row, int column, size_t *length) {
  if ((row >= 0) != encoder->is_cursor_shown) {
    encoder->is_cursor_shown = row >= 0;
    curs_set(encoder->is_cursor_shown);
  }
  if (row >= 0) move(row, column);
  wnoutrefresh(stdscr);
  doupdate();
  int is_first = encoder->knows_brackets && !encoder->is_on_screen;
  const char *bytes = collected(encoder, is_first ? paste_on : "", length);
  encoder->is_on_screen = encoder->is_believed = 1;
  return bytes;
}

const char *cterm_encoder_leave(cterm_encoder *encoder, size_t *length) {
  endwin();
  cterm_put_clearing(encoder->out);
  encoder->is_on_screen = encoder->is_believed = 0;
  const char *bytes = collected(encoder, encoder->knows_brackets ? paste_off : "", length);
  return bytes;
}

const char *cterm_encoder_rescue(cterm_encoder *encoder, size_t *length) {
  if (encoder->knows_brackets) fputs(sync_off, encoder->out);
  cterm_put_rescue(encoder->out, LINES - 1);
  const char *bytes = collected(encoder, encoder->knows_brackets ? paste_off : "", length);
  return bytes;
}
