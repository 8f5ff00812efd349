/* Trying every command of a list from one state: the answer of each, and the different states that they lead to.

   States are told apart by the bytes of memory that identify them. */
#include <stdlib.h>
#include <string.h>

#include "zm.h"

static int compare_rows(const void *a, const void *b) { return memcmp(a, b, 8); }

/* The bytes that identify the machine's state. */
static void identify(const Machine *m, const Layout *l, uint8_t *out) {
    for (size_t k = 0; k < l->size; k++) out[k] = m->low[l->at[k]] & l->mask[k];
    for (size_t k = 0; k < l->alike_size; k += 1u + l->alike[k]) {
        const uint16_t *row = l->alike + k + 1;
        uint8_t rows[256][8];
        size_t count = l->alike[k] < 256 ? l->alike[k] : 256;
        for (size_t r = 0; r < count; r++) memcpy(rows[r], out + row[r], 8);
        qsort(rows, count, 8, compare_rows);
        for (size_t r = 0; r < count; r++) memcpy(out + row[r], rows[r], 8);
    }
}

static bool type_line(Machine *m, const Line *line, uint64_t limit) {
    m->output_length = 0;
    return machine_run(m, line->text, line->length, limit) != ZM_FAILED;
}

/* Room for `more` bytes at the end of a growing buffer. */
static bool reserve(void **buffer, size_t length, size_t *room, size_t more) {
    if (length + more <= *room) return true;
    size_t wanted = 2 * (length + more);
    void *grown = realloc(*buffer, wanted);
    if (!grown) return false;
    *buffer = grown;
    *room = wanted;
    return true;
}

/* Index of the machine's state among those reached, to which it is added; -1 if out of memory. */
static int32_t reach(const Machine *m, Exploration *e) {
    size_t size = e->layout->size;
    uint8_t *identity = e->identities + e->reached_count * size;
    bool halted = m->status == ZM_HALTED;
    identify(m, e->layout, identity);
    for (size_t k = 0; k < e->reached_count; k++)
        if (e->reached[k].halted == halted && memcmp(e->identities + k * size, identity, size) == 0) return (int32_t)k;
    if (!reserve((void **)&e->packs, e->packs_length, &e->packs_room, SNAPSHOT_ROOM)) return -1;
    uint8_t look[ZM_LOW / ZM_BLOCK];
    for (size_t k = 0; k < sizeof look; k++) look[k] = m->written[k] | e->differs[k];
    size_t length = snapshot_pack(m, e->packs + e->packs_length, look);
    e->reached[e->reached_count] = (Reached){halted, false, e->packs_length, length};
    e->packs_length += length;
    return (int32_t)e->reached_count++;
}

/* Whether the machine's state is, after one more idle command, one of the `count` states in `settled`: that command
   overwrites what the parser remembers of the last one. The identity is left at the end of `settled`. */
static bool settles(Machine *m, const Exploration *e, uint8_t *settled, size_t count) {
    size_t size = e->layout->size;
    type_line(m, &e->idle[0], e->limit);
    identify(m, e->layout, settled + count * size);
    for (size_t k = 0; k < count; k++)
        if (memcmp(settled + k * size, settled + count * size, size) == 0) return true;
    return false;
}

static bool try_line(Machine *m, Exploration *e, size_t k, const Machine *here, uint8_t *settled, size_t settled_count) {
    Attempt *attempt = &e->attempts[k];
    *attempt = (Attempt){.done = type_line(m, &e->lines[k], e->limit)};
    if (!attempt->done) return true;
    if (!reserve((void **)&e->texts, e->texts_length, &e->texts_room, m->output_length + 1)) return false;
    if (m->output_length) memcpy(e->texts + e->texts_length, m->output, m->output_length);
    attempt->text = e->texts_length;
    attempt->length = m->output_length;
    e->texts_length += m->output_length;
    bool over = m->status == ZM_HALTED || get_word(m->low, e->layout->ended);
    bool asks = !over && (m->depth != e->depth || m->at->address != e->place);
    if (asks) return true; /* as if nothing had happened: the question is undone */
    attempt->turns = (int16_t)(get_word(m->low, e->layout->turns) - get_word(here->low, e->layout->turns));
    attempt->state = reach(m, e);
    if (attempt->state < 0) return false;
    /* Check every command: some may have drawn random numbers, whose generator is not part of the identity. */
    Reached *reached = &e->reached[attempt->state];
    if (settled_count && attempt->state && !reached->idle) reached->idle = settles(m, e, settled, settled_count);
    return true;
}

bool machine_explore(Machine *m, Exploration *e) {
    uint8_t *settled = malloc((e->idle_count + 1) * (e->layout->size + 1));
    const Machine *here = settled ? machine_begin_trials(m) : NULL;
    bool enough = here;
    size_t settled_count = 0;
    if (here) {
        snapshot_compare(m, e->differs);
        enough = reach(m, e) == 0;
        for (size_t k = 0; enough && k < e->idle_count; k++) {
            if (type_line(m, &e->idle[k], e->limit) && !settles(m, e, settled, settled_count)) settled_count++;
            machine_take_back(m);
        }
        for (size_t k = 0; enough && k < e->count; k++) {
            enough = try_line(m, e, k, here, settled, settled_count);
            machine_take_back(m);
        }
        machine_end_trials(m);
    }
    free(settled);
    return enough;
}
