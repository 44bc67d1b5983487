// What terminfo says, apart from the encoder because its header claims words such as "columns".
#ifndef CTERM_CAPABILITIES_H
#define CTERM_CAPABILITIES_H

#include <stdio.h>

#include "cterm.h"

// Asked before newterm, which would print its refusal on standard error.
cterm_opening cterm_described(const char *term, int descriptor);
// Whether the terminal reads sequences that begin with ESC [; of the terminal in use.
int cterm_knows_brackets(void);
// Writes what leaves nothing that was shown on a terminal without a screen to go back to.
void cterm_put_clearing(FILE *out);
// Writes what gives the screen back, with the cursor on the last row.
void cterm_put_rescue(FILE *out, int last_row);

#endif
