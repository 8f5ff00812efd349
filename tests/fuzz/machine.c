/* Fuzzing the interpreter: a damaged story is loaded, played, saved, restored and explored. Nothing may read or write out of
   bounds, overflow, leak or hang; AddressSanitizer and UndefinedBehaviorSanitizer watch. See `make fuzz`.

   With clang this is a libFuzzer target, whose corpus are story files; else see damage.h. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "damage.h"
#include "zm.h"

#define LIMIT 20000 /* instructions of a command */

static const Line LINES[] = {
    {"look", 4}, {"take all", 8}, {"inventory", 9}, {"\x01\xff\x80,.\"", 6}, {"undo", 4}, {"restart", 7}, {"y", 1},
};
#define LINE_COUNT (sizeof LINES / sizeof *LINES)

static void explore(Machine *m) {
    static const uint16_t at[] = {64, 65, 70}, alike[] = {0};
    static const uint8_t mask[] = {255, 255, 15};
    Layout layout = {at, mask, 3, alike, 1, 66, 68};
    Attempt attempts[LINE_COUNT];
    Reached reached[LINE_COUNT + 2];
    uint8_t identities[3 * (LINE_COUNT + 2)];
    Exploration e = {.lines = LINES, .count = LINE_COUNT, .idle = LINES, .idle_count = 1, .layout = &layout, .depth = m->depth,
                     .place = m->at ? m->at->address : 0, .limit = LIMIT, .attempts = attempts, .reached = reached,
                     .identities = identities};
    machine_explore(m, &e);
    for (size_t k = 0; k < e.reached_count; k++)
        if (e.reached[k].length && !snapshot_unpack(m, e.packs + e.reached[k].packed, e.reached[k].length)) abort();
    if (e.packs_length > 8) { /* a damaged one may be refused, but not more */
        e.packs[e.packs_length / 2] ^= 0x55;
        snapshot_unpack(m, e.packs, e.packs_length);
        machine_run(m, "look", 4, LIMIT);
    }
    free(e.texts);
    free(e.packs);
}

static void play(Story *story, uint8_t option) {
    static uint8_t saved[SNAPSHOT_MAX];
    Machine *m = calloc(1, sizeof *m);
    if (!m) return;
    m->story = story;
    m->seed = 1;
    m->undoable = option & 1;
    machine_start(m);
    machine_run(m, NULL, 0, LIMIT);
    for (size_t k = 0; k < LINE_COUNT; k++) {
        m->output_length = 0;
        machine_run(m, LINES[k].text, LINES[k].length, LIMIT);
        size_t length = snapshot_save(m, saved);
        if (option & 2) saved[(option * 131u + k) % length] ^= option; /* a damaged snapshot */
        if (!snapshot_restore(m, saved, length)) machine_start(m);
    }
    if (m->status == ZM_WAITING && m->story->static_base > 72) {
        size_t length = snapshot_save(m, saved);
        if (snapshot_set_base(m, saved, length)) explore(m);
    }
    free(m->output);
    free(m->undo);
    free(m->base);
    free(m->spare);
    free(m);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < 64 || size > 1 << 19) return 0;
    uint8_t *bytes = malloc(size);
    if (!bytes) return 0;
    memcpy(bytes, data, size);
    memset(bytes + 0x1A, 0, 4); /* no declared length and checksum, which would refuse nearly all */
    char error[160];
    Story *story = story_new(bytes, size, error, sizeof error);
    if (story) {
        play(story, data[size / 3]);
        story_free(story);
    }
    free(bytes);
    return 0;
}

/* The header, the first bytes of code, dynamic memory, or anything. */
void choose_part(const uint8_t *bytes, uint32_t *low, uint32_t *high) {
    switch (draw(4)) {
    case 0: *high = 64; break;
    case 1: *low = get_word(bytes, 6); *high = *low + 400; break;
    case 2: *low = 64; *high = get_word(bytes, 14); break;
    }
}
