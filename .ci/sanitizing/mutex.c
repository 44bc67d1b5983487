// Tells the thread sanitizer who waits for a mutex and who wakes whom.
//
// The standard library takes and leaves a free mutex in our own code, which the sanitizer sees, and one
// that somebody waits for in its own, which nobody instrumented: what was written before then looks
// like a race. Linked ahead of the library, these do the same by its own functions and say so.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdbool.h>
#include <stdint.h>

#define SWIFT __attribute__((swiftcall))
#define SELF __attribute__((swift_context)) void *

#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define TRY "$s15Synchronization12_MutexHandleV12_tryLockSlowSbyF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"

static void tell(const char *what, void *handle) {
  void (*sanitizer)(void *) = (void (*)(void *))dlsym(RTLD_DEFAULT, what);
  if (sanitizer) sanitizer(handle);
}

SWIFT void lock_slowly(uint32_t seen, SELF handle) __asm__(LOCK);
SWIFT void lock_slowly(uint32_t seen, SELF handle) {
  SWIFT void (*wait)(uint32_t, SELF) = (SWIFT void (*)(uint32_t, SELF))dlsym(RTLD_NEXT, LOCK);
  wait(seen, handle);
  tell("__tsan_acquire", handle);
}

SWIFT bool try_slowly(SELF handle) __asm__(TRY);
SWIFT bool try_slowly(SELF handle) {
  SWIFT bool (*try)(SELF) = (SWIFT bool (*)(SELF))dlsym(RTLD_NEXT, TRY);
  bool isHeld = try(handle);
  if (isHeld) tell("__tsan_acquire", handle);
  return isHeld;
}

SWIFT void unlock_slowly(SELF handle) __asm__(UNLOCK);
SWIFT void unlock_slowly(SELF handle) {
  SWIFT void (*wake)(SELF) = (SWIFT void (*)(SELF))dlsym(RTLD_NEXT, UNLOCK);
  tell("__tsan_release", handle);
  wake(handle);
}
