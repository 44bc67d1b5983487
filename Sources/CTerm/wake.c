// Signals as something to read, and a bell that workers ring.
#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <sys/eventfd.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "cterm.h"

static sigset_t before;

static sigset_t ours(void) {
  static const int numbers[] = {SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGTSTP, SIGCONT, SIGWINCH};
  sigset_t set;
  sigemptyset(&set);
  for (size_t i = 0; i < sizeof numbers / sizeof numbers[0]; i++) sigaddset(&set, numbers[i]);
  return set;
}

int cterm_signals_open(void) {
  sigset_t set = ours();
  int error = pthread_sigmask(SIG_BLOCK, &set, &before);
  if (error) {
    errno = error;
    return -1;
  }
  int descriptor = signalfd(-1, &set, SFD_CLOEXEC | SFD_NONBLOCK);
  if (descriptor < 0) {
    error = errno;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    errno = error;
  }
  return descriptor;
}

int cterm_signals_read(int descriptor) {
  struct signalfd_siginfo info;
  ssize_t got;
  do {
    got = read(descriptor, &info, sizeof info);
  } while (got < 0 && errno == EINTR);
  return got == sizeof info ? (int)info.ssi_signo : 0;
}

void cterm_signals_close(int descriptor) {
  close(descriptor);
  pthread_sigmask(SIG_SETMASK, &before, NULL);
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
