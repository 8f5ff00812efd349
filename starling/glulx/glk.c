/* Glk (Glk 0.7.5): windows, input and the functions that stories call by number. One kind of text window is the output;
   grid windows are kept as text. Files, sounds, graphics, hyperlinks and clocks are refused: Glk lets a library answer 0
   where it cannot do something, and stories ask. So an unknown function answers 0, too. */
#include <string.h>

#include "glulx.h"

#define BUFFER_ROWS 50 /* what a window of text says its height is */
#define PROPORTIONAL 0x20
#define DIVISION 0xF0

enum { EVENT_TIMER = 1, EVENT_KEY = 2, EVENT_LINE = 3 };
enum { WINTYPE_BLANK = 2, WINTYPE_BUFFER = 3, WINTYPE_GRID = 4 };
enum { READ_WRITE = 3 };

/* Put a result where the story wants it: nowhere, on the stack, or in memory. */
static bool give(Machine *m, uint32_t address, uint32_t field, uint32_t value) {
    if (address == 0) return true;
    return address == GX_NOWHERE ? push(m, value) : write4(m, address + 4 * field, value);
}

static uint32_t number_of(const Machine *m, const Window *window) { return (uint32_t)(window - m->glk.windows) + 1; }

static uint32_t new_window(Machine *m, uint32_t type, uint32_t rock) {
    for (uint32_t k = 0; k < GX_WINDOWS; k++) {
        Window *window = &m->glk.windows[k];
        if (window->type != NO_WINDOW) continue;
        uint32_t stream = open_memory_stream(m, 0, 0, 1, 0, false);
        if (!stream) return 0;
        *window = (Window){.type = type, .rock = rock, .stream = stream};
        *find_stream(m, stream) = (Stream){.type = WINDOW_STREAM, .window = k + 1};
        memset(m->cells[k], 0, sizeof m->cells[k]);
        return k + 1;
    }
    return 0;
}

/* Set the height of the grids below a pair of windows, from the size that the story asked for. */
static void arrange(Machine *m, Window *window) {
    if (window->type != PAIR) return;
    Window *key = find_window(m, window->key), *second = find_window(m, window->second);
    if (!key || key->type != GRID || second != key) return;
    bool beside = (window->method & 0xE) == 0; /* left or right of the other */
    uint32_t rows = (window->method & DIVISION) == PROPORTIONAL ? BUFFER_ROWS * (window->size < 100 ? window->size : 100) / 100
                                                                : window->size;
    key->height = beside ? BUFFER_ROWS : rows < GX_ROWS ? rows : GX_ROWS;
}

static uint32_t open_window(Machine *m, uint32_t split, uint32_t method, uint32_t size, uint32_t wintype, uint32_t rock) {
    uint32_t type = wintype == WINTYPE_BUFFER ? BUFFER : wintype == WINTYPE_GRID ? GRID : wintype == WINTYPE_BLANK ? BLANK : 0;
    Window *old = find_window(m, split);
    if (!type || (m->glk.root ? !old : split)) return 0;
    uint32_t made = new_window(m, type, rock);
    if (!made || !m->glk.root) {
        Window *window = find_window(m, made);
        if (window) window->height = BUFFER_ROWS;
        return m->glk.root = made;
    }
    uint32_t both = new_window(m, PAIR, 0);
    Window *window = find_window(m, made), *pair = find_window(m, both), *parent = find_window(m, old->parent);
    if (!pair) {
        m->glk.streams[window->stream - 1 - GX_WINDOWS].type = NO_STREAM;
        window->type = NO_WINDOW;
        return 0;
    }
    pair->parent = old->parent;
    pair->first = split;
    pair->second = made;
    pair->method = method;
    pair->size = size;
    pair->key = made;
    if (!parent) m->glk.root = both;
    else if (parent->first == split) parent->first = both;
    else parent->second = both;
    old->parent = window->parent = both;
    arrange(m, pair);
    return made;
}

static void drop_window(Machine *m, Window *window) {
    Window *first = window->type == PAIR ? find_window(m, window->first) : NULL;
    Window *second = window->type == PAIR ? find_window(m, window->second) : NULL;
    if (m->glk.current == window->stream) m->glk.current = 0;
    find_stream(m, window->stream)->type = NO_STREAM;
    window->type = NO_WINDOW; /* before the windows in it: a forged snapshot may have loops */
    if (first) drop_window(m, first);
    if (second) drop_window(m, second);
}

static bool close_window(Machine *m, Window *window, uint32_t result) {
    Window *pair = find_window(m, window->parent), *above = pair ? find_window(m, pair->parent) : NULL;
    Stream *stream = find_stream(m, window->stream);
    uint32_t read = stream->read, written = stream->written, closed = number_of(m, window);
    if (pair) {
        uint32_t other = pair->first == closed ? pair->second : pair->first;
        Window *stays = find_window(m, other);
        if (stays) stays->parent = pair->parent;
        if (!above) m->glk.root = other;
        else if (above->first == number_of(m, pair)) above->first = other;
        else above->second = other;
        pair->first = pair->second = 0;
        drop_window(m, pair);
    } else {
        m->glk.root = 0;
    }
    drop_window(m, window);
    return give(m, result, 0, read) && give(m, result, 1, written);
}

static uint32_t next_window(const Machine *m, uint32_t after) {
    for (uint32_t k = after; k < GX_WINDOWS; k++) if (m->glk.windows[k].type != NO_WINDOW) return k + 1;
    return 0;
}

static uint32_t next_stream(const Machine *m, uint32_t after) {
    for (uint32_t k = after ? after - GX_WINDOWS : 0; k < GX_STREAMS; k++)
        if (m->glk.streams[k].type != NO_STREAM) return k + 1 + GX_WINDOWS;
    return 0;
}

static const Window *asking(const Machine *m, uint32_t request) {
    for (uint32_t k = 0; k < GX_WINDOWS; k++) {
        const Window *window = &m->glk.windows[k];
        if (window->type != NO_WINDOW && (window->request + 1) / 2 == (request + 1) / 2) return window;
    }
    return NULL;
}

bool machine_reads_key(const Machine *m) {
    return m->status == GX_WAITING && !asking(m, LINE) && asking(m, KEY);
}

bool glk_waits(const Machine *m) { return !m->given && (asking(m, LINE) || asking(m, KEY)); }

static bool give_event(Machine *m, uint32_t address, uint32_t type, uint32_t window, uint32_t first, uint32_t second) {
    return give(m, address, 0, type) && give(m, address, 1, window) && give(m, address, 2, first)
        && give(m, address, 3, second);
}

/* The input goes to the window that waits for a line, else to that which waits for a key. A story that waits for time to
   pass, and for nothing else, is told that it has. */
static bool select_event(Machine *m, uint32_t address) {
    Window *window = (Window *)asking(m, LINE);
    if (window) {
        uint32_t length = m->input_length < window->room ? m->input_length : window->room;
        bool unicode = window->request == LINE_UNICODE;
        for (uint32_t k = 0; k < length; k++) {
            uint32_t code = m->input[k], at = window->buffer + k * (unicode ? 4 : 1);
            if (!(unicode ? write4(m, at, code) : write1(m, at, code < 256 ? code : '?'))) return false;
        }
        m->given = false;
        window->request = NO_REQUEST;
        return give_event(m, address, EVENT_LINE, number_of(m, window), length, 0);
    }
    window = (Window *)asking(m, KEY);
    if (window) {
        uint32_t code = m->input_length ? m->input[0] : 0xFFFFFFFA; /* Return */
        if (window->request == KEY && code > 255 && code < 0xFFFFFF00) code = '?';
        m->given = false;
        window->request = NO_REQUEST;
        return give_event(m, address, EVENT_KEY, number_of(m, window), code, 0);
    }
    if (m->glk.timer) return work(m, 100) && give_event(m, address, EVENT_TIMER, 0, 0, 0);
    return fail(m, "the story waits for something that cannot happen, as it asked for no input");
}

static uint32_t gestalt(uint32_t what, uint32_t about) {
    switch (what) {
    case 0: return 0x00000705;                   /* version of Glk */
    case 1: return about >= 0xFFFFFF00 || (about >= 32 && about < 127) || (about >= 160 && about < 0x110000);
    case 2: return (about >= 32 && about < 127) || (about >= 160 && about < 0x110000); /* in a line */
    case 3: return about == '\n' || (about >= 32 && about < 127) || (about >= 160 && about < 0x110000) ? 2 : 0;
    case 15: return 1;                           /* Unicode */
    default: return 0;
    }
}

/* Print a buffer of `count` characters, or a string that ends with 0. `at` is after a string's type byte. */
static bool print_buffer(Machine *m, uint32_t stream, uint32_t at, uint32_t size, uint32_t count, bool ends) {
    uint32_t code;
    for (uint32_t k = 0; ends || k < count; k++, at += size) {
        if (!work(m, 1) || !(size == 1 ? read1(m, at, &code) : read4(m, at, &code))) return false;
        if (ends && !code) break;
        if (!put_stream(m, stream, code)) return false;
    }
    return true;
}

/* Strings are of type E0 or E2 (Glulx 3.1.3, section 2.3): the type is skipped. */
static bool print_text(Machine *m, uint32_t stream, uint32_t at, uint32_t size) {
    return print_buffer(m, stream, at + size, size, 0, true);
}

/* Read into a buffer up to `room` characters, or a line with its end and a 0. */
static bool read_buffer(Machine *m, Stream *stream, uint32_t at, uint32_t room, uint32_t size, bool line, uint32_t *value) {
    uint32_t count = 0, code = 0;
    m->error[0] = 0;
    if (line && room) room--;
    while (count < room && !(line && code == '\n') && get_character(m, stream, &code)) {
        if (size == 1 && code > 255) code = '?';
        if (!work(m, 1) || !(size == 1 ? write1(m, at + count, code) : write4(m, at + 4 * count, code))) return false;
        count++;
    }
    if (line && !(size == 1 ? write1(m, at + count, 0) : write4(m, at + 4 * count, 0))) return false;
    *value = count;
    return !m->error[0];
}

/* Letters with two cases: Latin, Greek and Cyrillic ones with one simple partner. */
static uint32_t lower(uint32_t c) {
    if ((c >= 'A' && c <= 'Z') || (c >= 0xC0 && c <= 0xDE && c != 0xD7)) return c + 32;
    if ((c >= 0x100 && c <= 0x137 && c != 0x130) || (c >= 0x14A && c <= 0x177)) return c | 1;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) return c + (c & 1);
    if (c == 0x178) return 0xFF;
    if (c >= 0x391 && c <= 0x3A9 && c != 0x3A2) return c + 32;
    if (c >= 0x410 && c <= 0x42F) return c + 32;
    if (c >= 0x400 && c <= 0x40F) return c + 80;
    return c;
}

static uint32_t upper(uint32_t c) {
    if ((c >= 'a' && c <= 'z') || (c >= 0xE0 && c <= 0xFE && c != 0xF7)) return c - 32;
    if ((c >= 0x101 && c <= 0x137 && c != 0x131) || (c >= 0x14B && c <= 0x177)) return c & ~1u;
    if ((c >= 0x13A && c <= 0x148) || (c >= 0x17A && c <= 0x17E)) return c - !(c & 1);
    if (c == 0xFF) return 0x178;
    if (c >= 0x3B1 && c <= 0x3C9 && c != 0x3C2) return c - 32;
    if (c >= 0x430 && c <= 0x44F) return c - 32;
    if (c >= 0x450 && c <= 0x45F) return c - 80;
    return c;
}

enum { TO_LOWER, TO_UPPER, TO_TITLE };

static bool change_case(Machine *m, uint32_t at, uint32_t count, int how, bool lower_rest) {
    uint32_t code;
    for (uint32_t k = 0; k < count; k++) {
        if (!work(m, 1) || !read4(m, at + 4 * k, &code)) return false;
        bool up = how == TO_UPPER || (how == TO_TITLE && k == 0);
        if (up) code = upper(code);
        else if (how == TO_LOWER || lower_rest) code = lower(code);
        if (!write4(m, at + 4 * k, code)) return false;
    }
    return true;
}

static bool window_call(Machine *m, uint32_t selector, const uint32_t *a, uint32_t *value) {
    Window *window = find_window(m, a[0]), *other;
    if (selector == 0x20) { /* iterate */
        *value = next_window(m, a[0] <= GX_WINDOWS ? a[0] : GX_WINDOWS);
        return give(m, a[1], 0, *value ? m->glk.windows[*value - 1].rock : 0);
    }
    if (selector == 0x22) { *value = m->glk.root; return true; }
    if (selector == 0x23) { *value = open_window(m, a[0], a[1], a[2], a[3], a[4]); return true; }
    if (selector == 0x2F) { m->glk.current = window ? window->stream : 0; return true; }
    if (!window) { /* as in a library that goes on after such an error */
        if (selector == 0x25) return give(m, a[1], 0, 0) && give(m, a[2], 0, 0);
        return true;
    }
    switch (selector) {
    case 0x21: *value = window->rock; return true;
    case 0x24: return close_window(m, window, a[1]);
    case 0x25: { /* size */
        bool shown = window->type == BUFFER || window->type == GRID;
        return give(m, a[1], 0, shown ? GX_COLUMNS : 0)
            && give(m, a[2], 0, window->type == GRID ? window->height : shown ? BUFFER_ROWS : 0);
    }
    case 0x26: /* set arrangement */
        if (window->type != PAIR) return true;
        window->method = a[1];
        window->size = a[2];
        if (find_window(m, a[3])) window->key = a[3];
        arrange(m, window);
        return true;
    case 0x27: return give(m, a[1], 0, window->method) && give(m, a[2], 0, window->size) && give(m, a[3], 0, window->key);
    case 0x28: *value = window->type; return true;
    case 0x29: *value = window->parent; return true;
    case 0x2A: /* clear */
        if (window->type == GRID) {
            memset(m->cells[window - m->glk.windows], 0, sizeof m->cells[0]);
            window->row = window->column = 0;
        }
        return true;
    case 0x2B: window->column = a[1] < GX_COLUMNS ? a[1] : GX_COLUMNS; window->row = a[2] < GX_ROWS ? a[2] : GX_ROWS; return true;
    case 0x2C: *value = window->stream; return true;
    case 0x2D: window->echo = a[1]; return true;
    case 0x2E: *value = find_stream(m, window->echo) ? window->echo : 0; return true;
    case 0x30: /* sibling */
        other = find_window(m, window->parent);
        if (other) *value = other->first == a[0] ? other->second : other->first;
        return true;
    default: return true;
    }
}

static bool stream_call(Machine *m, uint32_t selector, const uint32_t *a, uint32_t *value) {
    Stream *stream = find_stream(m, a[0]);
    switch (selector) {
    case 0x40:
        *value = next_stream(m, a[0] <= GX_WINDOWS + GX_STREAMS ? a[0] : GX_WINDOWS + GX_STREAMS);
        return give(m, a[1], 0, *value ? find_stream(m, *value)->rock : 0);
    case 0x43: case 0x139:
        if (a[2] != 1 && a[2] != 2 && a[2] != READ_WRITE) return true;
        *value = open_memory_stream(m, a[0], a[1], a[2], a[3], selector == 0x139);
        return true;
    case 0x47: m->glk.current = stream ? a[0] : 0; return true;
    case 0x48: *value = find_stream(m, m->glk.current) ? m->glk.current : 0; return true;
    default: break;
    }
    if (!stream) return true;
    switch (selector) {
    case 0x41: *value = stream->rock; return true;
    case 0x44: { /* close */
        uint32_t read = stream->read, written = stream->written;
        if (stream->type == WINDOW_STREAM) return true;
        stream->type = NO_STREAM;
        if (m->glk.current == a[0]) m->glk.current = 0;
        return give(m, a[1], 0, read) && give(m, a[1], 1, written);
    }
    case 0x45: { /* set position: from the start, from here, from the end */
        int64_t from = a[2] == 1 ? stream->position : a[2] == 2 ? stream->extent : 0, to = from + (int32_t)a[1];
        stream->position = to < 0 ? 0 : to > stream->extent ? stream->extent : (uint32_t)to;
        return true;
    }
    case 0x46: *value = stream->type == MEMORY_STREAM ? stream->position : stream->written; return true;
    case 0x90: case 0x130: { /* get character: -1 at the end */
        uint32_t code;
        m->error[0] = 0;
        *value = get_character(m, stream, &code) ? (selector == 0x90 && code > 255 ? '?' : code) : 0xFFFFFFFF;
        return !m->error[0];
    }
    case 0x91: return read_buffer(m, stream, a[1], a[2], 1, true, value);
    case 0x92: return read_buffer(m, stream, a[1], a[2], 1, false, value);
    case 0x131: return read_buffer(m, stream, a[1], a[2], 4, false, value);
    case 0x132: return read_buffer(m, stream, a[1], a[2], 4, true, value);
    default: return true;
    }
}

static bool input_call(Machine *m, uint32_t selector, const uint32_t *a, uint32_t *value) {
    (void)value;
    Window *window = find_window(m, a[0]);
    if (selector == 0xD6) { m->glk.timer = a[0]; return true; }
    if (!window || (window->type != BUFFER && window->type != GRID)) {
        return selector == 0xD1 ? give_event(m, a[1], 0, 0, 0, 0) : true;
    }
    switch (selector) {
    case 0xD0: case 0x141: /* a line */
        window->request = selector == 0xD0 ? LINE : LINE_UNICODE;
        window->buffer = a[1];
        window->room = a[2];
        return true;
    case 0xD1: { /* cancel it */
        bool pending = window->request == LINE || window->request == LINE_UNICODE;
        if (pending) window->request = NO_REQUEST;
        return give_event(m, a[1], pending ? EVENT_LINE : 0, pending ? a[0] : 0, 0, 0);
    }
    case 0xD2: window->request = KEY; return true;
    case 0x140: window->request = KEY_UNICODE; return true;
    case 0xD3:
        if (window->request == KEY || window->request == KEY_UNICODE) window->request = NO_REQUEST;
        return true;
    default: return true;
    }
}

bool glk_call(Machine *m, uint32_t selector, uint32_t count, const uint32_t *arguments, uint32_t *value) {
    uint32_t a[8] = {0};
    for (uint32_t n = 0; n < count && n < 8; n++) a[n] = arguments[n];
    *value = 0;
    uint32_t current = m->glk.current;
    if (!work(m, selector == 0x23 || selector == 0x2A ? GX_ROWS * GX_COLUMNS / 4 : 10)) return false;
    switch (selector) {
    case 0x01: m->status = GX_HALTED; return true;
    case 0x04: case 0x05: *value = gestalt(a[0], a[1]); return true;
    case 0x80: return put_stream(m, current, a[0] & 0xFF);
    case 0x81: return put_stream(m, a[0], a[1] & 0xFF);
    case 0x82: return print_text(m, current, a[0], 1);
    case 0x83: return print_text(m, a[0], a[1], 1);
    case 0x84: return print_buffer(m, current, a[0], 1, a[1], false);
    case 0x85: return print_buffer(m, a[0], a[1], 1, a[2], false);
    case 0x128: return put_stream(m, current, a[0]);
    case 0x129: return print_text(m, current, a[0], 4);
    case 0x12A: return print_buffer(m, current, a[0], 4, a[1], false);
    case 0x12B: return put_stream(m, a[0], a[1]);
    case 0x12C: return print_text(m, a[0], a[1], 4);
    case 0x12D: return print_buffer(m, a[0], a[1], 4, a[2], false);
    case 0xA0: *value = a[0] < 256 ? lower(a[0]) : a[0]; return true;
    case 0xA1: *value = a[0] < 255 ? upper(a[0]) : a[0]; return true;
    case 0xB3: return give(m, a[3], 0, 0); /* how a style looks */
    case GLK_SELECT: return select_event(m, a[0]);
    case 0xC1: return give_event(m, a[0], 0, 0, 0, 0);
    case 0xE0: return give(m, a[1], 0, 0) && give(m, a[2], 0, 0); /* size of a picture */
    case 0x64: case 0xF0: return give(m, a[1], 0, 0); /* iterate files, sound channels */
    case 0x120: *value = a[2]; return change_case(m, a[0], a[2] < a[1] ? a[2] : a[1], TO_LOWER, true);
    case 0x121: *value = a[2]; return change_case(m, a[0], a[2] < a[1] ? a[2] : a[1], TO_UPPER, true);
    case 0x122: *value = a[2]; return change_case(m, a[0], a[2] < a[1] ? a[2] : a[1], TO_TITLE, a[3]);
    case 0x123: case 0x124: *value = a[2]; return true; /* composed characters stay as they are */
    case 0x160: return give(m, a[0], 0, 0) && give(m, a[0], 1, 0) && give(m, a[0], 2, 0); /* no clock: 1970 */
    default: break;
    }
    if (selector >= 0x20 && selector < 0x40) return window_call(m, selector, a, value);
    if ((selector >= 0x40 && selector < 0x60) || (selector >= 0x90 && selector < 0xA0) || (selector >= 0x130 && selector < 0x13A))
        return stream_call(m, selector, a, value);
    if ((selector >= 0xD0 && selector < 0xE0) || selector == 0x140 || selector == 0x141)
        return input_call(m, selector, a, value);
    return true;
}
