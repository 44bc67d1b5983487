#include "capabilities.h"

#include <curses.h>
#include <term.h>
#include <unistd.h>

static FILE *destination;

static int put_byte(int byte) { return fputc(byte, destination); }

static char *capability(const char *name) {
  char *text = tigetstr(name);
  return text == (char *)-1 ? NULL : text;
}

static void put(const char *name) {
  char *text = capability(name);
  if (text) tputs(text, 1, put_byte);
}

cterm_opening cterm_described(const char *term, int descriptor) {
  int found = 0;
  if (!term[0] || setupterm(term, descriptor, &found) != OK) return CTERM_UNKNOWN_TERMINAL;
  int places = capability("cup") != NULL;
  del_curterm(cur_term);
  return places ? CTERM_OPENED : CTERM_NO_CURSOR;
}

cterm_opening cterm_opening_of(const char *term) { return cterm_described(term, STDOUT_FILENO); }

int cterm_knows_brackets(void) {
  const char *place = capability("cup");
  return place && place[0] == '\033' && place[1] == '[';
}

void cterm_put_clearing(FILE *out) {
  destination = out;
  if (!capability("rmcup")) put("clear");
}

void cterm_put_rescue(FILE *out, int last_row) {
  destination = out;
  put("sgr0");
  put("op");
  put("rmkx");
  put("cnorm");
  char *place = capability("cup");
  if (place) tputs(tparm(place, last_row, 0, 0, 0, 0, 0, 0, 0, 0), 1, put_byte);
  put("el");
  put("rmcup");
  cterm_put_clearing(out);
}
