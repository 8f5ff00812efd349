/* Trying many commands from one state: what each leaves behind, as a hash of the memory that counts. */
#include <stdlib.h>
#include <string.h>

#include "zm.h"

/* Hash of the masked memory that is not as `then`, and of where the machine waits; 0 if all is the same. */
static uint64_t difference(const Machine *m, const Machine *then, const uint8_t *mask) {
    uint64_t hash = 0, now, before, counts;
    uint32_t end = m->story->static_base;
    for (uint32_t block = next_written(m, 0); block < end; block = next_written(m, block + ZM_BLOCK)) {
        uint32_t k = block, last = end - block < ZM_BLOCK ? end : block + ZM_BLOCK;
        for (; k + 8 <= last; k += 8) {
            memcpy(&now, m->low + k, 8);
            memcpy(&before, then->low + k, 8);
            memcpy(&counts, mask + k, 8);
            if ((now ^ before) & counts) hash = hash_mixed(hash_mixed(hash, k + 1), now & counts);
        }
        for (; k < last; k++)
            if ((m->low[k] ^ then->low[k]) & mask[k]) hash = hash_mixed(hash_mixed(hash, k + 1), m->low[k] & mask[k]);
    }
    if (m->status != ZM_WAITING) return hash_mixed(hash, 1);
    if (m->depth != then->depth || m->at != then->at) hash = hash_mixed(hash_mixed(hash, 2 + m->depth), m->at->address);
    return hash;
}

/* Hash of the word that starts at *at, in lower case, or 0 if it has no letter; *at moves to its end. */
static uint64_t next_word(const char *text, size_t length, size_t *at) {
    uint64_t hash = 0;
    for (; *at < length; ++*at) {
        uint8_t c = (uint8_t)text[*at];
        if (c >= 'A' && c <= 'Z') c = (uint8_t)(c + 'a' - 'A');
        else if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c >= 128)) break;
        hash = (hash + c) * 0x100000001B3u;
    }
    return hash ^ hash >> 29;
}

/* Words that only go along with the name of a thing. */
static const char ALONG[] = "a an the some that those this these it them he she they him her is are isn aren t s your "
                            "has have doesn don there";

#define SLOTS 1024 /* of a set of words, of which half may be used */

struct Words { uint64_t slots[SLOTS]; size_t count; };

static bool has_word(const Words *words, uint64_t word) {
    for (size_t at = word % SLOTS; words->slots[at]; at = (at + 1) % SLOTS)
        if (words->slots[at] == word) return true;
    return false;
}

static void add_words(Words *words, const char *text, size_t length) {
    for (size_t at = 0; at < length && words->count < SLOTS / 2; at++) {
        uint64_t word = next_word(text, length, &at);
        if (!word || has_word(words, word)) continue;
        size_t slot = word % SLOTS;
        while (words->slots[slot]) slot = (slot + 1) % SLOTS;
        words->slots[slot] = word;
        words->count++;
    }
}

Words *words_new(const char *text, size_t length) {
    Words *words = calloc(1, sizeof *words);
    if (!words) return NULL;
    add_words(words, ALONG, sizeof ALONG - 1);
    add_words(words, text, length);
    return words;
}

#define OWN 64 /* words of a command that are left out of its answer */

uint64_t hash_said(const Machine *m, const Words *along, const Line *line) {
    uint64_t own[OWN], hash = 1;
    size_t count = 0;
    for (size_t at = 0; line && at < line->length && count < OWN; at++)
        if ((own[count] = next_word(line->text, line->length, &at))) count++;
    for (size_t at = 0; at < m->output_length; at++) {
        uint64_t word = next_word(m->output, m->output_length, &at);
        bool known = !word || has_word(along, word);
        for (size_t k = 0; k < count && !known; k++) known = own[k] == word;
        if (!known) hash = hash_mixed(hash, word);
    }
    return hash;
}

static bool type_line(Machine *m, const Line *line, uint64_t limit) {
    m->output_length = 0;
    return machine_run(m, line->text, line->length, limit) != ZM_FAILED;
}

/* Most commands leave one of a few changes, so that what the idle command makes of each is known. */
#define KNOWN 256
typedef struct { uint64_t before, state, objects; } Settled;

bool machine_search(Machine *m, Search *search) {
    Settled *known = calloc(KNOWN, sizeof *known);
    Words *along = words_new("", 0);
    const Machine *here = known && along ? machine_begin_trials(m) : NULL;
    for (size_t k = 0; here && k < search->count; k++) {
        Outcome *outcome = &search->outcomes[k];
        *outcome = (Outcome){0, 0, 0, 0, type_line(m, &search->lines[k], search->limit)};
        if (outcome->done) {
            uint64_t changed = difference(m, here, search->mask);
            Settled *entry = &known[changed % KNOWN];
            outcome->answer = hash_said(m, along, &search->lines[k]);
            if (changed && entry->before == changed) {
                outcome->state = entry->state;
                outcome->objects = entry->objects;
            } else if (changed) {
                m->random = here->random; /* the same chance for all */
                if (m->status == ZM_WAITING) type_line(m, &search->idle, search->limit);
                outcome->state = difference(m, here, search->mask);
                outcome->objects = difference(m, here, search->objects);
                *entry = (Settled){changed, outcome->state, outcome->objects};
            }
        }
        machine_take_back(m);
    }
    if (here) machine_end_trials(m);
    free(known);
    free(along);
    return here;
}
