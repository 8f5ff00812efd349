/* Trying many commands from one state: what each leaves behind, as a hash of the memory that counts.

   The state is copied back after each command: that takes a microsecond or two, a command takes 10 to 500. */
#include <stdlib.h>
#include <string.h>

#include "zm.h"

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
#define WORDS 64

typedef struct {
    uint64_t word[WORDS], bits; /* bits: by the last six bits of the words */
    size_t count;
} Words;

static void add_words(Words *words, const char *text, size_t length) {
    for (size_t at = 0; at < length && words->count < WORDS; at++) {
        uint64_t word = next_word(text, length, &at);
        if (!word) continue;
        words->bits |= (uint64_t)1 << (word & 63);
        words->word[words->count++] = word;
    }
}

static bool has_word(const Words *words, uint64_t word) {
    if (!(words->bits >> (word & 63) & 1)) return false;
    for (size_t k = 0; k < words->count; k++)
        if (words->word[k] == word) return true;
    return false;
}

/* Hash of the words of the output, but for those of the command and those that go along with names. */
static uint64_t said(const Machine *m, const Words *along, const Line *line) {
    Words words = *along;
    add_words(&words, line->text, line->length);
    uint64_t hash = 1;
    for (size_t at = 0; at < m->output_length; at++) {
        uint64_t word = next_word(m->output, m->output_length, &at);
        if (word && !has_word(&words, word)) hash = mixed(hash, word);
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
    Machine *here = malloc(sizeof *here);
    Settled *known = calloc(KNOWN, sizeof *known);
    Words along = {.count = 0};
    add_words(&along, ALONG, sizeof ALONG - 1);
    bool enough = here && known;
    if (enough) {
        *here = *m;
        m->searching = true;
        m->poll = NULL; /* it needs the interpreter lock */
    }
    for (size_t k = 0; enough && k < search->count; k++) {
        Outcome *outcome = &search->outcomes[k];
        *outcome = (Outcome){0, 0, 0, type_line(m, &search->lines[k], search->limit)};
        if (outcome->done) {
            uint64_t changed = difference(m, here, search->mask);
            Settled *entry = &known[changed % KNOWN];
            outcome->answer = said(m, &along, &search->lines[k]);
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
        machine_copy_state(m, here);
    }
    if (enough) {
        m->window = here->window;
        m->searching = false;
        m->poll = here->poll;
    }
    free(here);
    free(known);
    return enough;
}
