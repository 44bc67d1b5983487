// The terminal itself: modes, size, bytes.
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "device.h"

static struct termios found;
static int has_found;

int cterm_tty_open(int descriptor) {
  char name[256];
  if (ttyname_r(descriptor, name, sizeof name) == 0) {
    int tty = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC | O_NONBLOCK);
    if (tty >= 0) return tty;
  }
  // A terminal that may not be opened anew, as after su: share the one we were given.
  return isatty(descriptor) ? fcntl(descriptor, F_DUPFD_CLOEXEC, 3) : -1;
}

int cterm_tty_raw(int tty) {
  if (!has_found) {
    if (tcgetattr(tty, &found) != 0) return errno;
    has_found = 1;
  }
  struct termios raw = found;
  cfmakeraw(&raw);
  raw.c_cc[VMIN] = 0;
  raw.c_cc[VTIME] = 0;
  return tcsetattr(tty, TCSANOW, &raw) == 0 ? 0 : errno;
}

int cterm_tty_restore(int tty) {
  if (!has_found) return 0;
  return tcsetattr(tty, TCSANOW, &found) == 0 ? 0 : errno;
}

const struct termios *cterm_tty_found(void) { return has_found ? &found : NULL; }

int cterm_tty_size(int tty, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(tty, TIOCGWINSZ, &size) != 0) return errno;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 0;
}

int cterm_tty_write(int tty, const char *bytes, size_t length, int alarm) {
  while (length > 0) {
    ssize_t sent = write(tty, bytes, length);
    if (sent >= 0) {
      bytes += sent;
      length -= (size_t)sent;
    } else if (errno == EAGAIN) {
      struct pollfd waits[2] = {{tty, POLLOUT, 0}, {alarm, POLLIN, 0}};
      int ready = poll(waits, alarm >= 0 ? 2 : 1, alarm >= 0 ? -1 : 1000);
      if (ready < 0 && errno != EINTR) return errno;
      if (ready == 0) return EAGAIN;
      if (waits[0].revents & (POLLHUP | POLLERR)) return EIO;
      if (waits[1].revents && !(waits[0].revents & POLLOUT)) return EINTR;
    } else if (errno != EINTR) {
      return errno;
    }
  }
  return 0;
}

ptrdiff_t cterm_tty_read(int tty, uint8_t *bytes, size_t capacity) {
  for (;;) {
    ssize_t got = read(tty, bytes, capacity);
    if (got >= 0) return got;
    if (errno == EAGAIN) return 0;
    if (errno != EINTR) return -1;
  }
}

void cterm_tty_flush_input(int tty) { tcflush(tty, TCIFLUSH); }
