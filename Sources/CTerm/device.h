// What the guard needs of the device, inside this target only.
#ifndef CTERM_DEVICE_H
#define CTERM_DEVICE_H

#include <termios.h>

#include "cterm.h"

// The modes found before raw, or NULL.
const struct termios *cterm_tty_found(void);

#endif
