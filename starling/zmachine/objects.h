/* The object tree in a machine's memory (Standard, section 12). Object 0 means "nothing": it has no attributes and no
   relatives. Operations on it, and on numbers beyond the object table, are ignored, as in the common interpreters. */
#ifndef OBJECTS_H
#define OBJECTS_H

#include "zm.h"

enum { PARENT, SIBLING, CHILD };

/* Address of an object's entry; 0 for object 0 and for numbers beyond the table. */
static inline uint32_t entry_of(const Machine *m, uint16_t object) {
    const Story *s = m->story;
    if (object == 0) return 0;
    uint32_t at = s->version <= 3 ? s->objects + 62u + 9u * (object - 1u) : s->objects + 126u + 14u * (object - 1u);
    uint32_t size = s->version <= 3 ? 9 : 14;
    return (s->version <= 3 && object > 255) || at + size > s->static_base ? 0 : at;
}

static inline uint16_t relative(const Machine *m, uint16_t object, int which) {
    uint32_t at = entry_of(m, object);
    if (!at) return 0;
    return m->story->version <= 3 ? m->low[at + 4 + which] : get_word(m->low, at + 6 + 2 * which);
}

static inline void set_relative(Machine *m, uint16_t object, int which, uint16_t value) {
    uint32_t at = entry_of(m, object);
    if (!at) return;
    if (m->story->version > 3) {
        put_memory_word(m, at + 6 + 2 * (uint32_t)which, value);
    } else {
        m->low[at + 4 + (uint32_t)which] = (uint8_t)value;
        m->written[(at + 4 + (uint32_t)which) / ZM_BLOCK] = 1;
    }
}

static inline bool attribute(const Machine *m, uint16_t object, uint16_t number) {
    uint32_t at = entry_of(m, object);
    return at && number < 48 && m->low[at + number / 8] & 0x80 >> number % 8;
}

static inline void set_attribute(Machine *m, uint16_t object, uint16_t number, bool on) {
    uint32_t at = entry_of(m, object);
    if (!at || number >= (m->story->version <= 3 ? 32 : 48)) return;
    m->written[(at + number / 8) / ZM_BLOCK] = 1;
    if (on) m->low[at + number / 8] |= 0x80 >> number % 8;
    else m->low[at + number / 8] &= (uint8_t) ~(0x80 >> number % 8);
}

static inline bool remove_object(Machine *m, uint16_t object) {
    uint16_t parent = relative(m, object, PARENT);
    if (parent) {
        uint16_t after = relative(m, object, SIBLING), at = relative(m, parent, CHILD);
        if (at == object) {
            set_relative(m, parent, CHILD, after);
        } else {
            for (int i = 0; at && relative(m, at, SIBLING) != object; i++) {
                if (i == 0xFFFF) return fail(m, "loop in the object tree at object %u", object);
                if (!work(m, 1)) return false;
                at = relative(m, at, SIBLING);
            }
            if (at) set_relative(m, at, SIBLING, after);
        }
    }
    set_relative(m, object, PARENT, 0);
    set_relative(m, object, SIBLING, 0);
    return true;
}

static inline bool insert_object(Machine *m, uint16_t object, uint16_t into) {
    if (!entry_of(m, object) || !entry_of(m, into)) return true;
    if (!remove_object(m, object)) return false;
    set_relative(m, object, SIBLING, relative(m, into, CHILD));
    set_relative(m, object, PARENT, into);
    set_relative(m, into, CHILD, object);
    return true;
}

/* A property: its number, the size of its data in bytes, and the address of its data. */
typedef struct { uint8_t number, size; uint16_t data; } Property;

/* The property whose size byte is at `at`. */
static inline Property property_at(const Machine *m, uint16_t at) {
    uint8_t first = m->low[at];
    if (m->story->version <= 3) return (Property){first & 31, (uint8_t)((first >> 5) + 1), (uint16_t)(at + 1)};
    if (!(first & 0x80)) return (Property){first & 63, first & 0x40 ? 2 : 1, (uint16_t)(at + 1)};
    uint8_t size = m->low[(uint16_t)(at + 1)] & 63;
    return (Property){first & 63, size ? size : 64, (uint16_t)(at + 2)};
}

/* Address of the first property's size byte; 0 for object 0 and invalid object numbers. */
static inline uint16_t first_property(const Machine *m, uint16_t object) {
    uint32_t at = entry_of(m, object);
    if (!at) return 0;
    uint16_t table = get_word(m->low, at + (m->story->version <= 3 ? 7 : 12));
    return (uint16_t)(table + 1 + 2 * m->low[table]);
}

/* An object's property by number; number and size 0 if it has none. Properties are sorted in descending order. Its steps
   are checked at the end of a slice of instructions: they are at most 64. */
static inline Property find_property(Machine *m, uint16_t object, uint16_t number) {
    uint16_t at = first_property(m, object);
    const uint8_t *low = m->low;
    bool old = m->story->version <= 3;
    int steps = 0;
    for (; at && steps < 64; steps++) {
        uint8_t first = low[at];
        if ((first & (old ? 31 : 63)) <= number) break;
        if (old) at = (uint16_t)(at + (first >> 5) + 2);
        else if (!(first & 0x80)) at = (uint16_t)(at + 2 + (first >> 6));
        else at = (uint16_t)(at + 2 + ((low[(uint16_t)(at + 1)] - 1) & 63) + 1);
    }
    m->work += (uint64_t)steps;
    if (!at || steps == 64) return (Property){0, 0, 0};
    Property found = property_at(m, at);
    return found.number == number ? found : (Property){0, 0, 0};
}

/* Size of the property whose data start at `data`. */
static inline uint8_t property_size(const Machine *m, uint16_t data) {
    if (data == 0) return 0;
    uint8_t before = m->low[data - 1];
    if (m->story->version <= 3) return (uint8_t)((before >> 5) + 1);
    if (!(before & 0x80)) return before & 0x40 ? 2 : 1;
    return before & 63 ? before & 63 : 64;
}

#endif
