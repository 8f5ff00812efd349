/* A machine's state as bytes: registers, call frames, stack, and dynamic memory as a difference from the story file.

   Integers are little-endian. The state that the story saved with save_undo, if any, comes last. Memory is a sequence of runs, each two 16-bit integers (unchanged bytes to skip, changed
   bytes) and the changed bytes; a run of two zeros ends it. Snapshots may come from files and are fully validated. */
#include <stdlib.h>
#include <string.h>

#include "handlers.h"
#include "zm.h"

#define VERSION 1
#define HEADER 40
#define FRAME 8

static void put16(uint8_t **out, uint32_t value) {
    *(*out)++ = (uint8_t)value;
    *(*out)++ = (uint8_t)(value >> 8);
}

static void put32(uint8_t **out, uint32_t value) {
    put16(out, value);
    put16(out, value >> 16);
}

static uint32_t get16(const uint8_t **in) {
    uint32_t value = (uint32_t)((*in)[0] | (*in)[1] << 8);
    *in += 2;
    return value;
}

static uint32_t get32(const uint8_t **in) {
    uint32_t low = get16(in);
    return low | get16(in) << 16;
}

/* Hash that identifies the story of a snapshot: release, serial number, checksum and length. */
static uint32_t story_mark(const Story *s) {
    uint32_t mark = 2166136261u;
    for (int k = 0; k < 8; k++) mark = (mark ^ s->bytes[k < 2 ? 2 + k : 0x10 + k]) * 16777619u;
    mark = (mark ^ s->bytes[0x1C]) * 16777619u;
    return (mark ^ s->bytes[0x1D]) * 16777619u ^ s->length;
}

/* Registers, streams, frames and stack; gives where they end. */
static uint8_t *save_head(const Machine *m, uint32_t undo_length, uint8_t *out) {
    put16(&out, VERSION);
    put16(&out, (uint32_t)m->status);
    put32(&out, story_mark(m->story));
    put32(&out, m->at ? m->at->address : 0);
    put32(&out, m->random);
    put16(&out, m->random_interval);
    put16(&out, m->random_counter);
    put16(&out, m->depth);
    put16(&out, m->sp);
    put16(&out, m->frame);
    put16(&out, (uint32_t)(m->locals | m->arguments << 8));
    put16(&out, (uint32_t)(m->screen | m->upper << 1));
    put16(&out, m->stream_count);
    put32(&out, m->seed);
    put32(&out, undo_length);
    for (int k = 0; k < m->stream_count; k++) {
        put16(&out, m->streams[k].table);
        put16(&out, m->streams[k].count);
        put16(&out, m->streams[k].width);
    }
    if (m->story->version == 6) out = windows_save(m, out);
    for (uint32_t k = 0; k < m->depth; k++) {
        put32(&out, m->frames[k].call->address);
        put16(&out, m->frames[k].frame);
        put16(&out, (uint32_t)(m->frames[k].locals | m->frames[k].arguments << 8));
    }
    memcpy(out, m->stack, 2 * m->sp);
    out += 2 * m->sp;
    return out;
}

static size_t save(const Machine *m, uint32_t undo_length, uint8_t *bytes) {
    uint8_t *out = save_head(m, undo_length, bytes);
    const uint8_t *now = m->low, *then = m->story->bytes;
    uint32_t end = m->story->static_base, kept = 0, at = 0;
    while (at < end) {
        if (at + 64 <= end && memcmp(now + at, then + at, 64) == 0) { at += 64; continue; }
        /* A run ends at 8 unchanged bytes: a shorter gap is cheaper to copy than to start a new run. */
        if (at + 8 <= end && memcmp(now + at, then + at, 8) == 0) { at += 8; continue; }
        while (at < end && now[at] == then[at]) at++;
        uint32_t begin = at, last = at;
        while (at < end && at - last < 8) {
            if (now[at] != then[at]) last = at + 1;
            at++;
        }
        if (last == begin) break;
        put16(&out, begin - kept);
        put16(&out, last - begin);
        memcpy(out, now + begin, last - begin);
        out += last - begin;
        kept = at = last;
    }
    put32(&out, 0);
    if (undo_length) memcpy(out, m->undo, undo_length);
    return (size_t)(out - bytes) + undo_length;
}

size_t snapshot_save(const Machine *m, uint8_t *bytes) { return save(m, m->undo_length, bytes); }

bool snapshot_save_undo(Machine *m) {
    if (!m->undo && !(m->undo = malloc(SNAPSHOT_ROOM))) return false;
    m->undo_length = (uint32_t)save(m, 0, m->undo);
    return true;
}

/* What save_head wrote; gives where it ends, or NULL if it is damaged: some may have been set then. */
static const uint8_t *read_head(Machine *m, const uint8_t *in, const uint8_t *end, uint32_t *undo_length) {
    Story *s = m->story;
    if (end - in < HEADER || get16(&in) != VERSION) return NULL;
    uint32_t status = get16(&in);
    if (status > ZM_FAILED || get32(&in) != story_mark(s)) return NULL;
    m->status = (Status)status;
    m->at = story_decode(s, get32(&in));
    m->random = get32(&in);
    m->random_interval = get16(&in);
    m->random_counter = get16(&in);
    m->depth = get16(&in);
    m->sp = get16(&in);
    m->frame = get16(&in);
    uint32_t counts = get16(&in), flags = get16(&in);
    m->locals = counts & 0xFF;
    m->arguments = (uint8_t)(counts >> 8);
    m->screen = flags & 1;
    m->upper = flags >> 1 & 1;
    m->stream_count = (uint8_t)get16(&in);
    m->seed = get32(&in);
    *undo_length = get32(&in);
    size_t fixed = 6u * m->stream_count + (size_t)FRAME * m->depth + 2u * m->sp;
    if (!m->at || m->stream_count > ZM_STREAMS || m->depth > ZM_FRAMES || m->sp > ZM_STACK - 16 || m->locals > 15
        || m->frame > m->sp || *undo_length > SNAPSHOT_ROOM || (size_t)(end - in) < fixed) return NULL;
    for (int k = 0; k < m->stream_count; k++) {
        m->streams[k].table = (uint16_t)get16(&in);
        m->streams[k].count = (uint16_t)get16(&in);
        m->streams[k].width = (uint16_t)get16(&in);
    }
    if (s->version == 6 && (!(in = windows_read(m, in, end)) || (size_t)(end - in) < (size_t)FRAME * m->depth + 2u * m->sp)) return NULL;
    uint32_t below = 0;
    for (uint32_t k = 0; k < m->depth; k++) {
        Frame *frame = &m->frames[k];
        frame->call = story_decode(s, get32(&in));
        frame->frame = (uint16_t)get16(&in);
        counts = get16(&in);
        frame->locals = counts & 0xFF;
        frame->arguments = (uint8_t)(counts >> 8);
        bool calls = frame->call && (frame->call->handler == H_call || frame->call->handler == H_call_n);
        if (!calls || frame->locals > 15 || frame->frame < below) return NULL;
        below = frame->frame;
    }
    if (m->frame < below) return NULL;
    memcpy(m->stack, in, 2 * m->sp);
    return in + 2 * m->sp;
}

/* Registers, stack and memory from a snapshot. If it is damaged, some may have been set. */
static bool read_state(Machine *m, const uint8_t *in, size_t length) {
    const uint8_t *end = in + length;
    const Story *s = m->story;
    uint32_t undo_length;
    in = read_head(m, in, end, &undo_length);
    if (!in) return false;
    memcpy(m->low, s->bytes, s->static_base);
    for (uint32_t at = 0;;) {
        if (end - in < 4) return false;
        uint32_t skipped = get16(&in), count = get16(&in);
        if (skipped == 0 && count == 0) break;
        at += skipped;
        if (at + count > s->static_base || (size_t)(end - in) < count) return false;
        memcpy(m->low + at, in, count);
        in += count;
        at += count;
    }
    if ((size_t)(end - in) != undo_length) return false;
    if (undo_length && !m->undo && !(m->undo = malloc(SNAPSHOT_ROOM))) return false;
    if (undo_length) memcpy(m->undo, in, undo_length);
    m->undo_length = undo_length;
    return true;
}

static bool damaged(Machine *m) {
    machine_start(m); /* leave no partly restored state */
    m->status = ZM_FAILED;
    return fail(m, "the snapshot is damaged or belongs to another story");
}

bool snapshot_restore(Machine *m, const uint8_t *bytes, size_t length) {
    m->error[0] = 0;
    m->output_length = 0;
    return read_state(m, bytes, length) || damaged(m);
}

/* Packed snapshots: the difference from another state, the base, in runs as above, but of numbers of one byte if they are
   below 128, else of two, and first of the registers, frames and stack, if these are as long as those of the base. */

bool snapshot_set_base(Machine *m, const uint8_t *bytes, size_t length) {
    Machine *base = calloc(1, sizeof *base);
    uint8_t *room = malloc(SNAPSHOT_ROOM);
    bool done = base && room;
    if (done) {
        base->story = m->story;
        done = snapshot_restore(base, bytes, length);
        m->base_head = done ? (uint32_t)(save_head(base, 0, room) - room) : 0;
        if (done) memcpy(room + m->base_head, base->low, m->story->static_base);
    }
    if (base) free(base->undo);
    free(base);
    free(m->base);
    m->base = done ? room : NULL;
    if (!done) free(room);
    return done;
}

static void put_number(uint8_t **out, uint32_t value) {
    if (value >= 128) *(*out)++ = (uint8_t)(128 | value >> 8);
    *(*out)++ = (uint8_t)value;
}

/* A run of changed bytes that is being collected: from `begin` to before `end`, after `kept` bytes that are written. */
typedef struct { uint32_t kept, begin, end; } Run;

/* Numbers are below 0x8000, so longer skips take several runs. */
static uint8_t *put_run(const Run *run, const uint8_t *now, uint8_t *out) {
    uint32_t kept = run->kept;
    for (; run->begin - kept > 0x7FFF; kept += 0x7FFF) { put_number(&out, 0x7FFF); put_number(&out, 0); }
    put_number(&out, run->begin - kept);
    put_number(&out, run->end - run->begin);
    memcpy(out, now + run->begin, run->end - run->begin);
    return out + (run->end - run->begin);
}

/* Runs of the bytes that are not as `then`: less than three bytes that are do not end one. `look`: 1 for each block that
   may differ; NULL if all may. */
static uint8_t *save_runs(const uint8_t *now, const uint8_t *then, uint32_t length, const uint8_t *look, uint8_t *out) {
    Run run = {0, 0, 0};
    for (uint32_t at = 0; at < length; at += 8) {
        if (look && at % ZM_BLOCK == 0 && !look[at / ZM_BLOCK]) {
            at += ZM_BLOCK - 8;
            continue;
        }
        uint64_t a = 0, b = 0;
        memcpy(&a, now + at, length - at < 8 ? length - at : 8);
        memcpy(&b, then + at, length - at < 8 ? length - at : 8);
        for (uint64_t differs = a ^ b; differs;) {
            uint32_t byte = (uint32_t)__builtin_ctzll(differs) / 8, place = at + byte;
            differs &= byte == 7 ? 0 : ~0ull << 8 * (byte + 1);
            if (run.end == run.begin || place - run.end > 2 || place - run.begin >= 0x7000) {
                if (run.end > run.begin) out = put_run(&run, now, out);
                run = (Run){run.end, place, place + 1};
            } else {
                run.end = place + 1;
            }
        }
    }
    if (run.end > run.begin) out = put_run(&run, now, out);
    put_number(&out, 0);
    put_number(&out, 0);
    return out;
}

/* Apply runs to `bytes`; gives where they end, or NULL if they are damaged. */
static const uint8_t *read_runs(uint8_t *bytes, uint32_t length, const uint8_t *in, const uint8_t *end) {
    for (uint32_t at = 0;;) {
        uint32_t number[2];
        for (int k = 0; k < 2; k++) {
            if (in == end || (*in >= 128 && end - in < 2)) return NULL;
            number[k] = *in++;
            if (number[k] >= 128) number[k] = (number[k] & 127) << 8 | *in++;
        }
        if (number[0] == 0 && number[1] == 0) return in;
        at += number[0];
        if (at + number[1] > length || end - in < (ptrdiff_t)number[1]) return NULL;
        memcpy(bytes + at, in, number[1]);
        in += number[1];
        at += number[1];
    }
}

void snapshot_compare(const Machine *m, uint8_t *differs) {
    uint32_t end = m->story->static_base;
    memset(differs, 0, ZM_LOW / ZM_BLOCK);
    for (uint32_t at = 0; at < end; at += ZM_BLOCK) {
        uint32_t size = end - at < ZM_BLOCK ? end - at : ZM_BLOCK;
        differs[at / ZM_BLOCK] = memcmp(m->low + at, m->base + m->base_head + at, size) != 0;
    }
}

size_t snapshot_pack(const Machine *m, uint8_t *bytes, const uint8_t *look) {
    uint8_t *head = malloc(SNAPSHOT_ROOM);
    if (!head || !m->base || m->undo_length) {
        free(head);
        return 0;
    }
    uint32_t length = (uint32_t)(save_head(m, 0, head) - head);
    uint8_t *out = bytes;
    put32(&out, story_mark(m->story));
    bool alike = length == m->base_head;
    put16(&out, alike ? 0 : length);
    if (alike) {
        out = save_runs(head, m->base, length, NULL, out);
    } else {
        memcpy(out, head, length);
        out += length;
    }
    free(head);
    return (size_t)(save_runs(m->low, m->base + m->base_head, m->story->static_base, look, out) - bytes);
}

static bool read_packed(Machine *m, const uint8_t *in, size_t size) {
    const uint8_t *end = in + size;
    uint32_t undo_length;
    if (!m->base || size < 8 || get32(&in) != story_mark(m->story)) return false;
    uint32_t length = get16(&in);
    if (length == 0) {
        uint8_t *head = malloc(m->base_head);
        if (!head) return false;
        memcpy(head, m->base, m->base_head);
        in = read_runs(head, m->base_head, in, end);
        bool done = in && read_head(m, head, head + m->base_head, &undo_length) == head + m->base_head;
        free(head);
        if (!done) return false;
    } else {
        if (end - in < (ptrdiff_t)length || read_head(m, in, in + length, &undo_length) != in + length) return false;
        in += length;
    }
    memcpy(m->low, m->base + m->base_head, m->story->static_base);
    m->undo_length = 0;
    return undo_length == 0 && read_runs(m->low, m->story->static_base, in, end) == end;
}

bool snapshot_unpack(Machine *m, const uint8_t *bytes, size_t length) {
    m->error[0] = 0;
    m->output_length = 0;
    return read_packed(m, bytes, length) || damaged(m);
}

bool snapshot_restore_undo(Machine *m) {
    uint32_t length = m->undo_length, random = m->random, interval = m->random_interval, counter = m->random_counter;
    if (!length || m->searching) return false;
    uint8_t *undo = m->undo;
    m->undo = NULL;
    bool done = read_state(m, undo, length) && m->at->handler == H_save_undo;
    free(m->undo); /* of a forged state */
    m->undo = undo;
    m->undo_length = 0; /* one step only */
    m->random = random;
    m->random_interval = interval;
    m->random_counter = counter;
    if (!done) machine_start(m); /* leave no partly restored state */
    return done;
}
