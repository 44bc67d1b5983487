#include <csv.h>
#include <iconv.h>
