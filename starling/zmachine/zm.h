/* A Z-machine for versions 3, 5 and 8 (Z-Machine Standards Document 1.1), made for running the same few stories
   millions of times: instructions are decoded once per story and shared by all machines that run it, a machine is one
   block of memory that is copied and restored in microseconds, and nothing that a story does reaches outside it.

   story.c decodes, run.c executes, text.c prints and reads words, objects.h holds the object tree, snapshot.c saves
   and restores, module.c is the Python side. */
#ifndef ZM_H
#define ZM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ZM_LOW 0x10000      /* bytes that instructions can address: dynamic and static memory */
#define ZM_MARGIN 256       /* bytes beyond them that a table at their end may be taken to reach to; all zero */
#define ZM_STACK 0x8000     /* words of evaluation stack and local variables */
#define ZM_FRAMES 1024      /* routine calls inside each other */
#define ZM_STREAMS 16       /* tables that output is redirected to, inside each other */
#define ZM_OUTPUT (1 << 20) /* bytes that a story may print for one command */
#define ZM_KEYS 64          /* single key presses that a story may ask for in one command */
#define ZM_WORK 100000000   /* what single instructions may do in loops of their own, for one command */

/* Where an operand comes from or a result goes. */
enum { CONSTANT, LOCAL, GLOBAL, STACK, NOWHERE };

/* What a branch does where it is not to an address: return false or true (Standard 4.7.1). */
enum { TO_ADDRESS, TO_FALSE, TO_TRUE };

typedef struct Instruction {
    struct Instruction *next;   /* the one behind it; NULL if control never gets there */
    struct Instruction *target; /* of a branch, jump or call, once it has been taken */
    uint32_t address;
    uint32_t to;                /* address that a branch or jump leads to, or of the text to print */
    uint16_t argument[8];       /* a constant's value, a local's number, a global's address */
    uint8_t kind[8];            /* of each argument */
    uint8_t count;
    uint8_t handler;
    uint8_t store_kind;
    uint8_t branch;
    uint16_t store;
    bool sense;                 /* branch on true */
} Instruction;

#define ZM_CHUNK 256

typedef struct {
    uint8_t *bytes;     /* the file, then zeros up to at least ZM_LOW, then ZM_MARGIN zeros */
    uint32_t length;
    uint8_t version;
    uint8_t packed_shift;
    uint16_t static_base, globals, objects, dictionary, abbreviations, alphabet, unicode;
    uint32_t start;
    uint32_t *decoded;     /* by address: 1 + number of its instruction; 0 where nothing was decoded yet */
    Instruction **chunks;  /* of ZM_CHUNK instructions each, which never move */
    uint32_t count;        /* instructions decoded */
} Story;

typedef struct {
    Instruction *call;
    uint16_t frame;     /* the caller's locals: index into the stack */
    uint8_t locals;     /* how many the caller has */
    uint8_t arguments;  /* how many the caller was given */
} Frame;

typedef enum { ZM_WAITING, ZM_HALTED, ZM_FAILED } Status;

typedef struct {
    Story *story;
    uint8_t low[ZM_LOW + ZM_MARGIN];
    uint16_t stack[ZM_STACK];
    Frame frames[ZM_FRAMES];
    struct { uint16_t table, count; } streams[ZM_STREAMS];
    uint32_t depth, sp, frame;
    uint8_t locals, arguments, stream_count;
    bool screen, upper; /* whether output stream 1 is on; whether the upper window is written to */
    uint32_t seed, random, random_interval, random_counter;
    Instruction *at;    /* the next instruction */
    Status status;
    uint64_t executed;  /* instructions of the last command */
    uint64_t work;      /* what they did in loops of their own: table entries, bytes, words of text */
    char error[160];
    char *output;
    size_t output_length, output_room;
} Machine;

/* story.c */
Story *story_new(const uint8_t *bytes, size_t length, char *error, size_t error_size);
void story_free(Story *story);
Instruction *story_decode(Story *story, uint32_t address); /* NULL if there is no code */

/* run.c */
void machine_start(Machine *m);
Status machine_run(Machine *m, const char *line, size_t length, uint64_t limit);

/* text.c */
bool print_zscii(Machine *m, uint16_t code);
bool print_unicode(Machine *m, uint32_t code);
bool print_number(Machine *m, int16_t number);
bool print_string(Machine *m, uint32_t address, uint32_t *end);
bool read_line(Machine *m, uint16_t text, uint16_t parse, const char *line, size_t length);
bool tokenise(Machine *m, uint16_t text, uint16_t parse, uint16_t dictionary, bool keep_unknown);
bool encode_text(Machine *m, uint16_t text, uint16_t length, uint16_t from, uint16_t coded);

/* snapshot.c: the bytes of a machine's state, as what differs from the story's beginning */
size_t snapshot_save(const Machine *m, uint8_t *out); /* out: room for SNAPSHOT_ROOM bytes */
bool snapshot_restore(Machine *m, const uint8_t *bytes, size_t length);
#define SNAPSHOT_ROOM (2 * ZM_LOW + 2 * ZM_STACK + 12 * ZM_FRAMES + 256)

static inline bool fail(Machine *m, const char *message) {
    size_t i = 0;
    for (; message[i] && i < sizeof m->error - 1; i++) m->error[i] = message[i];
    m->error[i] = 0;
    return false;
}

static inline uint16_t get_word(const uint8_t *bytes, uint32_t address) {
    uint16_t value;
    __builtin_memcpy(&value, bytes + address, 2);
    return __builtin_bswap16(value);
}

static inline void put_word(uint8_t *bytes, uint32_t address, uint16_t value) {
    value = __builtin_bswap16(value);
    __builtin_memcpy(bytes + address, &value, 2);
}

/* One instruction may go through a whole table: that counts apart from the number of instructions. */
static inline bool work(Machine *m, uint32_t amount) {
    m->work += amount;
    return m->work <= ZM_WORK || fail(m, "it did not come to an end");
}

/* Only dynamic memory may be written to (Standard 1.1.1). */
static inline bool write_byte(Machine *m, uint16_t address, uint8_t value) {
    if (address >= m->story->static_base) return fail(m, "it wrote outside its dynamic memory");
    m->low[address] = value;
    return true;
}

static inline bool write_word(Machine *m, uint16_t address, uint16_t value) {
    if (address + 1 >= m->story->static_base) return fail(m, "it wrote outside its dynamic memory");
    put_word(m->low, address, value);
    return true;
}

#endif
