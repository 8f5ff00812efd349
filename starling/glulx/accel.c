/* Functions of Inform's run-time code that a story may ask to have replaced (Glulx 3.1.3, section 2.15): they take most of
   the time otherwise. What they do is defined there by the Inform code that they stand for.

   Functions 2 to 7 are for objects with 7 bytes of attributes, 8 to 13 are the same for any number. */
#include "glulx.h"

enum { REGION = 1, TABLE, ADDRESS, LENGTH, OF_CLASS, VALUE, PROVIDES, NEWER = 6, LAST = 13 };
enum { CLASSES, FIRST_OWN, CLASS, OBJECT, ROUTINE, STRING, SELF, ATTRIBUTE_BYTES, DEFAULTS };
enum { NOTHING, AN_OBJECT, A_ROUTINE, A_STRING };

bool accelerate(Machine *m, uint32_t number, uint32_t address) {
    uint32_t n = 0;
    if (number > LAST) return true; /* unknown ones are not replaced */
    Instruction *f = machine_decode_function(m, address);
    if (!f) return false;
    while (n < m->accelerated_count && m->accelerated[n].address != address) n++;
    if (n == GX_ACCELERATED) return true;
    if (n == m->accelerated_count) m->accelerated_count++;
    m->accelerated[n].address = address;
    m->accelerated[n].number = f->shared ? number : 0;
    f->value[4] = 1;
    return true;
}

uint32_t accelerated_by(const Machine *m, uint32_t address) {
    for (uint32_t n = 0; n < m->accelerated_count; n++) {
        if (m->accelerated[n].address == address) return m->accelerated[n].number;
    }
    return 0;
}

static uint32_t look4(Machine *m, uint32_t address) {
    if (readable(m, address, 4)) return get4(m->memory + address);
    m->fault = true;
    return 0;
}

static uint32_t look2(Machine *m, uint32_t address) {
    if (readable(m, address, 2)) return get2(m->memory + address);
    m->fault = true;
    return 0;
}

static void complain(Machine *m, const char *text) {
    if (m->iosys != 2) return;
    for (; *text && !m->fault; text++) m->fault = !put_output(m, (uint8_t)*text);
}

static uint32_t region(const Machine *m, uint32_t address) {
    if (address < 36 || address >= m->size) return NOTHING;
    uint32_t type = m->memory[address];
    if (type >= 0xE0) return A_STRING;
    if (type >= 0xC0) return A_ROUTINE;
    return type >= 0x70 && type <= 0x7F && address >= m->story->ram ? AN_OBJECT : NOTHING;
}

/* Whether an object is a class: whether it is in the object Class. */
static bool is_class(Machine *m, uint32_t object) {
    return look4(m, object + 13 + m->parameters[ATTRIBUTE_BYTES]) == m->parameters[CLASS];
}

/* The entry of a property in an object's table; 0 if it has none. */
static uint32_t entry(Machine *m, uint32_t object, uint32_t property, bool newer) {
    if (region(m, object) != AN_OBJECT) {
        complain(m, "\n[** Programming error: tried to find the \".\" of (something) **]\n");
        return 0;
    }
    uint32_t table = look4(m, object + (newer ? 4 * (3 + m->parameters[ATTRIBUTE_BYTES] / 4) : 16));
    if (!table) return 0;
    uint32_t arguments[7] = {property, 2, table + 4, 10, look4(m, table), 0, 0}, found = 0;
    if (!search_table(m, OP_binarysearch, arguments, &found)) m->fault = true;
    return found;
}

static uint32_t of_class(Machine *m, uint32_t object, uint32_t class, bool newer);

/* The entry of a property that may be read from outside the object; a property number with a class in its higher half is
   that of the class. */
static uint32_t property_of(Machine *m, uint32_t object, uint32_t id, bool newer) {
    uint32_t class = 0;
    if (id >> 16) {
        class = look4(m, m->parameters[CLASSES] + 4 * (id & 0xFFFF));
        if (m->fault || !of_class(m, object, class, newer)) return 0;
        id >>= 16;
        object = class;
    }
    uint32_t found = entry(m, object, id, newer);
    if (!found || m->fault) return 0;
    if (!class && is_class(m, object) && id - m->parameters[FIRST_OWN] >= 8) return 0;
    bool private = look2(m, found + 8) & 1;
    return private && look4(m, m->parameters[SELF]) != object ? 0 : found;
}

static bool is_metaclass(const Machine *m, uint32_t object) {
    for (int n = CLASS; n <= STRING; n++) if (object == m->parameters[n]) return true;
    return false;
}

static uint32_t of_class(Machine *m, uint32_t object, uint32_t class, bool newer) {
    const uint32_t *p = m->parameters;
    uint32_t kind = region(m, object);
    if (kind == A_STRING) return class == p[STRING];
    if (kind == A_ROUTINE) return class == p[ROUTINE];
    if (kind != AN_OBJECT) return 0;
    if (class == p[CLASS]) return is_class(m, object) || is_metaclass(m, object);
    if (class == p[OBJECT]) return !is_class(m, object) && !is_metaclass(m, object);
    if (class == p[STRING] || class == p[ROUTINE]) return 0;
    if (!is_class(m, class)) {
        complain(m, "\n[** Programming error: tried to apply 'ofclass' with non-class **]\n");
        return 0;
    }
    uint32_t found = property_of(m, object, 2, newer), list = found ? look4(m, found + 4) : 0;
    uint32_t length = list ? look2(m, found + 2) : 0;
    if (!work(m, length)) m->fault = true;
    for (uint32_t n = 0; n < length && !m->fault; n++) if (look4(m, list + 4 * n) == class) return 1;
    return 0;
}

static uint32_t provides(Machine *m, uint32_t object, uint32_t id, bool newer) {
    uint32_t kind = region(m, object), own = id - m->parameters[FIRST_OWN];
    if (kind == A_STRING) return own == 6 || own == 7; /* print and print_to_array */
    if (kind == A_ROUTINE) return own == 5;            /* call */
    if (kind != AN_OBJECT) return 0;
    if (own < 8 && is_class(m, object)) return 1;
    uint32_t found = property_of(m, object, id, newer);
    return found && look4(m, found + 4) != 0;
}

bool run_accelerated(Machine *m, uint32_t number, uint32_t count, const uint32_t *arguments, uint32_t *value) {
    uint32_t first = count > 0 ? arguments[0] : 0, second = count > 1 ? arguments[1] : 0, found;
    bool newer = number > PROVIDES;
    m->fault = false;
    m->error[0] = 0;
    switch (newer ? number - NEWER : number) {
    case REGION: *value = count ? region(m, first) : 0; break;
    case TABLE: *value = entry(m, first, second, newer); break;
    case ADDRESS: found = property_of(m, first, second, newer); *value = found ? look4(m, found + 4) : 0; break;
    case LENGTH: found = property_of(m, first, second, newer); *value = found ? 4 * look2(m, found + 2) : 0; break;
    case OF_CLASS: *value = of_class(m, first, second, newer); break;
    case VALUE:
        found = property_of(m, first, second, newer);
        if (found) found = look4(m, found + 4);
        if (!found && second > 0 && second < m->parameters[FIRST_OWN]) found = m->parameters[DEFAULTS] + 4 * second;
        if (!found) complain(m, "\n[** Programming error: tried to read (something) **]\n");
        *value = found ? look4(m, found) : 0;
        break;
    default: *value = provides(m, first, second, newer);
    }
    if (m->fault && !m->error[0]) fail(m, "load outside memory in built-in function %u", number);
    return !m->fault;
}
