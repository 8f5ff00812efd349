/* Searching tables (Glulx 3.1.3, section 2.16), memory and its heap (2.9 and 2.10), random numbers (2.13). */
#include <stdlib.h>
#include <string.h>

#include "glulx.h"

enum { KEY_IS_ADDRESS = 1, ZERO_ENDS = 2, RETURN_INDEX = 4 };

typedef struct { const uint8_t *bytes; uint8_t own[4]; uint32_t size; } Key;

static bool read_key(Machine *m, uint32_t key, uint32_t size, uint32_t options, Key *found) {
    found->size = size;
    found->bytes = found->own;
    if (options & KEY_IS_ADDRESS) {
        if (is_outside(m, key, size)) return fail(m, "load from 0x%x, outside memory", key);
        found->bytes = m->memory + key;
    } else if (size == 4) {
        put4(found->own, key);
    } else if (size == 2) {
        put2(found->own, key);
    } else if (size == 1) {
        found->own[0] = (uint8_t)key;
    } else {
        return fail(m, "search for a key of %u bytes", size);
    }
    return true;
}

static bool is_zero(const uint8_t *bytes, uint32_t size) {
    for (uint32_t k = 0; k < size; k++) if (bytes[k]) return false;
    return true;
}

/* The bytes of a structure's key, or NULL outside memory. */
static const uint8_t *key_at(Machine *m, uint32_t at, const Key *key) {
    if (is_outside(m, at, key->size)) { fail(m, "load from 0x%x, outside memory", at); return NULL; }
    return work(m, 1 + key->size / 16) ? m->memory + at : NULL;
}

/* Arguments: key, its size, start of the table, size of a structure and their number (not of a list), the key's place in
   it, (in a list: the place of the next structure's address), options. */
bool search_table(Machine *m, uint32_t op, const uint32_t *a, uint32_t *found) {
    Key key;
    uint32_t options = op == OP_linkedsearch ? a[5] : a[6];
    *found = op != OP_linkedsearch && options & RETURN_INDEX ? 0xFFFFFFFF : 0;
    if (!read_key(m, a[0], a[1], options, &key)) return false;
    if (op == OP_linkedsearch) {
        for (uint32_t at = a[2]; at;) {
            const uint8_t *bytes = key_at(m, at + a[3], &key);
            if (!bytes) return false;
            if (!memcmp(bytes, key.bytes, key.size)) { *found = at; return true; }
            if (options & ZERO_ENDS && is_zero(bytes, key.size)) return true;
            if (!read4(m, at + a[4], &at)) return false;
        }
        return true;
    }
    if (op == OP_linearsearch) {
        for (uint32_t n = 0; n < a[4] || a[4] == 0xFFFFFFFF; n++) {
            uint32_t at = a[2] + n * a[3];
            const uint8_t *bytes = key_at(m, at + a[5], &key);
            if (!bytes) return false;
            if (!memcmp(bytes, key.bytes, key.size)) { *found = options & RETURN_INDEX ? n : at; return true; }
            if (options & ZERO_ENDS && is_zero(bytes, key.size)) return true;
        }
        return true;
    }
    uint32_t low = 0, high = a[4];
    while (low < high) {
        uint32_t middle = low + (high - low) / 2, at = a[2] + middle * a[3];
        const uint8_t *bytes = key_at(m, at + a[5], &key);
        if (!bytes) return false;
        int order = memcmp(key.bytes, bytes, key.size);
        if (!order) { *found = options & RETURN_INDEX ? middle : at; return true; }
        if (order < 0) high = middle;
        else low = middle + 1;
    }
    return true;
}

bool is_outside(Machine *m, uint32_t address, uint32_t length) {
    return length > m->size || address > m->size - length;
}

static bool set_size(Machine *m, uint32_t size) {
    if (size > m->story->end + GX_GROWTH) return false;
    if (!work(m, size / 16)) return false;
    if (size > m->size) memset(m->memory + m->size, 0, size - m->size);
    m->size = size;
    return true;
}

/* `failed`: 1 if the size is not to be had. Sizes are multiples of 256 and never less than at the start. */
bool resize_memory(Machine *m, uint32_t size, uint32_t *failed) {
    if (m->heap) return fail(m, "setmemsize while there is a heap");
    if (size < m->story->end || size % 256) return fail(m, "setmemsize to 0x%x", size);
    *failed = !set_size(m, size);
    return m->work <= GX_WORK;
}

/* The heap: memory behind that of the story, in blocks. The first gap that is large enough is taken. */
bool heap_allocate(Machine *m, uint32_t length, uint32_t *address) {
    *address = 0;
    if (!length || length > GX_GROWTH || m->block_count == GX_BLOCKS) return true;
    uint32_t at = m->heap ? m->heap : m->size, n = 0;
    if (!work(m, m->block_count)) return false;
    for (; n < m->block_count && m->blocks[n].address - at < length; n++) at = m->blocks[n].address + m->blocks[n].length;
    if (n == m->block_count && (m->size < at || m->size - at < length)) {
        uint64_t size = ((uint64_t)at + length + 255) & ~255ull;
        if (size > m->story->end + GX_GROWTH || !set_size(m, (uint32_t)size)) return m->work <= GX_WORK;
    }
    if ((m->block_count & (m->block_count + 1)) == 0) { /* room for twice as many */
        Block *blocks = realloc(m->blocks, 2 * (m->block_count + 1) * sizeof *blocks);
        if (!blocks) return true;
        m->blocks = blocks;
    }
    if (!m->heap) m->heap = at;
    memmove(m->blocks + n + 1, m->blocks + n, (m->block_count - n) * sizeof *m->blocks);
    m->blocks[n] = (Block){at, length};
    m->block_count++;
    *address = at;
    return true;
}

bool heap_free(Machine *m, uint32_t address) {
    uint32_t n = 0;
    if (!work(m, m->block_count)) return false;
    while (n < m->block_count && m->blocks[n].address != address) n++;
    if (n == m->block_count) return fail(m, "mfree of 0x%x, which is no block of the heap", address);
    m->block_count--;
    memmove(m->blocks + n, m->blocks + n + 1, (m->block_count - n) * sizeof *m->blocks);
    if (!m->block_count) { /* section 2.10: memory is as large as before the first block */
        m->size = m->heap;
        m->heap = 0;
    }
    return true;
}

void heap_clear(Machine *m) {
    if (m->heap) m->size = m->heap;
    m->heap = m->block_count = 0;
}

/* xoshiro128** (Blackman and Vigna 2018), seeded by a Weyl sequence through MurmurHash3's finaliser: glulxe (0.6) does the
   same, so that a story that seeds its random numbers draws the same ones there. */
void seed_random(Machine *m, uint32_t seed) {
    for (int k = 0; k < 4; k++) {
        seed += 0x9E3779B9;
        uint32_t mixed = seed;
        mixed = (mixed ^ mixed >> 15) * 0x85EBCA6B;
        mixed = (mixed ^ mixed >> 13) * 0xC2B2AE35;
        m->random[k] = mixed ^ mixed >> 16;
    }
}

static uint32_t rotated(uint32_t value, int by) { return value << by | value >> (32 - by); }

uint32_t next_random(Machine *m) {
    uint32_t *s = m->random, result = rotated(s[1] * 5, 7) * 9, shifted = s[1] << 9;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= shifted;
    s[3] = rotated(s[3], 11);
    return result;
}
