#include "cterm.h"
#include <wchar.h>
int cterm_wcwidth(unsigned int scalar) { return wcwidth((wchar_t)scalar); }
