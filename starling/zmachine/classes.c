/* Numbers for equal values, in the order of their first appearance. Sorting them, as numpy does, takes twenty times as
   long for the outcomes of a few thousand commands, most of which are one of a few. */
#include <stdlib.h>

#include "zm.h"

int64_t number_classes(const uint64_t *values, size_t count, int64_t *classes, int64_t *first) {
    size_t slots = 64;
    while (slots < 2 * count) slots *= 2;
    int64_t *table = calloc(slots, sizeof *table), found = 0;
    if (!table) return -1;
    for (size_t k = 0; k < count; k++) {
        uint64_t hash = values[k] * 0x9E3779B97F4A7C15u;
        size_t slot = (hash ^ hash >> 32) & (slots - 1);
        while (table[slot] && values[first[table[slot] - 1]] != values[k]) slot = (slot + 1) & (slots - 1);
        if (!table[slot]) {
            first[found++] = (int64_t)k;
            table[slot] = found;
        }
        classes[k] = table[slot] - 1;
    }
    free(table);
    return found;
}
