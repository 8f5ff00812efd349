/* Checking a story file (Glulx 3.1.3, section 1.4) and decoding its instructions (sections 1.5 and 1.6). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "glulx.h"

#define HEADER 36

Story *story_new(const uint8_t *bytes, size_t length, char *error, size_t error_size) {
    if (length < HEADER || memcmp(bytes, "Glul", 4)) {
        snprintf(error, error_size, "not a Glulx story");
        return NULL;
    }
    uint32_t version = get4(bytes + 4), ram = get4(bytes + 8), file = get4(bytes + 12), end = get4(bytes + 16);
    uint32_t stack = get4(bytes + 20);
    if (version < 0x00020000 || version > 0x000301FF) {
        snprintf(error, error_size, "a story of Glulx version %u.%u; 2.0 to 3.1 can be played", version >> 16,
                 version >> 8 & 0xFF);
        return NULL;
    }
    if (ram < 0x100 || ram > file || file > end || ram >= end || (ram | file | end | stack) & 0xFF || file > length) {
        snprintf(error, error_size, "a damaged Glulx story: its header or length is wrong");
        return NULL;
    }
    if (end > GX_MEMORY || stack / 4 > GX_STACK) {
        snprintf(error, error_size, "a story that asks for more than %u MB of memory or %u MB of stack", GX_MEMORY >> 20,
                 GX_STACK >> 18);
        return NULL;
    }
    Story *s = calloc(1, sizeof *s);
    if (!s) return NULL;
    /* calloc leaves untouched pages unallocated: most of memory is no code. */
    s->bytes = malloc(file);
    s->decoded = calloc(ram, sizeof *s->decoded);
    if (!s->bytes || !s->decoded) { story_free(s); return NULL; }
    memcpy(s->bytes, bytes, file);
    s->length = file;
    s->ram = ram;
    s->end = end;
    s->stack = stack / 4 < 0x1000 ? 0x1000 : stack / 4;
    s->start = get4(bytes + 24);
    s->strings = get4(bytes + 28);
    s->checksum = get4(bytes + 32);
    uint32_t sum = 0;
    for (uint32_t at = 0; at < file; at += 4) sum += at == 32 ? 0 : get4(bytes + at);
    s->intact = sum == s->checksum;
    return s;
}

void story_free(Story *s) {
    if (!s) return;
    for (uint32_t k = 0; k < s->count; k += GX_CHUNK) free(s->chunks[k / GX_CHUNK]);
    free(s->chunks);
    free(s->decoded);
    free(s->bytes);
    free(s);
}

static Instruction *new_instruction(Story *s) {
    if (s->count % GX_CHUNK == 0) {
        Instruction **chunks = realloc(s->chunks, (s->count / GX_CHUNK + 1) * sizeof *chunks);
        if (!chunks) return NULL;
        s->chunks = chunks;
        chunks[s->count / GX_CHUNK] = malloc(GX_CHUNK * sizeof **chunks);
        if (!chunks[s->count / GX_CHUNK]) return NULL;
    }
    Instruction *i = &s->chunks[s->count / GX_CHUNK][s->count % GX_CHUNK];
    s->count++;
    return i;
}

static const struct { uint32_t code; const char *form; } FORMS[OP_COUNT] = {
#define FORM_OF(name, code, form, label) {code, form},
    OPCODES(FORM_OF)
#undef FORM_OF
};

/* By opcode number; 0 (OP_illegal) for numbers that are no opcode. */
static uint8_t numbers[0x240];

static uint32_t op_of(uint32_t code) {
    if (!numbers[0x240 - 7]) {
        for (uint32_t op = OP_nop; op < OP_COUNT; op++) numbers[FORMS[op].code] = (uint8_t)op;
    }
    return code < sizeof numbers ? numbers[code] : OP_illegal;
}

static uint32_t big_endian(const uint8_t *bytes, uint32_t size) {
    return size == 4 ? get4(bytes) : size == 2 ? get2(bytes) : bytes[0];
}

/* Decode an operand of a mode (section 1.5.1), whose data are at `at`. Gives false if the mode or its value is invalid. */
static bool operand(const Machine *m, Instruction *i, int n, uint32_t mode, bool stores, uint32_t *at) {
    static const uint8_t SIZES[4] = {0, 1, 2, 4};
    uint32_t size = SIZES[mode & 3], value = size ? big_endian(m->memory + *at, size) : 0;
    const Story *s = m->story;
    *at += size;
    i->value[n] = value;
    switch (mode >> 2) {
    case 0:
        if (stores) { i->kind[n] = NOWHERE; return size == 0; }
        i->kind[n] = CONSTANT;
        if (size == 1) i->value[n] = (uint32_t)(int8_t)value;
        if (size == 2) i->value[n] = (uint32_t)(int16_t)value;
        return true;
    case 2:
        if (size == 0) { i->kind[n] = STACK; return true; }
        i->kind[n] = LOCAL;
        if (value >= 4 * (GX_LOCALS - 1)) return false;
        if (i->op != OP_copys && i->op != OP_copyb) {
            if (value % 4) return false;
            i->value[n] = value / 4;
        }
        return true;
    default: /* 1: an address in memory, 3: relative to the start of RAM */
        if (size == 0) return false;
        if (mode >> 2 == 3) value = i->value[n] = value + s->ram;
        i->kind[n] = value <= s->end - 4 && (!stores || value >= s->ram) ? MEMORY : FAR;
        return true;
    }
}

/* The longest instruction: 4 bytes of opcode, 4 of modes, 8 operands. */
#define LONGEST (8 + 8 * 4)

static bool decode(const Machine *m, Instruction *i, uint32_t address) {
    if (!readable(m, address, 1)) return false;
    memset(i, 0, sizeof *i);
    i->address = i->end = address;
    i->op = OP_illegal;
    if (!readable(m, address, LONGEST)) return true; /* so stories that end with code need some bytes behind it */
    const uint8_t *bytes = m->memory;
    uint32_t at = address, code = bytes[at], size = code < 0x80 ? 1 : code < 0xC0 ? 2 : 4;
    code = size == 1 ? code : size == 2 ? get2(bytes + at) - 0x8000 : get4(bytes + at) - 0xC0000000;
    at += size;
    i->op = (uint8_t)op_of(code);
    i->value[0] = code; /* for the message, if it is illegal */
    const char *form = FORMS[i->op].form;
    uint32_t count = (uint32_t)strlen(form), modes = at;
    at += (count + 1) / 2;
    for (uint32_t n = 0; n < count; n++) {
        uint32_t mode = bytes[modes + n / 2] >> (n % 2 ? 4 : 0) & 15;
        if (!operand(m, i, (int)n, mode, form[n] == 'S', &at)) {
            i->op = OP_illegal;
            i->value[0] = code;
            return true;
        }
        if (form[n] == 'S') i->stores++;
        else i->loads++;
    }
    i->end = at;
    if (count && form[count - 1] == 'B') {
        uint32_t offset = i->value[count - 1];
        i->branch = i->kind[count - 1] != CONSTANT ? TO_COMPUTED : offset == 0 ? TO_FALSE : offset == 1 ? TO_TRUE : TO_ADDRESS;
        i->to = at + offset - 2;
    }
    return true;
}

/* Instructions in read-only memory are kept; others are decoded each time, into two places in turn, so that one instruction
   stays while the next is decoded. */
Instruction *machine_decode(Machine *m, uint32_t address) {
    Story *s = m->story;
    if (address < s->ram && s->decoded[address]) return s->decoded[address];
    m->scratch_next ^= 1;
    Instruction *i = &m->scratch[m->scratch_next];
    if (!decode(m, i, address)) return NULL;
    if (address >= s->ram || i->end > s->ram) return i;
    Instruction *kept = new_instruction(s);
    if (!kept) return NULL;
    *kept = *i;
    kept->shared = true;
    return s->decoded[address] = kept;
}

static bool decode_function(Machine *m, Instruction *f, uint32_t address) {
    const uint8_t *bytes = m->memory;
    uint32_t at = address + 1, words = 0, offset = 0;
    memset(f, 0, sizeof *f);
    f->op = OP_function;
    f->address = address;
    f->value[1] = bytes[address];
    f->value[3] = at;
    for (;; at += 2) { /* the list of local variables: pairs of size and count (section 1.6.2) */
        if (!readable(m, at, 2)) return fail(m, "function 0x%x at the end of memory", address);
        uint32_t size = bytes[at], count = bytes[at + 1];
        if (size == 0 && count == 0) break;
        if (size != 1 && size != 2 && size != 4)
            return fail(m, "function 0x%x has a local variable of %u bytes", address, size);
        if (size != 4) f->value[2] = 1;
        offset = (offset + size - 1) / size * size + size * count;
        words = (offset + 3) / 4;
        if (words >= GX_LOCALS - 1) return fail(m, "function 0x%x has more than %d local variables", address, GX_LOCALS);
    }
    f->end = at + 2;
    f->value[5] = words;
    /* The frame is as large as in the specification, which puts its length, the place of the local variables and their
       list in front of them (section 1.3.1): stories may look at how far the stack reaches. */
    f->value[0] = words + 1 + (f->end - address - 1 + 3) / 4;
    f->shared = f->end <= m->story->ram;
    return true;
}

Instruction *machine_decode_function(Machine *m, uint32_t address) {
    Story *s = m->story;
    if (address < s->ram && s->decoded[address] && s->decoded[address]->op == OP_function) return s->decoded[address];
    if (!readable(m, address, 4) || address < HEADER || (m->memory[address] & 0xFE) != 0xC0) {
        fail(m, "call of 0x%x, which is no function", address);
        return NULL;
    }
    Instruction *f = &m->scratch[2];
    if (!decode_function(m, f, address)) return NULL;
    if (!f->shared) return f;
    Instruction *kept = new_instruction(s);
    if (!kept) { fail(m, "out of memory"); return NULL; }
    *kept = *f;
    return s->decoded[address] = kept;
}

uint32_t *named_words(const Machine *m, size_t *count) {
    const Story *s = m->story;
    uint32_t size = (s->end - s->ram + 7) / 8, place = 0;
    uint8_t *named = calloc(size, 1); /* a bit for each byte of writable memory */
    uint32_t *found = NULL;
    Instruction i;
    *count = 0;
    if (!named) return NULL;
    for (uint32_t at = s->start; at < s->ram; at = i.end) {
        if ((m->memory[at] & 0xFE) == 0xC0) {
            uint32_t end = at + 1; /* behind the list of local variables */
            while (end + 2 < s->ram && (m->memory[end] || m->memory[end + 1])) end += 2;
            i.end = end + 2;
            continue;
        }
        if (!decode(m, &i, at) || i.op == OP_illegal) break;
        for (int n = 0; n < i.loads + i.stores; n++) {
            if (i.kind[n] != MEMORY || i.value[n] < s->ram) continue;
            place = i.value[n] - s->ram;
            *count += !(named[place / 8] >> place % 8 & 1);
            named[place / 8] |= (uint8_t)(1 << place % 8);
        }
    }
    found = malloc((*count + 1) * sizeof *found);
    size_t n = 0;
    for (uint32_t k = 0; found && k < 8 * size && n < *count; k++) if (named[k / 8] >> k % 8 & 1) found[n++] = s->ram + k;
    free(named);
    return found;
}
