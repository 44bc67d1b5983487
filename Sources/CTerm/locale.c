#include <langinfo.h>
#include <locale.h>
#include <pthread.h>
#include <string.h>
#include <wchar.h>

#include "cterm.h"

static pthread_once_t once = PTHREAD_ONCE_INIT;
static int is_utf8;

// Character types only: numbers must keep their decimal point.
static void start(void) {
  setlocale(LC_CTYPE, "");
  is_utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
  if (!is_utf8) setlocale(LC_CTYPE, "C.UTF-8");
}

int cterm_locale_is_utf8(void) {
  pthread_once(&once, start);
  return is_utf8;
}

int cterm_cell_width(uint32_t scalar) {
  pthread_once(&once, start);
  return wcwidth((wchar_t)scalar);
}
