/* A machine's state as bytes: registers, Glk's objects, heap, stack, and memory as a difference from the story file.

   Numbers are little-endian words. Memory is a sequence of runs, each two words (unchanged bytes to skip, changed bytes) and
   the changed bytes; a run of two zeros ends it. The state that the story saved with saveundo, if any, comes last. Snapshots
   may come from files and are checked: a forged one can make a story fail, but reach nothing outside the machine. */
#include <stdlib.h>
#include <string.h>

#include "glulx.h"

#define VERSION 1

typedef struct { uint8_t *bytes; size_t length, room; bool failed; } Out;
typedef struct { const uint8_t *at, *end; bool failed; } In;

static uint8_t *space(Out *out, size_t length) {
    if (out->length + length > out->room) {
        size_t room = 2 * out->room + length + 4096;
        uint8_t *bytes = out->failed ? NULL : realloc(out->bytes, room);
        if (!bytes) { out->failed = true; return NULL; }
        out->bytes = bytes;
        out->room = room;
    }
    out->length += length;
    return out->bytes + out->length - length;
}

static void put_bytes(Out *out, const void *bytes, size_t length) {
    uint8_t *to = space(out, length);
    if (to) memcpy(to, bytes, length);
}

static void put_word(Out *out, uint32_t word) {
    uint8_t *to = space(out, 4);
    for (int k = 0; to && k < 4; k++) to[k] = (uint8_t)(word >> 8 * k);
}

static const uint8_t *take(In *in, size_t length) {
    if (in->failed || (size_t)(in->end - in->at) < length) { in->failed = true; return NULL; }
    in->at += length;
    return in->at - length;
}

static uint32_t get_word(In *in) {
    const uint8_t *at = take(in, 4);
    return at ? at[0] | (uint32_t)at[1] << 8 | (uint32_t)at[2] << 16 | (uint32_t)at[3] << 24 : 0;
}

static void put_words(Out *out, const void *words, size_t count) {
    for (size_t k = 0; k < count; k++) put_word(out, ((const uint32_t *)words)[k]);
}

static void get_words(In *in, void *words, size_t count) {
    for (size_t k = 0; k < count; k++) ((uint32_t *)words)[k] = get_word(in);
}

#define WORDS(type) (sizeof(type) / 4)

/* Windows and streams in use, each after its index + 1; 0 ends each list. */
static void put_objects(Out *out, const Machine *m) {
    for (uint32_t k = 0; k < GX_WINDOWS; k++) {
        if (m->glk.windows[k].type == NO_WINDOW) continue;
        put_word(out, k + 1);
        put_words(out, &m->glk.windows[k], WORDS(Window));
    }
    put_word(out, 0);
    for (uint32_t k = 0; k < GX_STREAMS; k++) {
        if (m->glk.streams[k].type == NO_STREAM) continue;
        put_word(out, k + 1);
        put_words(out, &m->glk.streams[k], WORDS(Stream));
    }
    put_word(out, 0);
}

static void get_objects(In *in, Machine *m) {
    uint32_t index;
    memset(m->glk.windows, 0, sizeof m->glk.windows);
    memset(m->glk.streams, 0, sizeof m->glk.streams);
    while ((index = get_word(in))) {
        if (index > GX_WINDOWS) { in->failed = true; return; }
        get_words(in, &m->glk.windows[index - 1], WORDS(Window));
    }
    while ((index = get_word(in))) {
        if (index > GX_STREAMS) { in->failed = true; return; }
        get_words(in, &m->glk.streams[index - 1], WORDS(Stream));
    }
    for (uint32_t k = 0; k < GX_WINDOWS; k++) { /* each window has its stream */
        const Window *window = &m->glk.windows[k];
        if (window->type != NO_WINDOW && (!find_stream(m, window->stream) || window->type > GRID || window->height > GX_ROWS))
            in->failed = true;
    }
}

static uint32_t story_mark(const Story *s) { return s->checksum ^ s->length ^ s->start << 8; }

static const uint8_t ZEROS[256];

/* What memory holds at an address at the start of the story: up to 256 bytes that do not cross a multiple of 256. */
static const uint8_t *original(const Story *s, uint32_t at) { return at < s->length ? s->bytes + at : ZEROS; }

static void put_memory(Out *out, const Machine *m) {
    const Story *s = m->story;
    uint32_t kept = s->ram;
    for (uint32_t page = s->ram; page < m->size; page += 256) {
        const uint8_t *now = m->memory + page, *then = original(s, page);
        uint32_t length = m->size - page < 256 ? m->size - page : 256;
        if (length == 256 && !memcmp(now, then, 256)) continue;
        for (uint32_t at = 0; at < length;) {
            while (at < length && now[at] == then[at]) at++;
            uint32_t begin = at, last = at;
            while (at < length && at - last < 8) { /* a shorter gap is cheaper to copy than to start a new run */
                if (now[at] != then[at]) last = at + 1;
                at++;
            }
            if (last == begin) break;
            put_word(out, page + begin - kept);
            put_word(out, last - begin);
            put_bytes(out, now + begin, last - begin);
            kept = page + last;
            at = last;
        }
    }
    put_word(out, 0);
    put_word(out, 0);
}

static void get_memory(In *in, Machine *m, uint32_t size, uint8_t *memory) {
    const Story *s = m->story;
    memset(memory + s->length, 0, (m->size > size ? m->size : size) - s->length);
    memcpy(memory + s->ram, s->bytes + s->ram, s->length - s->ram);
    uint64_t at = s->ram;
    for (;;) {
        uint32_t skipped = get_word(in), count = get_word(in);
        if (in->failed || (!skipped && !count)) return;
        at += skipped;
        const uint8_t *bytes = at + count <= size ? take(in, count) : NULL;
        if (!bytes) { in->failed = true; return; }
        memcpy(memory + at, bytes, count);
        at += count;
    }
}

/* What a story gets back when it returns to a saved state (section 2.9): stack, heap and memory. */
static void put_progress(Out *out, const Machine *m) {
    put_word(out, m->size);
    put_word(out, m->sp);
    put_word(out, m->fp);
    put_word(out, m->heap);
    put_word(out, m->block_count);
    put_words(out, m->blocks, 2 * (size_t)m->block_count);
    put_bytes(out, m->stack, 4 * (size_t)m->sp);
    put_memory(out, m);
}

static void put_rest(Out *out, const Machine *m) {
    put_word(out, (uint32_t)m->status);
    put_word(out, m->pc);
    put_word(out, m->iosys);
    put_word(out, m->rock);
    put_word(out, m->strings);
    put_word(out, m->protect);
    put_word(out, m->protect_end);
    put_word(out, m->seed);
    put_words(out, m->random, 4);
    put_word(out, m->accelerated_count);
    put_words(out, m->accelerated, 2 * (size_t)m->accelerated_count);
    put_words(out, m->parameters, GX_PARAMETERS);
    put_word(out, m->glk.root);
    put_word(out, m->glk.current);
    put_word(out, m->glk.timer);
    put_objects(out, m);
}

uint8_t *snapshot_save(const Machine *m, size_t *length) {
    Out out = {0};
    put_word(&out, VERSION);
    put_word(&out, story_mark(m->story));
    put_rest(&out, m);
    put_progress(&out, m);
    put_word(&out, m->undo_count);
    for (uint32_t n = 0; n < m->undo_count; n++) {
        put_word(&out, m->undo[n].length);
        put_bytes(&out, m->undo[n].bytes, m->undo[n].length);
    }
    *length = out.length;
    if (out.failed) { free(out.bytes); return NULL; }
    return out.bytes;
}

/* If there is no room for another state, the oldest is forgotten. */
bool snapshot_save_undo(Machine *m) {
    Out out = {0};
    put_progress(&out, m);
    if (out.failed) { free(out.bytes); return false; }
    if (m->undo_count == m->undoable) {
        free(m->undo[0].bytes);
        memmove(m->undo, m->undo + 1, --m->undo_count * sizeof *m->undo);
    }
    m->undo[m->undo_count].bytes = out.bytes;
    m->undo[m->undo_count++].length = (uint32_t)out.length;
    return true;
}

/* If the bytes are damaged, some parts may have been set. */
static bool get_progress(In *in, Machine *m) {
    const Story *s = m->story;
    uint32_t size = get_word(in), sp = get_word(in), fp = get_word(in), heap = get_word(in), blocks = get_word(in);
    if (in->failed || size < s->end || size > s->end + GX_GROWTH || sp > m->stack_size || fp >= sp || blocks > GX_BLOCKS
        || (heap ? heap < s->end || heap > size : blocks)) return false;
    Block *room = realloc(m->blocks, 2 * ((size_t)blocks + 1) * sizeof *room);
    if (!room) return false;
    m->blocks = room;
    get_words(in, room, 2 * (size_t)blocks);
    for (uint32_t n = 0, below = heap; n < blocks; n++) {
        if (room[n].address < below || room[n].address > size || room[n].length > size - room[n].address) return false;
        below = room[n].address + room[n].length;
    }
    const uint8_t *stack = take(in, 4 * (size_t)sp);
    if (!stack) return false;
    memcpy(m->stack, stack, 4 * (size_t)sp);
    if (m->stack[fp] >= sp - fp) return false;
    m->sp = sp;
    m->fp = fp;
    m->heap = heap;
    m->block_count = blocks;
    get_memory(in, m, size, m->memory);
    m->size = size;
    return !in->failed;
}

static bool get_rest(In *in, Machine *m) {
    uint32_t status = get_word(in);
    m->status = (Status)status;
    m->pc = get_word(in);
    m->iosys = get_word(in);
    m->rock = get_word(in);
    m->strings = get_word(in);
    m->protect = get_word(in);
    m->protect_end = get_word(in);
    m->seed = get_word(in);
    get_words(in, m->random, 4);
    uint32_t count = get_word(in);
    if (status > GX_FAILED || m->iosys > 2 || count > GX_ACCELERATED) return false;
    m->accelerated_count = count;
    get_words(in, m->accelerated, 2 * (size_t)count);
    for (uint32_t n = 0; n < count; n++) {
        if (m->accelerated[n].address >= m->story->ram || m->accelerated[n].number > 13) return false;
        Instruction *f = machine_decode_function(m, m->accelerated[n].address);
        if (!f) return false;
        f->value[4] = 1;
    }
    get_words(in, m->parameters, GX_PARAMETERS);
    m->glk.root = get_word(in);
    m->glk.current = get_word(in);
    m->glk.timer = get_word(in);
    get_objects(in, m);
    return !in->failed;
}

static bool get_undo(In *in, Machine *m) {
    while (m->undo_count) free(m->undo[--m->undo_count].bytes);
    uint32_t count = get_word(in);
    if (count > GX_UNDO) return false;
    for (uint32_t n = 0; n < count; n++) {
        uint32_t length = get_word(in);
        const uint8_t *bytes = take(in, length);
        uint8_t *kept = bytes ? malloc((size_t)length + 1) : NULL;
        if (!kept) return false;
        memcpy(kept, bytes, length);
        m->undo[n].bytes = kept;
        m->undo[n].length = length;
        m->undo_count = n + 1;
    }
    return !in->failed && in->at == in->end;
}

bool snapshot_restore(Machine *m, const uint8_t *bytes, size_t length) {
    In in = {bytes, bytes + length, false};
    m->error[0] = 0;
    m->output_length = 0;
    m->given = false;
    if (get_word(&in) == VERSION && get_word(&in) == story_mark(m->story) && get_rest(&in, m) && get_progress(&in, m)
        && get_undo(&in, m)) return true;
    machine_start(m); /* leave no partly restored state */
    m->status = GX_FAILED;
    return fail(m, "the snapshot is damaged or belongs to another story");
}

/* The newest state, which is used up. Protected memory stays; what has been taken away of it is zero. */
bool snapshot_restore_undo(Machine *m) {
    uint8_t *undo = m->undo[--m->undo_count].bytes;
    In in = {undo, undo + m->undo[m->undo_count].length, false};
    uint32_t most = m->story->end + GX_GROWTH, from = m->protect < m->story->ram ? m->story->ram : m->protect;
    uint32_t end = m->protect_end < most ? m->protect_end : most;
    uint8_t *kept = from < end ? calloc(1, end - from) : NULL;
    if (kept && from < m->size) memcpy(kept, m->memory + from, (end < m->size ? end : m->size) - from);
    bool done = get_progress(&in, m) && in.at == in.end;
    if (done && kept && from < m->size) memcpy(m->memory + from, kept, (end < m->size ? end : m->size) - from);
    free(kept);
    free(undo);
    return done;
}
