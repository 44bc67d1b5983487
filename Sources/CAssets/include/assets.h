#ifndef ASSETS_H
#define ASSETS_H
#include <stddef.h>

/// How many files travel inside the program.
size_t muster_asset_count(void);

/// How many bytes the file at `index` has; 0 when there is no such file.
size_t muster_asset_size(size_t index);

/// One byte of the file at `index`; 0 past its end.
///
/// Bytes are handed out one by one so that no pointer ever reaches Swift.
unsigned char muster_asset_byte(size_t index, size_t offset);

/// One byte of the name of the file at `index`, such as "packs/c188.json"; 0 past its end.
unsigned char muster_asset_name_byte(size_t index, size_t offset);
#endif
