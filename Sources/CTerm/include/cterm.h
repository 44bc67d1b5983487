// The terminal as plain structs and numbers. No type, macro or global of ncurses passes this header.
#ifndef CTERM_H
#define CTERM_H

#include <stddef.h>
#include <stdint.h>

// Locale: started once, at the first question.

// Whether the user's own locale is UTF-8. When it is not, character types are C.UTF-8 all the same.
int cterm_locale_is_utf8(void);
// wcwidth, the function ncurses asks: 0, 1, 2, or -1 for a scalar the C library does not know.
int cterm_cell_width(uint32_t scalar);

// Encoder: cells in, bytes for the terminal out. ncurses compares and writes into memory. One at a
// time, on one thread at a time.

enum { CTERM_BOLD = 1, CTERM_DIM = 2, CTERM_UNDERLINED = 4, CTERM_REVERSE = 8 };

typedef struct {
  uint32_t scalars[4];  // a base and its marks, ended by 0 when fewer
  int16_t foreground;   // a colour of the palette, or -1 for the terminal's own
  int16_t background;
  uint8_t attributes;
  uint8_t columns;  // 1 or 2; 0 for the right half of a wide character
  uint16_t unused;
} cterm_cell;

typedef struct cterm_encoder cterm_encoder;

typedef enum {
  CTERM_OPENED,
  CTERM_TAKEN,
  CTERM_UNKNOWN_TERMINAL,
  CTERM_NO_CURSOR,
  CTERM_SYSTEM
} cterm_opening;

// Whether an encoder can be opened for a terminal; asked while there is none.
cterm_opening cterm_opening_of(const char *term);
// NULL with the reason in `opening`, and errno for CTERM_SYSTEM.
cterm_encoder *cterm_encoder_open(const char *term, int rows, int columns, cterm_opening *opening);
void cterm_encoder_close(cterm_encoder *encoder);
int cterm_encoder_colours(const cterm_encoder *encoder);
void cterm_encoder_resize(cterm_encoder *encoder, int rows, int columns);
// The next frame is painted whole.
void cterm_encoder_forget(cterm_encoder *encoder);
void cterm_encoder_put_row(cterm_encoder *encoder, int row, const cterm_cell *cells, int count);
// The bytes from the last frame to this one, valid until the next call. A negative row hides the
// cursor.
const char *cterm_encoder_frame(cterm_encoder *encoder, int row, int column, size_t *length);
// The bytes that give the screen back; the next frame takes it again.
const char *cterm_encoder_leave(cterm_encoder *encoder, size_t *length);
// The bytes that give the screen back from any state, for whoever cannot ask ncurses any more.
const char *cterm_encoder_rescue(cterm_encoder *encoder, size_t *length);

// Terminal device.

// A non-blocking descriptor of our own for the terminal that `descriptor` is; -1 and errno.
int cterm_tty_open(int descriptor);
// Raw input, remembering the modes found; 0 or errno.
int cterm_tty_raw(int tty);
// The modes found before raw; 0 or errno.
int cterm_tty_restore(int tty);
int cterm_tty_size(int tty, int *rows, int *columns);
// Writes everything in as few calls as the terminal allows, waiting when it is full; 0 or errno,
// and EINTR when `alarm` became readable while waiting. Without an alarm it waits a second.
int cterm_tty_write(int tty, const char *bytes, size_t length, int alarm);
// Bytes waiting, 0 when none, -1 and errno when the terminal is gone.
ptrdiff_t cterm_tty_read(int tty, uint8_t *bytes, size_t capacity);
void cterm_tty_flush_input(int tty);

// Guard: the terminal is restored however the process dies.

// From now on a crash, or exit, writes `rescue` and restores the modes, and a crash dies as it would
// have; 0 or errno.
int cterm_guard_arm(int tty, const char *rescue, size_t length);
void cterm_guard_disarm(void);
// Keeps what is written to standard error, when that is a terminal, until it is called back.
int cterm_stderr_aside(void);
void cterm_stderr_back(void);

// Signals and wake-ups.

// Hears TERM HUP INT QUIT TSTP CONT WINCH, whichever thread they hit; a descriptor that tells them,
// or -1 and errno.
int cterm_signals_open(void);
// A signal's number, or 0 when none waits.
int cterm_signals_read(int descriptor);
void cterm_signals_close(int descriptor);
// Whether a shell waits that could continue us.
int cterm_can_stop(void);
// Stops the process group until somebody continues it.
void cterm_stop(void);

int cterm_bell_open(void);
void cterm_bell_ring(int bell);
void cterm_bell_hush(int bell);
void cterm_bell_close(int bell);
// Waits for a descriptor to become readable, at most so many milliseconds (-1: for ever). Bit n is
// set when descriptor n is readable or gone, bit n + 8 when it is gone; -1 and errno.
int cterm_wait(const int *descriptors, int count, int milliseconds);

#endif
