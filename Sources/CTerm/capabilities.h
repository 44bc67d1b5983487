// What terminfo says, apart from the encoder because its header claims words such as "columns".
#ifndef CTERM_CAPABILITIES_H
#define CTERM_CAPABILITIES_H

#include <stdio.h>

#include "cterm.h"

// Asked before newterm, which would print its refusal on standard error.
cterm_opening cterm_described(const char *term, int descriptor);
// Writes what gives the screen back, with the cursor on the last row.
void cterm_put_rescue(FILE *out, int last_row);

#endif
