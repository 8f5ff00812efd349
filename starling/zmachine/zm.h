/* A Z-machine interpreter for versions 1 to 8 (Z-Machine Standards Document 1.1), built to run the same few
   stories millions of times. Instructions are decoded once per story and shared by all machines that run it. A machine
   is one block of memory, saved and restored in microseconds. Stories are untrusted: every access is bounds-checked.

   story.c decodes, run.c executes, text.c prints and tokenises text, tables.c walks tables, window.c keeps the upper
   window and windows.c those of version 6, objects.h holds the object tree, snapshot.c saves and restores, search.c, explore.c and perform.c try
   many commands with what trials.c provides, module.c is the Python extension module. */
#ifndef ZM_H
#define ZM_H

#include <pthread.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define ZM_LOW 0x10000      /* bytes that instructions can address: dynamic and static memory */
#define ZM_MARGIN 256       /* zero bytes after them, so that a read at the very end stays in bounds */
#define ZM_BLOCK 64         /* bytes of memory that are noted together as written */
#define ZM_STACK 0x8000     /* words of evaluation stack and local variables */
#define ZM_FRAMES 1024      /* max nested routine calls */
#define ZM_STREAMS 16       /* max nested redirections of output to memory (stream 3) */
#define ZM_OUTPUT (1 << 20) /* max bytes of output per command */
#define ZM_ROWS 64          /* of the upper window */
#define ZM_COLUMNS 80
#define ZM_LINES 25         /* of the screen in version 6, whose windows have a place on it */
#define ZM_WINDOWS 8
#define ZM_PROPERTIES 18    /* of each */
#define ZM_WORK 100000000   /* max loop steps inside instructions (table entries, letters, properties) per command */
#define ZM_SLICE 1000000    /* instructions between two checks for signals and for work */

/* Source of an operand, in two bits, or destination of a result. */
enum { CONSTANT, LOCAL, GLOBAL, STACK, NOWHERE };

/* The instruction that follows is the next in memory. */
typedef struct Instruction {
    const void *code;           /* a label in machine_run: the handler's, or that of a variant for these operands */
    struct Instruction *target; /* of a branch, jump or link; of a call, NULL until it is first made */
    uint32_t address;
    uint32_t to;                /* address of an inline string, or of a branch's or jump's target; see RETURN_FALSE */
    uint16_t argument[8];       /* a constant's value, a local's number, or a global's address */
    uint16_t kinds;             /* two bits of each argument: CONSTANT, LOCAL, GLOBAL or STACK */
    uint16_t store;
    uint8_t count;
    uint8_t handler;
    uint8_t store_kind;
    bool sense;                 /* branch on true */
} Instruction;

/* Instead of jumping, a taken branch may return false or true from the routine (Standard 4.7.1). */
enum { RETURN_FALSE, RETURN_TRUE };

static inline uint8_t kind_of(const Instruction *i, int n) { return i->kinds >> 2 * n & 3; }

#define ZM_CHUNK 1024

typedef struct {
    uint8_t *bytes;        /* the file, zero-padded to at least ZM_LOW, then ZM_MARGIN zeros */
    uint8_t letters[256];  /* by ZSCII code: 32 * alphabet + Z-character, as words are encoded; 0 if it has none */
    uint32_t length;
    uint8_t version;
    uint8_t packed_shift;
    uint32_t routines, strings; /* added to packed addresses in versions 6 and 7 (Standard 1.2.3) */
    uint16_t static_base, globals, objects, dictionary, abbreviations, alphabet, unicode;
    uint32_t start;
    uint8_t start_locals;  /* of the routine that version 6 starts with */
    uint32_t *decoded;     /* by address: 1 + number of its instruction; 0 if not decoded yet */
    Instruction **chunks;  /* of ZM_CHUNK instructions each; they never move, so pointers stay valid; the last place is for a link */
    uint32_t count;        /* decoded instructions, and links between them */
    uint32_t published;    /* of these, how many other threads may see: their targets and successors are there */
    bool full;             /* out of memory for more */
    Instruction returns[2]; /* where taken branches lead that return false or true */
    pthread_mutex_t decoding;
} Story;

typedef struct {
    Instruction *call;
    uint16_t frame;     /* stack index of the caller's local variables */
    uint8_t locals;     /* number of the caller's local variables */
    uint8_t arguments;  /* number of arguments passed to the caller */
} Frame;

/* Properties of a window in version 6 (Standard 8.8.3.2). */
enum {
    W_TOP, W_LEFT, W_HEIGHT, W_WIDTH, W_ROW, W_COLUMN, W_LEFT_MARGIN, W_RIGHT_MARGIN, W_ROUTINE, W_COUNTDOWN, W_STYLE, W_COLOURS,
    W_FONT, W_FONT_SIZE, W_ATTRIBUTES, W_LINES, W_TRUE_FOREGROUND, W_TRUE_BACKGROUND,
};

typedef enum { ZM_WAITING, ZM_HALTED, ZM_FAILED } Status;

typedef struct Machine {
    Story *story;
    uint8_t low[ZM_LOW + ZM_MARGIN];
    uint8_t written[ZM_LOW / ZM_BLOCK]; /* 1 for each block that was written to, but for global variables; see trials.c */
    uint16_t stack[ZM_STACK];
    Frame frames[ZM_FRAMES];
    struct { uint16_t table, count, width; } streams[ZM_STREAMS]; /* width: to break lines at; 0 for none */
    uint32_t depth, sp, frame;
    uint8_t locals, arguments, stream_count;
    bool screen, upper; /* output stream 1 is on; the upper window, or one that does not scroll, is selected */
    uint8_t selected;   /* window, in version 6 */
    uint16_t windows[ZM_WINDOWS][ZM_PROPERTIES];
    uint32_t seed, random, random_interval, random_counter;
    Instruction *at;    /* the next instruction */
    Status status;
    uint64_t executed;  /* instructions executed for the last command */
    bool (*poll)(void); /* called every ZM_SLICE instructions: whether to go on; NULL if nobody wants to stop it */
    bool searching;     /* nothing is kept for undo meanwhile */
    bool undoable;      /* the story may save one state (save_undo) and return to it */
    uint8_t *undo;      /* that state as a snapshot; NULL if it has never saved one */
    uint32_t undo_length;
    struct {
        uint16_t cells[ZM_ROWS][ZM_COLUMNS]; /* Unicode; 0 is blank */
        uint8_t height, shown; /* its rows now, and the rows that held text since the last input */
        uint8_t row, column;
    } window;           /* what the screen's upper window shows: not part of a snapshot */
    struct Machine *spare; /* the state from which commands are tried; NULL before the first time */
    uint8_t *base;      /* the state that packed snapshots are a difference from: head and memory; NULL if not set */
    uint32_t base_head; /* bytes of its head */
    uint64_t work;      /* loop steps inside them, bounded by ZM_WORK */
    char error[160];    /* why status is ZM_FAILED */
    char *output;
    size_t output_length, output_room;
} Machine;

/* story.c */
Story *story_new(const uint8_t *bytes, size_t length, char *error, size_t error_size);
void story_free(Story *story);
Instruction *story_decode(Story *story, uint32_t address); /* NULL if there is no code there */

/* run.c */
extern const void *const *machine_labels; /* by number of a handler or variant (handlers.h); set by machine_run(NULL, ...) */
void machine_start(Machine *m);
bool machine_reads_key(const Machine *m); /* it waits for a single key (read_char) */
/* Record why the current instruction failed; machine_run adds its address and opcode name. Always false. Cold, so that
   the callers' fast paths stay small. */
bool fail(Machine *m, const char *format, ...) __attribute__((cold, format(printf, 2, 3)));
Status machine_run(Machine *m, const char *line, size_t length, uint64_t limit);

/* text.c */
bool print_zscii(Machine *m, uint16_t code);
bool print_unicode(Machine *m, uint32_t code);
bool print_number(Machine *m, int16_t number);
bool end_line(Machine *m); /* of the output, if one has begun */
bool print_string(Machine *m, uint32_t address, uint32_t *end);
bool read_line(Machine *m, uint16_t text, uint16_t parse, const char *line, size_t length);
bool tokenise(Machine *m, uint16_t text, uint16_t parse, uint16_t dictionary, bool keep_unknown);
void find_letters(Story *s); /* fill in `letters` */
bool encode_text(Machine *m, uint16_t text, uint16_t length, uint16_t from, uint16_t coded);

/* tables.c */
bool copy_table(Machine *m, uint16_t from, uint16_t to, int16_t size);
bool print_table(Machine *m, uint16_t table, uint16_t width, uint16_t height, uint16_t skip);
uint16_t scan_table(const Machine *m, uint16_t sought, uint16_t table, uint16_t length, uint16_t form);

/* window.c */
void window_split(Machine *m, uint16_t rows);
void window_erase(Machine *m, int16_t window);
void window_erase_line(Machine *m);
void window_move(Machine *m, uint16_t row, uint16_t column);
void window_put(Machine *m, uint32_t code);
void window_next(Machine *m); /* a new command: forget what was drawn below the window */

/* windows.c: the same in version 6; those with a result fail without a window of that number */
void windows_start(Machine *m);
void windows_put(Machine *m, uint32_t code); /* moves the cursor; draws if the window does not scroll */
void windows_next(Machine *m);
void windows_split(Machine *m, uint16_t rows);
bool windows_erase(Machine *m, int16_t window);
void windows_erase_line(Machine *m, uint16_t width); /* 1: to the end of the line; else width - 1 characters */
bool windows_instruction(Machine *m, uint8_t handler, const uint16_t *arguments, uint8_t count);
bool windows_property(Machine *m, uint16_t window, uint16_t number, uint16_t *value);
bool windows_format(Machine *m, uint16_t table, uint16_t width);
uint8_t *windows_save(const Machine *m, uint8_t *out);
const uint8_t *windows_read(Machine *m, const uint8_t *in, const uint8_t *end);

/* snapshot.c: a machine's state, serialised as a difference from the story file */
size_t snapshot_save(const Machine *m, uint8_t *out); /* out: buffer of SNAPSHOT_MAX bytes; gives the length */
bool snapshot_restore(Machine *m, const uint8_t *bytes, size_t length);
bool snapshot_set_base(Machine *m, const uint8_t *bytes, size_t length); /* a snapshot */
/* As snapshot_save; 0 without a base, or with a state to undo. `look`: see snapshot_compare; NULL to look at all memory. */
size_t snapshot_pack(const Machine *m, uint8_t *out, const uint8_t *look);
void snapshot_compare(const Machine *m, uint8_t *differs); /* 1 for each block of memory, of all ZM_LOW, that is not the base's */
bool snapshot_unpack(Machine *m, const uint8_t *bytes, size_t length);
bool snapshot_save_undo(Machine *m);
bool snapshot_restore_undo(Machine *m); /* the random numbers go on */

/* trials.c: commands that are tried from one state and taken back */
const Machine *machine_begin_trials(Machine *m); /* that state; NULL if out of memory */
void machine_take_back(Machine *m); /* all that a command has changed, but for window and output */
void machine_end_trials(Machine *m);
uint32_t next_written(const Machine *m, uint32_t address); /* of the next block that may be written to; static_base if none */

/* explore.c: trying every command of a list from one state */
typedef struct { const char *text; size_t length; } Line;
typedef struct {
    const uint16_t *at;   /* addresses of the bytes of memory that identify a state */
    const uint8_t *mask;  /* the bits of each that do */
    size_t size;
    const uint16_t *alike; /* groups of rows of 8 of these bytes whose order does not matter: their number, and where each begins */
    size_t alike_size;
    uint16_t ended, turns; /* addresses of the words that tell whether the game has ended, and the turns that have passed */
} Layout;
typedef struct {
    bool done;            /* it did not fail */
    int32_t state;        /* index of the resulting state; 0 is the one before */
    int16_t turns;
    size_t text, length;  /* of its output, in `texts` */
} Attempt;
typedef struct {
    bool halted, idle;    /* idle: only time has passed */
    size_t packed, length; /* its packed snapshot, in `packs` */
} Reached;
typedef struct {
    const Line *lines;
    size_t count;
    const Line *idle;     /* commands that only let time pass */
    size_t idle_count;
    const Layout *layout;
    uint32_t depth, place; /* where the story waits for commands: a question of its waits elsewhere */
    uint64_t limit;       /* instructions of each command */
    Attempt *attempts;    /* of each line */
    Reached *reached;     /* room for count + 1 states */
    size_t reached_count;
    uint8_t differs[ZM_LOW / ZM_BLOCK]; /* the blocks of memory in which the state is not the base of packed ones */
    uint8_t *identities;  /* of the reached states, `size` bytes each */
    char *texts;
    uint8_t *packs;
    size_t texts_length, texts_room, packs_length, packs_room;
} Exploration;
bool machine_explore(Machine *m, Exploration *e); /* false if out of memory; the machine is left unchanged */

/* search.c: what commands do from one state, each tried from there */
typedef struct {
    uint64_t state;  /* hash of the difference that it makes; 0 for none */
    uint64_t objects; /* the same of that part of it */
    uint64_t answer; /* hash of what it prints, but for names of things in the command */
    uint64_t apart;  /* of performed actions: as `state`, without words outside of objects that hold the number of a thing */
    bool done;       /* it did not fail */
} Outcome;
typedef struct {
    const Line *lines;
    size_t count;
    Line idle;            /* typed after each command that changes something, before its changes count */
    const uint8_t *mask, *objects; /* the bits of dynamic memory that count, and a part of them */
    uint64_t limit;       /* instructions of each command */
    Outcome *outcomes;
} Search;
bool machine_search(Machine *m, Search *search); /* false if out of memory; the machine is left unchanged */

typedef struct Words Words; /* a set of words that do not count in an answer: those given, and articles and pronouns */
Words *words_new(const char *text, size_t length); /* to be freed; NULL if out of memory */
/* Hash of the words of the output, but for those of the set and those of the line, which may be NULL. */
uint64_t hash_said(const Machine *m, const Words *words, const Line *line);

/* classes.c: the number of each value's class of equal ones, and where each class first appears; gives their number, or -1
   if out of memory. Both arrays have room for `count`. */
int64_t number_classes(const uint64_t *values, size_t count, int64_t *classes, int64_t *first);

/* perform.c: what actions do from one state, without typing */
typedef struct {
    uint32_t routine;     /* address of the routine that performs an action: its number and the numbers of two things */
    uint8_t arguments;    /* how many of these it takes, at most three */
    const uint16_t *variables; /* pairs: the address of a variable that must hold one of them, and which */
    size_t variable_count;
    const uint16_t *actions; /* three numbers each */
    size_t count;
    const char *along;    /* words that do not count in answers */
    size_t along_length;
    const uint8_t *mask, *objects; /* as in a search */
    uint64_t limit;       /* instructions of each action */
    uint16_t *changes;    /* of each byte of dynamic memory, how many actions changed bits of it that count; or NULL */
    Outcome *outcomes;
} Performance;
bool machine_perform(Machine *m, Performance *p); /* false if out of memory; the machine is left unchanged */
typedef struct {
    uint32_t routine;
    uint32_t depth;       /* of active calls, with this one */
    int count;            /* of its arguments, at most three of which are kept */
    uint16_t arguments[3];
    uint16_t watched[3];  /* the words at three addresses when it begins */
} Called;
/* The calls that a command makes, the first `room` of them at most; gives their number. The machine must be restored. */
size_t machine_trace(Machine *m, const Line *line, const uint16_t watched[3], Called *calls, size_t room, uint64_t limit);

static inline uint64_t hash_mixed(uint64_t hash, uint64_t value) {
    hash = (hash ^ value) * 0x9E3779B97F4A7C15u;
    return hash ^ hash >> 29;
}

#define SNAPSHOT_MAX (2 * SNAPSHOT_ROOM)
#define SNAPSHOT_ROOM (2 * ZM_LOW + 2 * ZM_STACK + 12 * ZM_FRAMES + 1024)

static inline uint16_t get_word(const uint8_t *bytes, uint32_t address) {
    uint16_t value;
    __builtin_memcpy(&value, bytes + address, 2);
    return __builtin_bswap16(value);
}

static inline void put_word(uint8_t *bytes, uint32_t address, uint16_t value) {
    value = __builtin_bswap16(value);
    __builtin_memcpy(bytes + address, &value, 2);
}

/* Count loop steps of an instruction that walks a table or a string: they are bounded apart from instructions. */
static inline bool work(Machine *m, uint32_t amount) {
    m->work += amount;
    return m->work <= ZM_WORK || fail(m, "more than %d table and string operations in one command", ZM_WORK);
}

static inline void put_memory_word(Machine *m, uint32_t address, uint16_t value) {
    put_word(m->low, address, value);
    m->written[address / ZM_BLOCK] = m->written[(address + 1) / ZM_BLOCK] = 1;
}

/* Only dynamic memory is writable (Standard 1.1.1). */
static inline bool write_byte(Machine *m, uint16_t address, uint8_t value) {
    if (address >= m->story->static_base) return fail(m, "store to read-only memory 0x%04x", address);
    m->low[address] = value;
    m->written[address / ZM_BLOCK] = 1;
    return true;
}

static inline bool write_word(Machine *m, uint16_t address, uint16_t value) {
    if (address + 1 >= m->story->static_base) return fail(m, "store to read-only memory 0x%04x", address);
    put_memory_word(m, address, value);
    return true;
}

#endif
