#ifndef ASSETS_H
#define ASSETS_H
#include <stddef.h>

/// One file that travels inside the program.
struct muster_asset {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

/// Every embedded file; the count is the number of entries.
extern const struct muster_asset muster_assets[];
extern const size_t muster_asset_count;
#endif
