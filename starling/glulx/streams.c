/* Streams of Glk (Glk 0.7.5, section 5): windows and memory. Files are refused. */
#include <stdlib.h>

#include "glulx.h"

#define MODE_READ 2
#define MODE_WRITE 1

Window *find_window(Machine *m, uint32_t number) {
    if (number - 1 >= GX_WINDOWS || m->glk.windows[number - 1].type == NO_WINDOW) return NULL;
    return &m->glk.windows[number - 1];
}

Stream *find_stream(Machine *m, uint32_t number) {
    uint32_t index = number - 1 - GX_WINDOWS;
    if (index >= GX_STREAMS || m->glk.streams[index].type == NO_STREAM) return NULL;
    return &m->glk.streams[index];
}

uint32_t open_memory_stream(Machine *m, uint32_t buffer, uint32_t length, uint32_t mode, uint32_t rock, bool unicode) {
    for (uint32_t k = 0; k < GX_STREAMS; k++) {
        Stream *stream = &m->glk.streams[k];
        if (stream->type != NO_STREAM) continue;
        *stream = (Stream){.type = MEMORY_STREAM, .rock = rock, .unicode = unicode, .mode = mode, .buffer = buffer,
                           .length = buffer ? length : 0, .extent = mode == MODE_WRITE || !buffer ? 0 : length};
        return k + 1 + GX_WINDOWS;
    }
    return 0;
}

/* Append to the output as UTF-8. */
static bool print(Machine *m, uint32_t code) {
    if (m->output_length + 4 > m->output_room) {
        if (m->output_length + 4 > GX_OUTPUT) return fail(m, "more than %d bytes of output in one command", GX_OUTPUT);
        size_t room = m->output_room ? 2 * m->output_room : 4096;
        char *output = realloc(m->output, room);
        if (!output) return fail(m, "out of memory");
        m->output = output;
        m->output_room = room;
    }
    char *out = m->output + m->output_length;
    if (code < 0x80) {
        *out = (char)code;
        m->output_length++;
        return true;
    }
    int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    out[0] = (char)(0xFF00 >> (more + 1) | code >> 6 * more);
    for (int k = 1; k <= more; k++) out[k] = (char)(0x80 | (code >> 6 * (more - k) & 0x3F));
    m->output_length += (size_t)more + 1;
    return true;
}

static void draw(Machine *m, Window *window, uint32_t code) {
    if (window->column >= GX_COLUMNS) { window->column = 0; window->row++; }
    if (window->row >= window->height) return;
    if (code == '\n') { window->column = 0; window->row++; return; }
    m->cells[window - m->glk.windows][window->row][window->column++] = code;
}

static bool put_memory(Machine *m, Stream *stream, uint32_t code) {
    if (stream->position >= stream->length) return true;
    uint32_t at = stream->buffer + stream->position * (stream->unicode ? 4 : 1);
    if (!(stream->unicode ? write4(m, at, code) : write1(m, at, code < 256 ? code : '?'))) return false;
    if (++stream->position > stream->extent) stream->extent = stream->position;
    return true;
}

bool put_stream(Machine *m, uint32_t number, uint32_t code) {
    if (code > 0x10FFFF || (code >= 0xD800 && code < 0xE000)) code = 0xFFFD;
    for (int nested = 0; nested < GX_STREAMS; nested++) { /* a window's text may be echoed to another stream */
        Stream *stream = find_stream(m, number);
        if (!stream || (stream->type == MEMORY_STREAM && stream->mode == MODE_READ)) return true;
        stream->written++;
        if (stream->type == MEMORY_STREAM) return put_memory(m, stream, code);
        Window *window = find_window(m, stream->window);
        if (!window) return true;
        if (window->type == BUFFER && !print(m, code)) return false;
        if (window->type == GRID) draw(m, window, code);
        number = window->echo;
    }
    return true;
}

bool put_output(Machine *m, uint32_t code) { return put_stream(m, m->glk.current, code); }

bool get_character(Machine *m, Stream *stream, uint32_t *code) {
    if (stream->type != MEMORY_STREAM || stream->mode == MODE_WRITE || stream->position >= stream->extent) return false;
    uint32_t at = stream->buffer + stream->position * (stream->unicode ? 4 : 1);
    if (!(stream->unicode ? read4(m, at, code) : read1(m, at, code))) return false;
    stream->position++;
    stream->read++;
    return true;
}
