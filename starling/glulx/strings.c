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

/* A string that is being printed: its type, and what comes next: the byte `at` and, if it is compressed, its bit. */
typedef struct { uint32_t type, at, bit; bool called; } Text;

/* What printing came to: it failed; it is done, or goes on after a function; or there is a string to print next. Strings may
   be nested as deep as the stack allows, so that C's stack must not grow with them. */
typedef enum { FAILED, DONE, MORE } Outcome;

/* Go on after a whole string or number: with the string that contains it, or the instruction after it. */
static Outcome finish(Machine *m, Text *text) {
    if (!text->called) return DONE;
    if (m->sp < m->fp + 1 + m->stack[m->fp] + 4) return fail(m, "stack underflow");
    m->sp -= 4;
    const uint32_t *stub = m->stack + m->sp;
    uint32_t type = stub[0], bit = stub[1], pc = stub[2];
    if (stub[3] == m->fp && type == RESUME_FUNCTION) { m->pc = pc; return DONE; }
    if (stub[3] != m->fp || type != RESUME_COMPRESSED) return fail(m, "the stack is damaged");
    *text = (Text){0xE1, pc, bit & 7, true};
    return MORE;
}

static Outcome print_letters(Machine *m, Text *text) {
    for (uint32_t size = text->type == 0xE0 ? 1 : 4;; text->at += size) {
        uint32_t code;
        if (!work(m, 1) || !(size == 1 ? read1(m, text->at, &code) : read4(m, text->at, &code))) return FAILED;
        if (!code) return finish(m, text);
        if (m->iosys == FILTER)
            return filter(m, code, &text->called, size == 1 ? RESUME_LATIN : RESUME_UNICODE, 0, text->at + size);
        if (m->iosys == GLK && !put_output(m, code)) return FAILED;
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

/* Put the rest of a compressed string on the stack, to print another before it. */
static bool suspend(Machine *m, Text *text) {
    bool first = !text->called;
    text->called = true;
    return (!first || push_stub(m, RESUME_FUNCTION, 0, m->pc)) && push_stub(m, RESUME_COMPRESSED, text->bit, text->at);
}

/* What an indirect reference leads to: a string, which is printed next, or a function, which is called. */
static Outcome follow(Machine *m, uint32_t leaf, Text *text) {
    uint32_t object, type, count = 0, kind = m->memory[leaf];
    if (!read4(m, leaf + 1, &object)) return FAILED;
    if ((kind == INDIRECT_TWICE || kind == CALL_TWICE) && !read4(m, object, &object)) return FAILED;
    if (!read1(m, object, &type) || (kind >= CALL && !read4(m, leaf + 5, &count)) || !suspend(m, text)) return FAILED;
    if (type >= 0xE0) {
        *text = (Text){type, object + (type == 0xE2 ? 4 : 1), 0, true};
        return MORE;
    }
    if (count > GX_ARGUMENTS) return fail(m, "a call with more than %d arguments", GX_ARGUMENTS);
    for (uint32_t n = 0; n < count; n++) {
        if (!read4(m, leaf + 9 + 4 * n, &m->arguments[n])) return FAILED;
    }
    return call_function(m, object, count, m->arguments);
}

static Outcome print_compressed(Machine *m, Text *text) {
    uint32_t root, leaf, code;
    if (!m->strings) return fail(m, "a compressed string without a string-decoding table");
    if (!read4(m, m->strings + 8, &root)) return FAILED;
    for (;;) {
        if (!work(m, 1) || !find_leaf(m, root, &text->at, &text->bit, &leaf)) return FAILED;
        uint32_t kind = m->memory[leaf];
        switch (kind) {
        case END: return finish(m, text);
        case LETTER: case LETTER_UNICODE:
            if (!(kind == LETTER ? read1(m, leaf + 1, &code) : read4(m, leaf + 1, &code))) return FAILED;
            if (m->iosys == FILTER) return filter(m, code, &text->called, RESUME_COMPRESSED, text->bit, text->at);
            if (m->iosys == GLK && !put_output(m, code)) return FAILED;
            break;
        case LATIN: case UNICODE: { /* a piece of text, printed like a string of its own */
            Text piece = {kind == LATIN ? 0xE0 : 0xE2, leaf + 1, 0, false};
            if (m->iosys != FILTER) {
                if (print_letters(m, &piece) == FAILED) return FAILED;
                break;
            }
            if (!suspend(m, text)) return FAILED;
            piece.called = true;
            *text = piece;
            return MORE;
        }
        case INDIRECT: case INDIRECT_TWICE: case CALL: case CALL_TWICE: return follow(m, leaf, text);
        default: return fail(m, "an unknown entry %u in the string-decoding table", kind);
        }
    }
}

static bool print_text(Machine *m, Text *text) {
    for (;;) {
        Outcome outcome;
        if (text->type == 0xE1) outcome = print_compressed(m, text);
        else if (text->type == 0xE0 || text->type == 0xE2) outcome = print_letters(m, text);
        else outcome = fail(m, "printing of 0x%x, which is no string", text->at - 1);
        if (outcome != MORE) return outcome == DONE;
    }
}

/* `middle`: 0 for a whole string, else the type of a string that goes on at `address` and `bit` after a function that it
   called. */
bool print_string(Machine *m, uint32_t address, uint32_t middle, uint32_t bit) {
    Text text = {middle, address, bit & 7, middle != 0};
    if (!middle) {
        if (!read1(m, address, &text.type)) return false;
        text.at += text.type == 0xE2 ? 4 : 1;
    }
    return print_text(m, &text);
}

bool print_number(Machine *m, int32_t number, bool middle, uint32_t position) {
    char letters[16];
    uint32_t length = (uint32_t)snprintf(letters, sizeof letters, "%d", number);
    Text text = {.called = middle};
    for (; position < length && m->iosys; position++) {
        uint32_t code = (uint8_t)letters[position];
        if (m->iosys == FILTER) return filter(m, code, &text.called, RESUME_NUMBER, position + 1, (uint32_t)number);
        if (!put_output(m, code)) return false;
    }
    Outcome outcome = finish(m, &text);
    return outcome == MORE ? print_text(m, &text) : outcome == DONE;
}
