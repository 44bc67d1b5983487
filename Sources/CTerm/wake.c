// Signals as something to read, and a bell that workers ring.
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <unistd.h>

#include "cterm.h"

static const int heard[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
enum { HEARD = sizeof heard / sizeof heard[0] };

static struct sigaction before[HEARD];
static volatile sig_atomic_t writing = -1;

static void tell(int number) {
  int error = errno;
  unsigned char byte = (unsigned char)number;
  if (write(writing, &byte, 1) < 0) {
    // A full pipe holds more signals than anybody waits for.
  }
  errno = error;
}

// A pipe and not signalfd, which only hears what every thread blocks: a thread started earlier, or
// the one that Swift's runtime keeps for signals, would die of what it does not block.
int cterm_signals_open(void) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC | O_NONBLOCK) != 0) return -1;
  writing = ends[1];
  struct sigaction action = {.sa_handler = tell, .sa_flags = SA_RESTART};
  sigfillset(&action.sa_mask);
  for (int i = 0; i < HEARD; i++) {
    sigaction(heard[i], &action, &before[i]);
    // What nohup had us ignore stays ignored.
    if (before[i].sa_handler == SIG_IGN) sigaction(heard[i], &before[i], NULL);
  }
  return ends[0];
}

int cterm_signals_read(int descriptor) {
  unsigned char number = 0;
  ssize_t got;
  do {
    got = read(descriptor, &number, 1);
  } while (got < 0 && errno == EINTR);
  return got == 1 ? number : 0;
}

void cterm_signals_close(int descriptor) {
  for (int i = 0; i < HEARD; i++) sigaction(heard[i], &before[i], NULL);
  close(descriptor);
  close(writing);
  writing = -1;
}

// A leader of its session, or a child of another session, has no shell to continue it.
int cterm_can_stop(void) {
  pid_t session = getsid(0);
  return session != getpid() && getsid(getppid()) == session;
}

void cterm_stop(void) { kill(0, SIGSTOP); }

int cterm_bell_open(void) { return eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK); }

void cterm_bell_ring(int bell) { eventfd_write(bell, 1); }

void cterm_bell_hush(int bell) {
  eventfd_t count;
  eventfd_read(bell, &count);
}

void cterm_bell_close(int bell) { close(bell); }

int cterm_wait(const int *descriptors, int count, int milliseconds) {
  struct pollfd waits[8];
  if (count > 8) {
    errno = EINVAL;
    return -1;
  }
  for (int i = 0; i < count; i++) waits[i] = (struct pollfd){descriptors[i], POLLIN, 0};
  int ready = poll(waits, (nfds_t)count, milliseconds);
  if (ready < 0) return errno == EINTR ? 0 : -1;
  int result = 0;
  for (int i = 0; i < count; i++) {
    if (waits[i].revents) result |= 1 << i;
    if (waits[i].revents & (POLLHUP | POLLERR | POLLNVAL)) result |= 1 << (i + 8);
  }
  return result;
}
