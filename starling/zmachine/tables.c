/* Instructions that walk tables of bytes and words (Standard, section 15). */
#include "zm.h"

bool copy_table(Machine *m, uint16_t from, uint16_t to, int16_t size) {
    uint16_t length = (uint16_t)(size < 0 ? -size : size);
    if (!work(m, length)) return false;
    bool backwards = to && size > 0 && from < to;
    for (uint32_t i = 0; i < length; i++) {
        uint16_t k = (uint16_t)(backwards ? length - 1 - i : i);
        uint8_t value = to ? m->low[(uint16_t)(from + k)] : 0;
        if (!write_byte(m, (uint16_t)((to ? to : from) + k), value)) return false;
    }
    return true;
}

bool print_table(Machine *m, uint16_t table, uint16_t width, uint16_t height, uint16_t skip) {
    uint16_t *column6 = &m->windows[m->selected][W_COLUMN], left6 = *column6;
    uint8_t left = m->window.column;
    for (uint16_t y = 0; y < height; y++) {
        if (!work(m, width + 1u)) return false;
        if (y && !print_zscii(m, 13)) return false;
        if (m->story->version == 6) *column6 = left6;
        else if (m->upper) m->window.column = left;
        for (uint16_t x = 0; x < width; x++, table++)
            if (!print_zscii(m, m->low[table])) return false;
        table += skip;
    }
    return true;
}

uint16_t scan_table(const Machine *m, uint16_t sought, uint16_t table, uint16_t length, uint16_t form) {
    uint16_t width = form & 0x7F;
    for (uint32_t i = 0; i < length; i++, table += width) {
        uint16_t value = form & 0x80 ? get_word(m->low, table) : m->low[table];
        if (value == sought) return table;
    }
    return 0;
}
