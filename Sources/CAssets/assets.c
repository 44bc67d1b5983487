#include "assets.h"

#include <string.h>

static const unsigned char pack_c188[] = {
#embed "../Law/Packs/c188.json"
};
static const unsigned char pack_flags[] = {
#embed "../Law/Packs/flags.json"
};
static const unsigned char pack_indonesia[] = {
#embed "../Law/Packs/indonesia.json"
};
static const unsigned char pack_thailand[] = {
#embed "../Law/Packs/thailand.json"
};
static const unsigned char pack_korea[] = {
#embed "../Law/Packs/korea.json"
};
static const unsigned char pack_china[] = {
#embed "../Law/Packs/china.json"
};
static const unsigned char pack_asean[] = {
#embed "../Law/Packs/asean.json"
};
static const unsigned char pack_rfmo[] = {
#embed "../Law/Packs/rfmo.json"
};
static const unsigned char pack_policy[] = {
#embed "../Law/Packs/policy.json"
};
static const unsigned char pack_ilo[] = {
#embed "../Law/Packs/ilo.json"
};
static const unsigned char pack_sea[] = {
#embed "../Law/Packs/sea.json"
};
static const unsigned char pack_taiwan[] = {
#embed "../Law/Packs/taiwan.json"
};

static const unsigned char story_agencies_csv[] = {
#embed "../../fixtures/story/agencies.csv"
};
static const unsigned char story_agreements_csv[] = {
#embed "../../fixtures/story/agreements.csv"
};
static const unsigned char story_agreements_map_json[] = {
#embed "../../fixtures/story/agreements.map.json"
};
static const unsigned char story_charges_csv[] = {
#embed "../../fixtures/story/charges.csv"
};
static const unsigned char story_checks_csv[] = {
#embed "../../fixtures/story/checks.csv"
};
static const unsigned char story_conditions_csv[] = {
#embed "../../fixtures/story/conditions.csv"
};
static const unsigned char story_contacts_csv[] = {
#embed "../../fixtures/story/contacts.csv"
};
static const unsigned char story_crew_csv[] = {
#embed "../../fixtures/story/crew.csv"
};
static const unsigned char story_documents_csv[] = {
#embed "../../fixtures/story/documents.csv"
};
static const unsigned char story_fishers_csv[] = {
#embed "../../fixtures/story/fishers.csv"
};
static const unsigned char story_muster_csv[] = {
#embed "../../fixtures/story/muster.csv"
};
static const unsigned char story_pay_csv[] = {
#embed "../../fixtures/story/pay.csv"
};
static const unsigned char story_pay_map_json[] = {
#embed "../../fixtures/story/pay.map.json"
};
static const unsigned char story_placements_csv[] = {
#embed "../../fixtures/story/placements.csv"
};
static const unsigned char story_placements_map_json[] = {
#embed "../../fixtures/story/placements.map.json"
};
static const unsigned char story_positions_csv[] = {
#embed "../../fixtures/story/positions.csv"
};
static const unsigned char story_recruitment_csv[] = {
#embed "../../fixtures/story/recruitment.csv"
};
static const unsigned char story_rest_csv[] = {
#embed "../../fixtures/story/rest.csv"
};
static const unsigned char story_rooms_csv[] = {
#embed "../../fixtures/story/rooms.csv"
};
static const unsigned char story_vessels_csv[] = {
#embed "../../fixtures/story/vessels.csv"
};
static const unsigned char story_voyages_csv[] = {
#embed "../../fixtures/story/voyages.csv"
};
static const unsigned char story_voyages_map_json[] = {
#embed "../../fixtures/story/voyages.map.json"
};

static const struct {
  const char *name;
  const unsigned char *bytes;
  size_t size;
} assets[] = {
    {"packs/c188.json", pack_c188, sizeof pack_c188},
    {"packs/flags.json", pack_flags, sizeof pack_flags},
    {"packs/indonesia.json", pack_indonesia, sizeof pack_indonesia},
    {"packs/thailand.json", pack_thailand, sizeof pack_thailand},
    {"packs/korea.json", pack_korea, sizeof pack_korea},
    {"packs/china.json", pack_china, sizeof pack_china},
    {"packs/asean.json", pack_asean, sizeof pack_asean},
    {"packs/rfmo.json", pack_rfmo, sizeof pack_rfmo},
    {"packs/policy.json", pack_policy, sizeof pack_policy},
    {"packs/ilo.json", pack_ilo, sizeof pack_ilo},
    {"packs/sea.json", pack_sea, sizeof pack_sea},
    {"packs/taiwan.json", pack_taiwan, sizeof pack_taiwan},
    {"story/agencies.csv", story_agencies_csv, sizeof story_agencies_csv},
    {"story/agreements.csv", story_agreements_csv, sizeof story_agreements_csv},
    {"story/agreements.map.json", story_agreements_map_json, sizeof story_agreements_map_json},
    {"story/charges.csv", story_charges_csv, sizeof story_charges_csv},
    {"story/checks.csv", story_checks_csv, sizeof story_checks_csv},
    {"story/conditions.csv", story_conditions_csv, sizeof story_conditions_csv},
    {"story/contacts.csv", story_contacts_csv, sizeof story_contacts_csv},
    {"story/crew.csv", story_crew_csv, sizeof story_crew_csv},
    {"story/documents.csv", story_documents_csv, sizeof story_documents_csv},
    {"story/fishers.csv", story_fishers_csv, sizeof story_fishers_csv},
    {"story/muster.csv", story_muster_csv, sizeof story_muster_csv},
    {"story/pay.csv", story_pay_csv, sizeof story_pay_csv},
    {"story/pay.map.json", story_pay_map_json, sizeof story_pay_map_json},
    {"story/placements.csv", story_placements_csv, sizeof story_placements_csv},
    {"story/placements.map.json", story_placements_map_json, sizeof story_placements_map_json},
    {"story/positions.csv", story_positions_csv, sizeof story_positions_csv},
    {"story/recruitment.csv", story_recruitment_csv, sizeof story_recruitment_csv},
    {"story/rest.csv", story_rest_csv, sizeof story_rest_csv},
    {"story/rooms.csv", story_rooms_csv, sizeof story_rooms_csv},
    {"story/vessels.csv", story_vessels_csv, sizeof story_vessels_csv},
    {"story/voyages.csv", story_voyages_csv, sizeof story_voyages_csv},
    {"story/voyages.map.json", story_voyages_map_json, sizeof story_voyages_map_json},
};

#define SHEET(name) sizeof((const unsigned char[]){
#define END }),
static const size_t case_sizes[] = {
#include "cases.h"
};
#undef SHEET
#undef END

#define SHEET(name) {"cases/" name, (const unsigned char[]){
#define END }},
static const struct {
  const char *name;
  const unsigned char *bytes;
} cases[] = {
#include "cases.h"
};

static const size_t asset_count = sizeof assets / sizeof assets[0];
static const size_t case_count = sizeof cases / sizeof cases[0];

size_t muster_asset_count(void) { return asset_count + case_count; }

size_t muster_asset_size(size_t index) {
  if (index < asset_count) return assets[index].size;
  return index < muster_asset_count() ? case_sizes[index - asset_count] : 0;
}

unsigned char muster_asset_byte(size_t index, size_t offset) {
  if (offset >= muster_asset_size(index)) return 0;
  return index < asset_count ? assets[index].bytes[offset]
                             : cases[index - asset_count].bytes[offset];
}

unsigned char muster_asset_name_byte(size_t index, size_t offset) {
  if (index >= muster_asset_count()) return 0;
  const char *name = index < asset_count ? assets[index].name : cases[index - asset_count].name;
  return offset < strlen(name) ? (unsigned char)name[offset] : 0;
}
