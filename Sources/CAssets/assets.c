#include "assets.h"
const struct muster_asset muster_assets[] = {{0, 0, 0}};
const size_t muster_asset_count = 0;
