/* Performing actions from one state without typing: the routine that performs an action is called as the story calls it
   once it has parsed a command. That skips the parser and the end of the turn, which take most of a command's time.

   The call is made as an interrupt at the prompt: below it the story still waits for a line, and when the routine
   returns, control lands in front of an instruction that waits as well. */
#include <stdlib.h>
#include <string.h>

#include "handlers.h"
#include "zm.h"

/* Where a performing routine returns to: the call, whose result is dropped, and an instruction that waits for a line. */
static void make_landing(Instruction landing[2]) {
    memset(landing, 0, 2 * sizeof *landing);
    landing[0].store_kind = NOWHERE;
    landing[1].handler = H_sread;
    landing[1].code = machine_labels[H_sread];
}

/* Call the routine that performs an action; false if it is no routine. The machine waits for input. */
static bool call(Machine *m, const Performance *p, const uint16_t action[3], Instruction *from) {
    Story *s = m->story;
    uint32_t routine = p->routine;
    if (routine < s->static_base || routine >= s->length || s->bytes[routine] > 15 || m->depth == ZM_FRAMES) return false;
    uint32_t count = s->bytes[routine], head = s->version <= 4 ? 1 + 2 * count : 1;
    Instruction *first = story_decode(s, routine + head);
    if (!first || m->sp + count + 32 >= ZM_STACK) return false;
    m->frames[m->depth++] = (Frame){from, (uint16_t)m->frame, m->locals, m->arguments};
    m->frame = m->sp;
    m->locals = (uint8_t)count;
    m->arguments = p->arguments;
    for (uint32_t n = 0; n < count; n++)
        m->stack[m->sp++] = n < p->arguments ? action[n] : s->version <= 4 ? get_word(s->bytes, routine + 1 + 2 * n) : 0;
    m->at = first;
    for (size_t k = 0; k + 1 < p->variable_count; k += 2)
        if (p->variables[k] + 1 < s->static_base) put_memory_word(m, p->variables[k], action[p->variables[k + 1] % 3]);
    return true;
}

/* Whether the word at an address, or that of which it is the low byte, is the number of one of the things. */
static bool holds_thing(const Machine *m, uint32_t at, const uint16_t action[3]) {
    uint16_t high = get_word(m->low, at), low = at ? get_word(m->low, at - 1) : 0;
    for (int n = 1; n < 3; n++)
        if (action[n] && (action[n] == high || action[n] == low)) return true;
    return false;
}

/* Set the hashes of the memory that is not as `then`, in the bits that count; 0 for nothing. */
static void compare(const Machine *m, const Machine *then, const Performance *p, const uint16_t action[3], Outcome *outcome) {
    uint32_t end = m->story->static_base;
    for (uint32_t k = next_written(m, 0); k < end; k = next_written(m, k + ZM_BLOCK)) {
        uint32_t size = end - k < ZM_BLOCK ? end - k : ZM_BLOCK;
        if (memcmp(m->low + k, then->low + k, size) == 0) continue;
        for (uint32_t n = k; n < k + size; n++) {
            while (n + 8 <= k + size && memcmp(m->low + n, then->low + n, 8) == 0) n += 8;
            if (n == k + size) break;
            uint8_t differs = m->low[n] ^ then->low[n], counts = differs & p->mask[n];
            if (!counts) continue;
            if (p->changes && p->changes[n] < UINT16_MAX) p->changes[n]++;
            outcome->state = hash_mixed(hash_mixed(outcome->state, n + 1), m->low[n] & p->mask[n]);
            if (differs & p->objects[n])
                outcome->objects = hash_mixed(hash_mixed(outcome->objects, n + 1), m->low[n] & p->objects[n]);
            else if (holds_thing(m, n, action)) continue;
            outcome->apart = hash_mixed(hash_mixed(outcome->apart, n + 1), m->low[n] & p->mask[n]);
        }
    }
}

bool machine_perform(Machine *m, Performance *p) {
    Words *along = words_new(p->along, p->along_length);
    const Machine *here = along ? machine_begin_trials(m) : NULL;
    Instruction landing[2];
    make_landing(landing);
    for (size_t k = 0; here && k < p->count; k++) {
        Outcome *outcome = &p->outcomes[k];
        *outcome = (Outcome){0, 0, 0, 0, false};
        m->output_length = 0;
        bool called = call(m, p, p->actions + 3 * k, landing);
        Status status = called ? machine_run(m, NULL, 0, p->limit) : ZM_FAILED;
        bool landed = status == ZM_WAITING && m->at == landing + 1;
        bool held = m->sp == here->sp && m->depth == here->depth;
        compare(m, here, p, p->actions + 3 * k, outcome);
        if (called && status != ZM_FAILED) {
            outcome->done = true;
            outcome->answer = hash_said(m, along, NULL);
            if (!landed || !held) { /* a question, or the end */
                outcome->state = hash_mixed(outcome->state, 1);
                outcome->apart = hash_mixed(outcome->apart, 1);
            }
        }
        /* Everything below the call is as it was: the story may have dropped frames by throwing. */
        machine_take_back(m);
    }
    if (here) machine_end_trials(m);
    free(along);
    return here;
}

size_t machine_trace(Machine *m, const Line *line, const uint16_t watched[3], Called *calls, size_t room, uint64_t limit) {
    size_t count = 0;
    const char *text = line->text;
    m->output_length = 0;
    for (uint64_t step = 0; step < limit && count < room; step++) {
        uint32_t depth = m->depth;
        Status status = machine_run(m, text, text ? line->length : 0, 1);
        text = NULL;
        if (status != ZM_FAILED || m->executed != 1 || m->error[0]) break;
        m->status = ZM_WAITING;
        if (m->depth <= depth || !m->at) continue;
        Called *made = &calls[count++];
        uint32_t head = m->story->version <= 4 ? 1 + 2u * m->locals : 1;
        made->routine = m->at->address - head;
        made->depth = m->depth;
        made->count = m->arguments < m->locals ? m->arguments : m->locals;
        for (int n = 0; n < 3; n++) {
            made->arguments[n] = n < made->count ? m->stack[m->frame + (uint32_t)n] : 0;
            made->watched[n] = get_word(m->low, watched[n]);
        }
    }
    return count;
}
