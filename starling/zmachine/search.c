/* Trying many commands from one state: what each leaves behind, as a hash of the memory that counts.

   The state is copied back after each command: that takes a microsecond or two, a command takes 10 to 500. */
#include <stdlib.h>
#include <string.h>

#include "zm.h"

/* All that a command can change, but for the window and the output. */
static void copy_state(Machine *to, const Machine *from) {
    memcpy(to->low, from->low, from->story->static_base);
    memcpy(to->stack, from->stack, 2 * from->sp);
    memcpy(to->frames, from->frames, sizeof(Frame) * from->depth);
    memcpy(to->streams, from->streams, offsetof(Machine, executed) - offsetof(Machine, streams));
}

static uint64_t mixed(uint64_t hash, uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15u;
    return hash ^ hash >> 29;
}

/* Hash of the masked memory that is not as `then`, and of where the machine waits; 0 if all is the same. */
static uint64_t difference(const Machine *m, const Machine *then, const uint8_t *mask) {
    uint64_t hash = 0, now, before, counts;
    uint32_t end = m->story->static_base, k = 0;
    for (; k + 8 <= end; k += 8) {
        memcpy(&now, m->low + k, 8);
        memcpy(&before, then->low + k, 8);
        memcpy(&counts, mask + k, 8);
        if ((now ^ before) & counts) hash = mixed(mixed(hash, k + 1), now & counts);
    }
    for (; k < end; k++)
        if ((m->low[k] ^ then->low[k]) & mask[k]) hash = mixed(mixed(hash, k + 1), m->low[k] & mask[k]);
    if (m->status != ZM_WAITING) return mixed(hash, 1);
    if (m->depth != then->depth || m->at != then->at) hash = mixed(mixed(hash, 2 + m->depth), m->at->address);
    return hash;
}

static uint64_t printed(const Machine *m) {
    uint64_t hash = 1;
    for (size_t k = 0; k < m->output_length; k++) hash = mixed(hash, (uint8_t)m->output[k]);
    return hash;
}

static bool type_line(Machine *m, const Line *line, uint64_t limit) {
    m->output_length = 0;
    return machine_run(m, line->text, line->length, limit) != ZM_FAILED;
}

/* Most commands leave one of a few changes, so that what the idle command makes of each is known. */
#define KNOWN 256
typedef struct { uint64_t before, after; } Settled;

bool machine_search(Machine *m, Search *search) {
    Machine *here = malloc(sizeof *here);
    Settled *known = calloc(KNOWN, sizeof *known);
    bool enough = here && known;
    if (enough) {
        *here = *m;
        m->searching = true;
    }
    for (size_t k = 0; enough && k < search->count; k++) {
        Outcome *outcome = &search->outcomes[k];
        *outcome = (Outcome){0, 0, type_line(m, &search->lines[k], search->limit)};
        if (outcome->done) {
            uint64_t changed = difference(m, here, search->mask);
            Settled *entry = &known[changed % KNOWN];
            outcome->answer = printed(m);
            if (changed && entry->before == changed) {
                outcome->state = entry->after;
            } else if (changed) {
                m->random = here->random; /* the same chance for all */
                if (m->status == ZM_WAITING) type_line(m, &search->idle, search->limit);
                outcome->state = difference(m, here, search->mask);
                *entry = (Settled){changed, outcome->state};
            }
        }
        copy_state(m, here);
    }
    if (enough) {
        m->window = here->window;
        m->searching = false;
    }
    free(here);
    free(known);
    return enough;
}
