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

static size_t save(const Machine *m, uint32_t undo_length, uint8_t *bytes) {
    uint8_t *out = bytes;
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
    }
    for (uint32_t k = 0; k < m->depth; k++) {
        put32(&out, m->frames[k].call->address);
        put16(&out, m->frames[k].frame);
        put16(&out, (uint32_t)(m->frames[k].locals | m->frames[k].arguments << 8));
    }
    memcpy(out, m->stack, 2 * m->sp);
    out += 2 * m->sp;
    const uint8_t *now = m->low, *then = m->story->bytes;
    uint32_t end = m->story->static_base, kept = 0, at = 0;
    while (at < end) {
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

/* Registers, stack and memory from a snapshot. If it is damaged, some may have been set. */
static bool read_state(Machine *m, const uint8_t *in, size_t length) {
    const uint8_t *end = in + length;
    Story *s = m->story;
    if (length < HEADER || get16(&in) != VERSION) return false;
    uint32_t status = get16(&in);
    if (status > ZM_FAILED || get32(&in) != story_mark(s)) return false;
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
    uint32_t undo_length = get32(&in);
    size_t fixed = 4u * m->stream_count + (size_t)FRAME * m->depth + 2u * m->sp;
    if (!m->at || m->stream_count > ZM_STREAMS || m->depth > ZM_FRAMES || m->sp > ZM_STACK - 16 || m->locals > 15
        || m->frame > m->sp || undo_length > SNAPSHOT_ROOM || (size_t)(end - in) < fixed + 4) return false;
    for (int k = 0; k < m->stream_count; k++) {
        m->streams[k].table = (uint16_t)get16(&in);
        m->streams[k].count = (uint16_t)get16(&in);
    }
    uint32_t below = 0;
    for (uint32_t k = 0; k < m->depth; k++) {
        Frame *frame = &m->frames[k];
        frame->call = story_decode(s, get32(&in));
        frame->frame = (uint16_t)get16(&in);
        counts = get16(&in);
        frame->locals = counts & 0xFF;
        frame->arguments = (uint8_t)(counts >> 8);
        bool calls = frame->call && (frame->call->handler == H_call || frame->call->handler == H_call_n);
        if (!calls || frame->locals > 15 || frame->frame < below) return false;
        below = frame->frame;
    }
    if (m->frame < below) return false;
    memcpy(m->stack, in, 2 * m->sp);
    in += 2 * m->sp;
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

bool snapshot_restore(Machine *m, const uint8_t *bytes, size_t length) {
    m->error[0] = 0;
    m->output_length = 0;
    if (read_state(m, bytes, length)) return true;
    machine_start(m); /* leave no partly restored state */
    m->status = ZM_FAILED;
    return fail(m, "the snapshot is damaged or belongs to another story");
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
