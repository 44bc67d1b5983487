// The terminal is given back however the process dies: a precomputed string and the modes found
// before, from a handler on a stack of its own, with calls that are safe there.
#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "device.h"

static const int deadly[] = {SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGFPE, SIGABRT, SIGSYS};
enum { DEADLY = sizeof deadly / sizeof deadly[0] };

static struct sigaction before[DEADLY];
static char rescue[512];
static size_t rescue_length;
static struct termios modes;
static volatile sig_atomic_t armed_tty = -1;
static volatile sig_atomic_t aside = -1;
static volatile sig_atomic_t real_stderr = -1;
static void *stack;
static stack_t stack_before;
static int chains;

static void put(int descriptor, const char *bytes, size_t length) {
  while (length > 0) {
    ssize_t sent = write(descriptor, bytes, length);
    if (sent > 0) {
      bytes += sent;
      length -= (size_t)sent;
    } else if (errno == EAGAIN) {
      struct pollfd room = {descriptor, POLLOUT, 0};
      if (poll(&room, 1, 1000) <= 0) return;
    } else if (errno != EINTR) {
      return;
    }
  }
}

static void copy_aside(void) {
  char part[4096];
  off_t at = 0;
  for (ssize_t got; (got = pread(aside, part, sizeof part, at)) > 0; at += got) {
    put(real_stderr, part, (size_t)got);
  }
}

void cterm_stderr_back(void) {
  if (aside < 0) return;
  dup2(real_stderr, STDERR_FILENO);
  copy_aside();
  close(aside);
  close(real_stderr);
  aside = -1;
  real_stderr = -1;
}

int cterm_stderr_aside(void) {
  if (aside >= 0 || !isatty(STDERR_FILENO)) return 0;
  int memory = memfd_create("muster-stderr", MFD_CLOEXEC);
  if (memory < 0) return errno;
  int kept = fcntl(STDERR_FILENO, F_DUPFD_CLOEXEC, 3);
  if (kept < 0 || fcntl(memory, F_SETFL, O_APPEND) != 0 || dup2(memory, STDERR_FILENO) < 0) {
    int error = errno;
    close(memory);
    if (kept >= 0) close(kept);
    return error;
  }
  real_stderr = kept;
  aside = memory;
  return 0;
}

static void give_back(void) {
  int tty = armed_tty;
  armed_tty = -1;
  if (tty < 0) return;
  put(tty, rescue, rescue_length);
  tcsetattr(tty, TCSANOW, &modes);
  cterm_stderr_back();
}

static void die(int signal_number, siginfo_t *info, void *context) {
  (void)context;
  int error = errno;
  give_back();
  for (int i = 0; i < DEADLY; i++) {
    if (deadly[i] != signal_number) continue;
    struct sigaction standard = {.sa_handler = SIG_DFL};
    sigaction(signal_number, chains ? &before[i] : &standard, NULL);
  }
  errno = error;
  // A fault happens again by returning; what was sent, and a trap stepped over, is sent again.
  if (info->si_code <= 0 || signal_number == SIGTRAP) {
    syscall(SYS_tgkill, getpid(), gettid(), signal_number);
  }
}

// Swift's backtracer asks questions on the terminal unless it is told not to, so a crash goes on to
// earlier handlers only for whoever set it up.
static void install(void) {
  struct sigaction action = {.sa_sigaction = die, .sa_flags = SA_SIGINFO | SA_ONSTACK};
  sigfillset(&action.sa_mask);
  chains = getenv("SWIFT_BACKTRACE") != NULL;
  for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &action, &before[i]);
}

int cterm_guard_arm(int tty, const char *bytes, size_t length) {
  const struct termios *found = cterm_tty_found();
  if (!found || length > sizeof rescue) return EINVAL;
  int is_new = stack == NULL;
  if (is_new) {
    size_t size = 65536;
    stack = malloc(size);
    if (!stack) return ENOMEM;
    stack_t own = {.ss_sp = stack, .ss_size = size};
    sigaltstack(&own, &stack_before);
  }
  armed_tty = -1;
  memcpy(rescue, bytes, length);
  rescue_length = length;
  modes = *found;
  if (is_new) install();
  static int leaves_by_exit;
  if (!leaves_by_exit) leaves_by_exit = atexit(give_back) == 0;
  armed_tty = tty;
  return 0;
}

void cterm_guard_disarm(void) {
  armed_tty = -1;
  if (!stack) return;
  for (int i = 0; i < DEADLY; i++) sigaction(deadly[i], &before[i], NULL);
  stack_t off = {.ss_flags = SS_DISABLE};
  sigaltstack(stack_before.ss_sp ? &stack_before : &off, NULL);
  free(stack);
  stack = NULL;
}
