/* Going back to a state after each of many commands that are tried from it.

   Only blocks of memory that a command may have written to are copied back: a copy of all memory would take as long as a
   tenth of a command, and drive what the interpreter needs out of the processor's first cache. Global variables are
   written to so often that noting it would cost more than copying them. */
#include <stdlib.h>
#include <string.h>

#include "zm.h"

static void copy_registers(Machine *to, const Machine *from) {
    memcpy(to->stack, from->stack, 2 * from->sp);
    memcpy(to->frames, from->frames, sizeof(Frame) * from->depth);
    memcpy(to->streams, from->streams, offsetof(Machine, executed) - offsetof(Machine, streams));
}

static void note_variables(Machine *m) {
    uint32_t first = m->story->globals / ZM_BLOCK, last = (m->story->globals + 479u) / ZM_BLOCK;
    memset(m->written + first, 1, last - first + 1);
}

uint32_t next_written(const Machine *m, uint32_t address) {
    uint32_t block = (address + ZM_BLOCK - 1) / ZM_BLOCK, end = (m->story->static_base + ZM_BLOCK - 1u) / ZM_BLOCK;
    const uint8_t *found = block < end ? memchr(m->written + block, 1, end - block) : NULL;
    return found ? (uint32_t)(found - m->written) * ZM_BLOCK : m->story->static_base;
}

const Machine *machine_begin_trials(Machine *m) {
    if (!m->spare) m->spare = malloc(sizeof *m->spare); /* fresh pages each time would take longer than a command */
    Machine *here = m->spare;
    if (!here) return NULL;
    here->story = m->story;
    memcpy(here->low, m->low, m->story->static_base);
    copy_registers(here, m);
    here->window = m->window;
    here->poll = m->poll;
    m->searching = true;
    m->poll = NULL;
    memset(m->written, 0, sizeof m->written);
    note_variables(m);
    return here;
}

void machine_take_back(Machine *m) {
    const Machine *here = m->spare;
    uint32_t end = m->story->static_base;
    for (uint32_t at = next_written(m, 0); at < end; at = next_written(m, at + ZM_BLOCK)) {
        memcpy(m->low + at, here->low + at, end - at < ZM_BLOCK ? end - at : ZM_BLOCK);
        m->written[at / ZM_BLOCK] = 0;
    }
    note_variables(m);
    copy_registers(m, here);
}

void machine_end_trials(Machine *m) {
    const Machine *here = m->spare;
    m->window = here->window;
    m->searching = false;
    m->poll = here->poll;
}
