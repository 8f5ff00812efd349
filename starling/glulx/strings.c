/* Printing characters, numbers and strings (Glulx 3.1.3, sections 1.6.1, 1.7 and 2.11).

   A string may call functions of the story: those that it refers to, and for each of its characters the function that is
   the output system. Then the rest of the string is put on the stack as a call stub, and printing goes on when the function
   returns (run.c, leave_function). `called` says that there is a stub below to return to. */
#include <stdio.h>

#include "glulx.h"

enum { NOTHING, FILTER, GLK };

/* Call the function that is the output system for a character; the stub says how to go on. */
static bool filter(Machine *m, uint32_t code, bool *called, uint32_t type, uint32_t address, uint32_t rest) {
    if (!*called && !push_stub(m, RESUME_FUNCTION, 0, m->pc)) return false;
    *called = true;
    return push_stub(m, type, address, rest) && call_function(m, m->rock, 1, &code);
}

bool print_char(Machine *m, uint32_t code) {
    if (m->iosys == GLK) return put_output(m, code);
    if (m->iosys == NOTHING) return true;
    return push_stub(m, DEST_NOWHERE, 0, m->pc) && call_function(m, m->rock, 1, &code);
}

/* Go on after a whole string or number: with the string that contains it, or the instruction after it. */
static bool finish(Machine *m, bool called) {
    if (!called) return true;
    if (m->sp < m->fp + 1 + m->stack[m->fp] + 4) return fail(m, "stack underflow");
    m->sp -= 4;
    const uint32_t *stub = m->stack + m->sp;
    uint32_t type = stub[0], bit = stub[1], pc = stub[2];
    if (stub[3] != m->fp) return fail(m, "the stack is damaged");
    if (type == RESUME_FUNCTION) { m->pc = pc; return true; }
    if (type == RESUME_COMPRESSED) return print_string(m, pc, 0xE1, bit);
    return fail(m, "the stack is damaged");
}

bool print_number(Machine *m, int32_t number, bool middle, uint32_t position) {
    char text[16];
    uint32_t length = (uint32_t)snprintf(text, sizeof text, "%d", number);
    bool called = middle;
    for (; position < length && m->iosys; position++) {
        uint32_t code = (uint8_t)text[position];
        if (m->iosys == FILTER) return filter(m, code, &called, RESUME_NUMBER, position + 1, (uint32_t)number);
        if (!put_output(m, code)) return false;
    }
    return finish(m, called);
}

/* A string of bytes or words that ends with 0. */
static bool print_plain(Machine *m, uint32_t at, uint32_t size, bool called) {
    for (;; at += size) {
        uint32_t code;
        if (!work(m, 1) || !(size == 1 ? read1(m, at, &code) : read4(m, at, &code))) return false;
        if (!code) return finish(m, called);
        if (m->iosys == FILTER)
            return filter(m, code, &called, size == 1 ? RESUME_LATIN : RESUME_UNICODE, 0, at + size);
        if (m->iosys == GLK && !put_output(m, code)) return false;
    }
}

/* The nodes of the string-decoding table (section 1.6.1.3). */
enum { BRANCH, END, LETTER, LATIN, LETTER_UNICODE, UNICODE, INDIRECT = 8, INDIRECT_TWICE, CALL, CALL_TWICE };

/* Follow the bits from the root of the table to a leaf. */
static bool find_leaf(Machine *m, uint32_t root, uint32_t *at, uint32_t *bit, uint32_t *leaf) {
    uint32_t node = root, kind, byte;
    for (uint32_t depth = 0;; depth++) {
        if (!read1(m, node, &kind)) return false;
        if (kind != BRANCH) break;
        if (depth > 4096) { fail(m, "a loop in the string-decoding table"); return false; }
        if (!read1(m, *at, &byte) || !read4(m, node + 1 + 4 * (byte >> *bit & 1), &node)) return false;
        if (++*bit == 8) { *bit = 0; ++*at; }
    }
    *leaf = node;

    return true;
}

/* What an indirect reference leads to: a string, which is printed next, or a function, which is called. */
static bool follow(Machine *m, uint32_t leaf, uint32_t kind, uint32_t at, uint32_t bit, bool *called, uint32_t *string) {
    uint32_t object, type, count = 0;
    if (!read4(m, leaf + 1, &object)) return false;
    if ((kind == INDIRECT_TWICE || kind == CALL_TWICE) && !read4(m, object, &object)) return false;
    if (!read1(m, object, &type)) return false;
    if (kind >= CALL && !read4(m, leaf + 5, &count)) return false;
    if (!*called && !push_stub(m, RESUME_FUNCTION, 0, m->pc)) return false;
    *called = true;
    if (!push_stub(m, RESUME_COMPRESSED, bit, at)) return false;
    *string = 0;
    if (type >= 0xE0) { *string = object; return true; }
    if (type != 0xC0 && type != 0xC1) return fail(m, "a string refers to 0x%x, which is no string or function", object);
    if (count > GX_ARGUMENTS) return fail(m, "a call with more than %d arguments", GX_ARGUMENTS);
    for (uint32_t n = 0; n < count; n++) {
        if (!read4(m, leaf + 9 + 4 * n, &m->arguments[n])) return false;
    }
    return call_function(m, object, count, m->arguments);
}

/* `bit` of the byte `at` is the next of a compressed string. */
static bool print_compressed(Machine *m, uint32_t at, uint32_t bit, bool called) {
    uint32_t root, leaf, kind, code, string;
    if (!m->strings) return fail(m, "a compressed string without a string-decoding table");
    if (!read4(m, m->strings + 8, &root)) return false;
    for (;;) {
        if (!work(m, 1) || !find_leaf(m, root, &at, &bit, &leaf)) return false;
        kind = m->memory[leaf];
        switch (kind) {
        case END: return finish(m, called);
        case LETTER: case LETTER_UNICODE:
            if (!(kind == LETTER ? read1(m, leaf + 1, &code) : read4(m, leaf + 1, &code))) return false;
            if (m->iosys == FILTER) return filter(m, code, &called, RESUME_COMPRESSED, bit, at);
            if (m->iosys == GLK && !put_output(m, code)) return false;
            break;
        case LATIN: case UNICODE: /* a piece of text, printed like a string of its own */
            if (m->iosys == FILTER) {
                if (!called && !push_stub(m, RESUME_FUNCTION, 0, m->pc)) return false;
                return push_stub(m, RESUME_COMPRESSED, bit, at) && print_plain(m, leaf + 1, kind == LATIN ? 1 : 4, true);
            }
            if (!print_plain(m, leaf + 1, kind == LATIN ? 1 : 4, false)) return false;
            break;
        case INDIRECT: case INDIRECT_TWICE: case CALL: case CALL_TWICE:
            if (!follow(m, leaf, kind, at, bit, &called, &string)) return false;
            return !string || print_string(m, string, 1, 0);
        default: return fail(m, "an unknown entry %u in the string-decoding table", kind);
        }
    }
}

/* `middle`: 0 for a string of its own, 1 for one in a string, else the type of a string that goes on at `address` and
   `bit`, after a function that it called. */
bool print_string(Machine *m, uint32_t address, uint32_t middle, uint32_t bit) {
    uint32_t type = middle;
    if (middle <= 1) {
        if (!read1(m, address, &type)) return false;
        address += type == 0xE2 ? 4 : 1;
    }
    switch (type) {
    case 0xE0: return print_plain(m, address, 1, middle != 0);
    case 0xE1: return print_compressed(m, address, bit, middle != 0);
    case 0xE2: return print_plain(m, address, 4, middle != 0);
    default: return fail(m, "printing of 0x%x, which is no string", address - 1);
    }
}
