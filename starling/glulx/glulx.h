/* A Glulx interpreter (Glulx specification 3.1.3) with the part of Glk (0.7.5) that text needs. Like the Z-machine beside
   it, it is built to run the same few stories many times: instructions in read-only memory are decoded once per story and
   shared by its machines, and a machine is saved and restored as a difference from the story file. Stories are untrusted:
   every access is bounds-checked.

   story.c checks the file and decodes, run.c executes, frames.c keeps the stack, strings.c prints, tables.c searches tables and keeps the heap,
   floats.c computes, accel.c holds the functions that stories may replace by built-in ones, glk.c and streams.c are the
   windows, streams and events of Glk, snapshot.c saves and restores, module.c is the Python extension module. */
#ifndef GLULX_H
#define GLULX_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "opcodes.h"

#define GX_MEMORY (1u << 26)    /* max bytes of a story's memory at its start */
#define GX_GROWTH (1u << 24)    /* max bytes that it may add later */
#define GX_STACK (1u << 20)     /* max words of stack; 0x1000 at least, whatever the header asks for */
#define GX_LOCALS 0x4000        /* max words of local variables of one function, and slack behind the stack */
#define GX_MARGIN 64            /* words of stack that instructions may push without looking */
#define GX_ARGUMENTS 1024       /* max arguments of one call */
#define GX_OUTPUT (1 << 20)     /* max bytes of output per command */
#define GX_INPUT 1024           /* max characters of a line of input */
#define GX_WORK 100000000       /* max loop steps inside instructions (bytes copied, table entries, letters) per command */
#define GX_SLICE 1000000        /* instructions between two checks for signals and for work */
#define GX_WINDOWS 16
#define GX_STREAMS 32
#define GX_ROWS 64              /* of a grid window */
#define GX_COLUMNS 80
#define GX_BLOCKS 0x10000       /* max blocks of the heap */
#define GX_ACCELERATED 64       /* max functions replaced by built-in ones */
#define GX_PARAMETERS 9
#define GX_UNDO 10
#define GX_NOWHERE 0xFFFFFFFFu  /* as the address of a Glk reference: the stack */

/* Where an operand is. FAR: in memory, but maybe out of bounds or read-only, so it is checked at each access. */
enum { CONSTANT, LOCAL, MEMORY, STACK, FAR, NOWHERE };

/* What a taken branch does: jump, or return 0 or 1 (section 2.4). */
enum { TO_ADDRESS, TO_FALSE, TO_TRUE, TO_COMPUTED };

/* What is done with the value of a function or after a string (section 1.3.2). */
enum {
    DEST_NOWHERE, DEST_MEMORY, DEST_LOCAL, DEST_STACK,
    RESUME_COMPRESSED = 0x10, RESUME_FUNCTION, RESUME_NUMBER, RESUME_LATIN, RESUME_UNICODE
};

typedef struct Instruction {
    struct Instruction *next;   /* the following instruction; NULL if it has not been reached yet */
    struct Instruction *target; /* of a branch or call; NULL until it is first taken */
    uint32_t address, end;      /* of it, and of what follows it */
    uint32_t value[8];          /* of each operand: a constant, an address, or a local's number */
    uint32_t to;                /* target address of a branch */
    uint8_t kind[8];
    uint8_t op, loads, stores;  /* stores come after loads, but for catch */
    uint8_t branch;
    bool shared;                /* belongs to the story, as its code cannot change */
} Instruction;
/* A function is kept as an instruction OP_function: value[0] is the words of its frame behind the first, value[1] its type
   byte, value[2] whether some of its local variables are shorter than words, value[3] the address of their list, value[4]
   whether a machine has replaced it, value[5] the words of its local variables, with which the frame begins; `end` is the
   address of its first instruction. */

#define GX_CHUNK 256

typedef struct {
    uint8_t *bytes;          /* the file */
    uint32_t length;         /* of the part that counts: up to EXTSTART */
    uint32_t ram, end, stack, start, strings, checksum;
    bool intact;             /* its checksum is right */
    Instruction **decoded;   /* by address in read-only memory; NULL if not decoded yet */
    Instruction **chunks;    /* of GX_CHUNK instructions each; they never move, so pointers stay valid */
    uint32_t count;          /* decoded instructions */
} Story;

typedef enum { GX_WAITING, GX_HALTED, GX_FAILED } Status;

typedef struct { uint32_t address, length; } Block;

enum { NO_WINDOW, PAIR, BLANK, BUFFER, GRID };
enum { NO_REQUEST, LINE, LINE_UNICODE, KEY, KEY_UNICODE };
enum { NO_STREAM, WINDOW_STREAM, MEMORY_STREAM };

/* Windows, streams and so on are known to stories by number: 1 + index of a window, GX_WINDOWS + 1 + index of a stream. */
typedef struct {
    uint32_t type, rock, stream, echo, parent, first, second, method, size, key;
    uint32_t request, buffer, room;    /* what input it waits for, and where a line goes */
    uint32_t height, row, column;      /* of a grid */
} Window;

typedef struct {
    uint32_t type, rock, window, unicode, mode;
    uint32_t buffer, length, position, extent; /* of a memory stream, in characters */
    uint32_t read, written;
} Stream;

typedef struct {
    Story *story;
    uint8_t *memory;    /* end + GX_GROWTH bytes: never moves, so that Python may look at it */
    uint32_t size;      /* bytes of memory now */
    uint32_t *stack;    /* stack_size + GX_LOCALS words */
    uint32_t stack_size;
    uint32_t sp, fp;    /* words */
    uint32_t pc;        /* address of the next instruction */
    uint32_t iosys, rock, strings; /* output system (section 1.7.1.3), its function, the string-decoding table */
    uint32_t protect, protect_end;
    uint32_t heap;      /* where it starts; 0 if there is none */
    Block *blocks;      /* of the heap, in order */
    uint32_t block_count;
    uint32_t seed, random[4];
    struct { uint32_t address, number; } accelerated[GX_ACCELERATED]; /* in order; number 0 for none any more */
    uint32_t accelerated_count, parameters[GX_PARAMETERS];
    struct {
        Window windows[GX_WINDOWS];
        Stream streams[GX_STREAMS];
        uint32_t root, current, timer; /* current: stream for output */
    } glk;
    Status status;
    uint64_t executed;  /* instructions executed for the last command */
    uint64_t work;      /* loop steps inside them, bounded by GX_WORK */
    bool (*poll)(void); /* called every GX_SLICE instructions: whether to go on; NULL if nobody wants to stop it */
    uint32_t undoable;  /* how many states the story may save (saveundo) and return to, up to GX_UNDO */
    struct { uint8_t *bytes; uint32_t length; } undo[GX_UNDO]; /* these, the newest last */
    uint32_t undo_count;
    bool given;         /* there is input that no event has taken */
    uint32_t input[GX_INPUT], input_length;
    bool fault;         /* a built-in function read outside memory */
    char error[200];    /* why status is GX_FAILED */
    char *output;
    size_t output_length, output_room;
    Instruction scratch[3]; /* decoded from memory that may change: one instruction, the next, and a function */
    uint32_t scratch_next;
    uint32_t arguments[GX_ARGUMENTS];
    uint32_t cells[GX_WINDOWS][GX_ROWS][GX_COLUMNS]; /* what grids show, Unicode; not part of a snapshot */
} Machine;

/* story.c */
Story *story_new(const uint8_t *bytes, size_t length, char *error, size_t error_size);
void story_free(Story *story);
Instruction *machine_decode(Machine *m, uint32_t address);          /* NULL if that is outside memory */
Instruction *machine_decode_function(Machine *m, uint32_t address); /* NULL if there is no function, with the error set */

/* Addresses of the words of writable memory that instructions name, in order, to be freed; NULL if out of memory. Looks
   through the code that follows the start function, as compilers put functions one behind the other. */
uint32_t *named_words(const Machine *m, size_t *count);

/* run.c */
bool machine_new(Machine *m, Story *story);
void machine_free(Machine *m);
void machine_start(Machine *m);   /* as before the first instruction */
void machine_restart(Machine *m); /* as the opcode restart: Glk's objects stay */
Status machine_run(Machine *m, uint64_t limit);
/* Record why the current instruction failed; machine_run adds its address and name. Always false. */
bool fail(Machine *m, const char *format, ...) __attribute__((cold, format(printf, 2, 3)));

/* frames.c */
bool push(Machine *m, uint32_t value);
bool pop(Machine *m, uint32_t *value);
bool push_stub(Machine *m, uint32_t type, uint32_t address, uint32_t pc);
bool enter_function(Machine *m, Instruction *f, uint32_t count, const uint32_t *arguments);
bool call_function(Machine *m, uint32_t address, uint32_t count, const uint32_t *arguments);
bool leave_function(Machine *m, uint32_t value);
bool unwind(Machine *m, uint32_t value, uint32_t token);
bool store_short(Machine *m, uint32_t address, uint32_t size, uint32_t value);
bool copy_short(Machine *m, const Instruction *i, uint32_t size);
void roll_stack(uint32_t *top, uint32_t count, int32_t places);

/* strings.c: these may call functions of the story; then m->pc is where to go on. `middle`: a resumed string's type */
bool print_char(Machine *m, uint32_t code);
bool print_number(Machine *m, int32_t number, bool middle, uint32_t position);
bool print_string(Machine *m, uint32_t address, uint32_t middle, uint32_t bit);

/* tables.c */
bool search_table(Machine *m, uint32_t op, const uint32_t *arguments, uint32_t *found);
bool resize_memory(Machine *m, uint32_t size, uint32_t *failed);
bool heap_allocate(Machine *m, uint32_t length, uint32_t *address);
bool heap_free(Machine *m, uint32_t address);
void heap_clear(Machine *m);
uint32_t next_random(Machine *m);
void seed_random(Machine *m, uint32_t seed);

/* floats.c */
void compute(uint32_t op, const uint32_t *a, uint32_t *results);
bool compare(uint32_t op, const uint32_t *a);

/* accel.c */
bool accelerate(Machine *m, uint32_t number, uint32_t address);
uint32_t accelerated_by(const Machine *m, uint32_t address); /* number of the built-in function; 0 for none */
bool run_accelerated(Machine *m, uint32_t number, uint32_t count, const uint32_t *arguments, uint32_t *value);

/* streams.c */
bool put_output(Machine *m, uint32_t code); /* to the current stream */
bool put_stream(Machine *m, uint32_t stream, uint32_t code);
Stream *find_stream(Machine *m, uint32_t number);
Window *find_window(Machine *m, uint32_t number);
uint32_t open_memory_stream(Machine *m, uint32_t buffer, uint32_t length, uint32_t mode, uint32_t rock, bool unicode);
bool get_character(Machine *m, Stream *stream, uint32_t *code); /* false at the end, or if the machine fails */
bool is_outside(Machine *m, uint32_t address, uint32_t length);

/* glk.c */
enum { GLK_SELECT = 0xC0 };
bool glk_call(Machine *m, uint32_t selector, uint32_t count, const uint32_t *arguments, uint32_t *value);
bool glk_waits(const Machine *m);    /* there is a request for input, and none was given */
bool machine_reads_key(const Machine *m);

/* snapshot.c */
uint8_t *snapshot_save(const Machine *m, size_t *length); /* to be freed; NULL if out of memory */
bool snapshot_restore(Machine *m, const uint8_t *bytes, size_t length);
bool snapshot_save_undo(Machine *m);
bool snapshot_restore_undo(Machine *m);

static inline uint32_t get4(const uint8_t *bytes) {
    uint32_t value;
    __builtin_memcpy(&value, bytes, 4);
    return __builtin_bswap32(value);
}

static inline uint32_t get2(const uint8_t *bytes) { return (uint32_t)(bytes[0] << 8 | bytes[1]); }

static inline void put4(uint8_t *bytes, uint32_t value) {
    value = __builtin_bswap32(value);
    __builtin_memcpy(bytes, &value, 4);
}

static inline void put2(uint8_t *bytes, uint32_t value) {
    bytes[0] = (uint8_t)(value >> 8);
    bytes[1] = (uint8_t)value;
}

/* Whether `count` bytes (up to 256) lie in memory, or in memory that may be written. Memory has at least 256 bytes of
   each kind (story_new sees to that), so nothing wraps around. */
static inline bool readable(const Machine *m, uint32_t address, uint32_t count) { return address <= m->size - count; }
static inline bool writable(const Machine *m, uint32_t address, uint32_t count) {
    return address - m->story->ram <= m->size - count - m->story->ram;
}

static inline bool read4(Machine *m, uint32_t address, uint32_t *value) {
    if (__builtin_expect(!readable(m, address, 4), 0)) { fail(m, "load from 0x%x, outside memory", address); return false; }
    *value = get4(m->memory + address);
    return true;
}

static inline bool read1(Machine *m, uint32_t address, uint32_t *value) {
    if (__builtin_expect(!readable(m, address, 1), 0)) { fail(m, "load from 0x%x, outside memory", address); return false; }
    *value = m->memory[address];
    return true;
}

static inline bool refuse_store(Machine *m, uint32_t address) {
    return fail(m, address < m->story->ram ? "store to read-only memory 0x%x" : "store to 0x%x, outside memory", address);
}

static inline bool write4(Machine *m, uint32_t address, uint32_t value) {
    if (__builtin_expect(!writable(m, address, 4), 0)) return refuse_store(m, address);
    put4(m->memory + address, value);
    return true;
}

static inline bool write1(Machine *m, uint32_t address, uint32_t value) {
    if (__builtin_expect(!writable(m, address, 1), 0)) return refuse_store(m, address);
    m->memory[address] = (uint8_t)value;
    return true;
}

/* Count loop steps of an instruction that walks a table or a string: they are bounded apart from instructions. */
static inline bool work(Machine *m, uint64_t amount) {
    m->work += amount;
    return m->work <= GX_WORK || fail(m, "more than %d table and string operations in one command", GX_WORK);
}

#endif
