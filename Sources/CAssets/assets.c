#include "assets.h"

#include <string.h>

static const unsigned char pack_c188[] = {
#embed "../Law/Packs/c188.json"
};
static const unsigned char pack_flags[] = {
#embed "../Law/Packs/flags.json"
};
static const unsigned char pack_taiwan[] = {
#embed "../Law/Packs/taiwan.json"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} assets[] = {
    {"packs/c188.json", pack_c188, sizeof pack_c188},
    {"packs/flags.json", pack_flags, sizeof pack_flags},
    {"packs/taiwan.json", pack_taiwan, sizeof pack_taiwan},
};

size_t muster_asset_count(void) { return sizeof assets / sizeof assets[0]; }

size_t muster_asset_size(size_t index) {
  return index < muster_asset_count() ? assets[index].size : 0;
}

unsigned char muster_asset_byte(size_t index, size_t offset) {
  return offset < muster_asset_size(index) ? assets[index].bytes[offset] : 0;
}

unsigned char muster_asset_name_byte(size_t index, size_t offset) {
  if (index >= muster_asset_count()) return 0;
  return offset < strlen(assets[index].name) ? (unsigned char)assets[index].name[offset] : 0;
}
