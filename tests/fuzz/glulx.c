/* Fuzzing the interpreter of Glulx: a damaged story is loaded, played, saved and restored. Nothing may read or write out of
   bounds, overflow, leak or hang; AddressSanitizer and UndefinedBehaviorSanitizer watch. See `make fuzz`.

   With clang this is a libFuzzer target, whose corpus are story files; else see damage.h. */
#include <string.h>

#include "damage.h"
#include "glulx.h"

#define LIMIT 20000 /* instructions of a command */

/* "" is the Return key; "\x7f" as a line holds a character that keyboards lack. */
static const char *const LINES[] = {"look", "take all", "inventory", "\x7f\x01,.", "undo", "restart", "", "y"};
#define LINE_COUNT (sizeof LINES / sizeof *LINES)

static void type(Machine *m, const char *line) {
    m->given = true;
    m->input_length = 0;
    if (machine_reads_key(m)) m->input[m->input_length++] = *line ? (uint8_t)*line : 0xFFFFFFFAu;
    else for (; *line; line++) m->input[m->input_length++] = (uint8_t)*line == 0x7f ? 0x1F5FF : (uint8_t)*line;
    m->output_length = 0;
    machine_run(m, LIMIT);
}

static void play(Story *story, uint8_t option) {
    static Machine room;
    Machine *m = &room;
    memset(m, 0, sizeof *m);
    if (!machine_new(m, story)) return;
    m->seed = 1;
    m->undoable = option & 1 ? 2 : 0;
    machine_start(m);
    m->given = false;
    machine_run(m, LIMIT);
    for (size_t k = 0; k < LINE_COUNT; k++) {
        type(m, LINES[k]);
        size_t length;
        uint8_t *saved = snapshot_save(m, &length);
        if (!saved) break;
        if (option & 2) saved[(option * 131u + k) % length] ^= option; /* a damaged snapshot */
        if (!snapshot_restore(m, saved, length)) machine_start(m);
        free(saved);
    }
    machine_free(m);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    if (size < 64 || size > LARGEST) return 0;
    char error[200];
    Story *story = story_new(data, size, error, sizeof error);
    if (!story) return 0;
    play(story, data[size / 3]);
    story_free(story);
    return 0;
}

/* The header, the first bytes of code, writable memory, or anything. */
void choose_part(const uint8_t *bytes, uint32_t *low, uint32_t *high) {
    switch (draw(4)) {
    case 0: *high = 36; break;
    case 1: *low = get4(bytes + 24); *high = *low + 400; break;
    case 2: *low = get4(bytes + 8); break;
    }
}
