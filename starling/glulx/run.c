/* Executing a story until it waits for input. */
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "glulx.h"

bool machine_new(Machine *m, Story *story) {
    m->story = story;
    m->stack_size = story->stack;
    m->memory = calloc(1, (size_t)story->end + GX_GROWTH);
    m->stack = calloc((size_t)story->stack + GX_LOCALS + GX_MARGIN, sizeof *m->stack);
    m->seed = 1;
    if (!m->memory || !m->stack) return false;
    memcpy(m->memory, story->bytes, story->length);
    m->size = story->end;
    machine_start(m);
    return true;
}

void machine_free(Machine *m) {
    free(m->memory);
    free(m->stack);
    free(m->blocks);
    for (uint32_t n = 0; n < m->undo_count; n++) free(m->undo[n].bytes);
    free(m->output);
}

/* Memory, but for what the story protects (section 2.9), and stack as at the start. */
void machine_restart(Machine *m) {
    const Story *s = m->story;
    heap_clear(m);
    uint32_t from = m->protect < s->ram ? s->ram : m->protect, to = m->protect_end < m->size ? m->protect_end : m->size;
    uint8_t *kept = from < to ? malloc(to - from) : NULL;
    if (kept) memcpy(kept, m->memory + from, to - from);
    memset(m->memory + s->ram, 0, m->size - s->ram);
    memcpy(m->memory + s->ram, s->bytes + s->ram, s->length - s->ram);
    m->size = s->end;
    if (kept && from < m->size) memcpy(m->memory + from, kept, (to < m->size ? to : m->size) - from);
    free(kept);
    m->sp = m->fp = 0;
    m->iosys = m->rock = 0;
    m->strings = s->strings;
    m->pc = s->start;
    Instruction *f = machine_decode_function(m, s->start);
    m->status = f && enter_function(m, f, 0, NULL) ? GX_WAITING : GX_FAILED;
}

void machine_start(Machine *m) {
    m->protect = m->protect_end = 0;
    memset(&m->glk, 0, sizeof m->glk);
    memset(m->cells, 0, sizeof m->cells);
    m->accelerated_count = 0;
    memset(m->parameters, 0, sizeof m->parameters);
    m->given = false;
    while (m->undo_count) free(m->undo[--m->undo_count].bytes);
    seed_random(m, m->seed);
    machine_restart(m);
}

bool fail(Machine *m, const char *format, ...) {
    va_list values;
    va_start(values, format);
    vsnprintf(m->error, sizeof m->error, format, values);
    va_end(values);
    return false;
}

/* Append the instruction to the error message: " at 0x4f2c (astore)". */
static void __attribute__((cold)) add_place(Machine *m, const Instruction *i) {
#define TEXT_OF(name, code, form, label) #name,
    static const char *const NAMES[OP_COUNT] = {OPCODES(TEXT_OF)};
#undef TEXT_OF
    size_t length = strlen(m->error);
    char *end = m->error + length;
    size_t room = sizeof m->error - length;
    if (!i) snprintf(end, room, " at 0x%x", m->pc);
    else if (i->op < OP_nop) snprintf(end, room, " at 0x%x", i->address);
    else snprintf(end, room, " at 0x%x (%s)", i->address, NAMES[i->op]);
}

static uint32_t gestalt(const Machine *m, uint32_t what, uint32_t about) {
    switch (what) {
    case 0: return 0x00030103;    /* version of the specification */
    case 1: return 0x00000200;    /* of this interpreter */
    case 2: case 5: case 6: case 7: case 9: case 11: case 13: return 1;
    case 3: case 12: return m->undoable > 0;
    case 4: return about <= 2;    /* output systems: none, a function, Glk */
    case 8: return m->heap;
    case 10: return about >= 1 && about <= 13; /* functions with built-in replacements */
    default: return 0;
    }
}

Status machine_run(Machine *m, uint64_t limit) {
#define LABEL_OF(name, code, form, label) &&do_##label,
    static const void *const LABELS[OP_COUNT] = {OPCODES(LABEL_OF)};
#undef LABEL_OF
    uint32_t *const stack = m->stack;
    uint32_t *const stack_end = stack + m->stack_size - GX_MARGIN;
    uint8_t *const memory = m->memory;
    uint32_t *locals, *floor, *sp;
    Instruction *i = NULL, *next;
    uint64_t rest = limit, left = rest < GX_SLICE ? rest : GX_SLICE; /* instructions: after this slice, and in it */
    rest -= left;
    uint32_t a, b, c, value, *arguments = m->arguments;

    if (m->status != GX_WAITING) return m->status;
    m->error[0] = 0;
    m->work = 0;

#define UNLIKELY(condition) __builtin_expect(condition, 0)
#define FAIL(...) do { fail(m, __VA_ARGS__); goto failed; } while (0)
#define CHECK(done) do { if (UNLIKELY(!(done))) goto failed; } while (0)
/* Threaded code: each handler ends with its own indirect jump, which the processor predicts separately. */
#define GO do { if (UNLIKELY(left-- == 0)) goto slice_end; goto *LABELS[i->op]; } while (0)
#define NEXT do { if (UNLIKELY(!i->next)) goto link_next; i = i->next; GO; } while (0)
#define POP(into) do { if (UNLIKELY(sp == floor)) goto underflow; (into) = *--sp; } while (0)
#define PUSH(word) do { if (UNLIKELY(sp >= stack_end)) goto overflow; *sp++ = (word); } while (0)
#define FETCH(n, into) do { \
        uint8_t kind_ = i->kind[n]; \
        uint32_t value_ = i->value[n]; \
        if (kind_ == LOCAL) { (into) = locals[value_]; } \
        else if (kind_ == CONSTANT) { (into) = value_; } \
        else if (kind_ == MEMORY) { (into) = get4(memory + value_); } \
        else if (kind_ == STACK) { POP(into); } \
        else { CHECK(read4(m, value_, &value_)); (into) = value_; } \
    } while (0)
#define FETCH_TWO do { FETCH(0, a); FETCH(1, b); } while (0)
#define FETCH_THREE do { FETCH(0, a); FETCH(1, b); FETCH(2, c); } while (0)
#define KEEP(n, word) do { \
        uint32_t kept_ = (word); \
        uint8_t kind_ = i->kind[n]; \
        if (kind_ == LOCAL) locals[i->value[n]] = kept_; \
        else if (kind_ == STACK) PUSH(kept_); \
        else if (kind_ == MEMORY) put4(memory + i->value[n], kept_); \
        else if (kind_ == FAR) CHECK(write4(m, i->value[n], kept_)); \
    } while (0)
#define STORE(n, word) do { KEEP(n, word); NEXT; } while (0)
/* `n` is the operand that says where to. */
#define BRANCH(n, condition) do { \
        if (!(condition)) { if (UNLIKELY(i->kind[n] == STACK)) POP(value); NEXT; } \
        if (UNLIKELY(i->branch != TO_ADDRESS)) { FETCH(n, value); goto branch; } \
        if (UNLIKELY(!i->target)) goto link_target; \
        i = i->target; \
        GO; \
    } while (0)
/* Copy the registers to the machine, and back. */
#define SYNC do { m->sp = (uint32_t)(sp - stack); m->fp = (uint32_t)(locals - 1 - stack); m->pc = i->end; } while (0)
#define LOAD do { locals = stack + m->fp + 1; floor = locals + locals[-1]; sp = stack + m->sp; } while (0)
/* What may call functions of the story, as printing may. */
#define THROUGH(done) do { SYNC; CHECK(done); goto resume; } while (0)
#define DESTINATION(n) \
        (i->kind[n] == NOWHERE ? DEST_NOWHERE : i->kind[n] == LOCAL ? DEST_LOCAL \
         : i->kind[n] == STACK ? DEST_STACK : DEST_MEMORY)

    goto resume;

resume: /* go on at m->pc */
    if (UNLIKELY(m->status != GX_WAITING)) { LOAD; goto stop; }
    LOAD;
    next = machine_decode(m, m->pc);
    if (UNLIKELY(!next)) { i = NULL; FAIL("no code to execute"); }
    i = next;
    GO;
link_next:
    next = machine_decode(m, i->end);
    if (UNLIKELY(!next)) FAIL("no code to execute");
    if (i->shared && next->shared) i->next = next;
    i = next;
    GO;
link_target:
    next = machine_decode(m, i->to);
    if (UNLIKELY(!next)) FAIL("branch to 0x%x, outside memory,", i->to);
    if (i->shared && next->shared) i->target = next;
    i = next;
    GO;
branch: /* by the offset `value` */
    if (value <= 1) goto return_value;
    m->pc = i->end + value - 2;
    SYNC_STACK:
    m->sp = (uint32_t)(sp - stack);
    m->fp = (uint32_t)(locals - 1 - stack);
    goto resume;

do_nop: NEXT;
do_add: FETCH_TWO; STORE(2, a + b);
do_sub: FETCH_TWO; STORE(2, a - b);
do_mul: FETCH_TWO; STORE(2, a * b);
do_div:
    FETCH_TWO;
    if (b == 0) FAIL("division by zero");
    STORE(2, a == 0x80000000 && b == 0xFFFFFFFF ? a : (uint32_t)((int32_t)a / (int32_t)b));
do_mod:
    FETCH_TWO;
    if (b == 0) FAIL("division by zero");
    STORE(2, b == 0xFFFFFFFF ? 0 : (uint32_t)((int32_t)a % (int32_t)b));
do_neg: FETCH(0, a); STORE(1, 0 - a);
do_bitand: FETCH_TWO; STORE(2, a & b);
do_bitor: FETCH_TWO; STORE(2, a | b);
do_bitxor: FETCH_TWO; STORE(2, a ^ b);
do_bitnot: FETCH(0, a); STORE(1, ~a);
do_shiftl: FETCH_TWO; STORE(2, b < 32 ? a << b : 0);
do_ushiftr: FETCH_TWO; STORE(2, b < 32 ? a >> b : 0);
do_sshiftr: FETCH_TWO; STORE(2, (uint32_t)((int32_t)a >> (b < 32 ? b : 31)));

do_jump: BRANCH(0, true);
do_jz: FETCH(0, a); BRANCH(1, a == 0);
do_jnz: FETCH(0, a); BRANCH(1, a != 0);
do_jeq: FETCH_TWO; BRANCH(2, a == b);
do_jne: FETCH_TWO; BRANCH(2, a != b);
do_jlt: FETCH_TWO; BRANCH(2, (int32_t)a < (int32_t)b);
do_jge: FETCH_TWO; BRANCH(2, (int32_t)a >= (int32_t)b);
do_jgt: FETCH_TWO; BRANCH(2, (int32_t)a > (int32_t)b);
do_jle: FETCH_TWO; BRANCH(2, (int32_t)a <= (int32_t)b);
do_jltu: FETCH_TWO; BRANCH(2, a < b);
do_jgeu: FETCH_TWO; BRANCH(2, a >= b);
do_jgtu: FETCH_TWO; BRANCH(2, a > b);
do_jleu: FETCH_TWO; BRANCH(2, a <= b);
do_jumpabs: FETCH(0, a); m->pc = a; goto SYNC_STACK;

do_call:
    FETCH_TWO;
    if (b > (uint32_t)(sp - floor)) goto underflow;
    if (b > GX_ARGUMENTS) FAIL("a call with more than %d arguments", GX_ARGUMENTS);
    for (uint32_t n = 0; n < b; n++) arguments[n] = *--sp;
    c = 2;
    goto call;
do_callf: FETCH(0, a); b = 0; c = 1; goto call;
do_callfi: FETCH(0, a); FETCH(1, arguments[0]); b = 1; c = 2; goto call;
do_callfii: FETCH(0, a); FETCH(1, arguments[0]); FETCH(2, arguments[1]); b = 2; c = 3; goto call;
do_callfiii: FETCH(0, a); FETCH(1, arguments[0]); FETCH(2, arguments[1]); FETCH(3, arguments[2]); b = 3; c = 4; goto call;
call: { /* function a, with b arguments; the value goes to operand c */
    Instruction *f = i->target;
    if (UNLIKELY(!f || i->kind[0] != CONSTANT)) {
        f = machine_decode_function(m, a);
        CHECK(f != NULL);
        if (i->shared && f->shared && i->kind[0] == CONSTANT) i->target = f;
    }
    if (f->value[4] && (a = accelerated_by(m, f->address))) {
        CHECK(run_accelerated(m, a, b, arguments, &value));
        STORE(c, value);
    }
    if (UNLIKELY(sp + f->value[0] + b >= stack_end)) goto overflow;
    sp[0] = DESTINATION(c);
    sp[1] = i->value[c];
    sp[2] = i->end;
    sp[3] = (uint32_t)(locals - 1 - stack);
    sp += 4;
    if (UNLIKELY(f->value[1] == 0xC0 || f->value[2] || f->value[0] > 64)) {
        m->sp = (uint32_t)(sp - stack);
        CHECK(enter_function(m, f, b, arguments));
        LOAD;
    } else {
        uint32_t words = f->value[0], count = b < f->value[5] ? b : f->value[5], n = 0;
        *sp = words;
        locals = sp + 1;
        floor = sp = locals + words;
        for (; n < count; n++) locals[n] = arguments[n];
        for (; n < words; n++) locals[n] = 0;
    }
    if (UNLIKELY(!f->next)) {
        m->pc = f->end;
        next = machine_decode(m, f->end);
        if (!next) { i = NULL; FAIL("no code to execute"); }
        if (f->shared && next->shared) f->next = next;
        i = next;
        GO;
    }
    i = f->next;
    GO;
}
do_tailcall:
    FETCH_TWO;
    if (b > (uint32_t)(sp - floor)) goto underflow;
    if (b > GX_ARGUMENTS) FAIL("a call with more than %d arguments", GX_ARGUMENTS);
    for (uint32_t n = 0; n < b; n++) arguments[n] = *--sp;
    m->sp = (uint32_t)(locals - 1 - stack);
    {
        Instruction *f = machine_decode_function(m, a);
        CHECK(f != NULL);
        if (f->value[4] && (a = accelerated_by(m, f->address))) {
            CHECK(run_accelerated(m, a, b, arguments, &value));
            goto return_value;
        }
        CHECK(enter_function(m, f, b, arguments));
    }
    goto resume;
do_return: FETCH(0, value); goto return_value;
return_value: {
    uint32_t *stub = locals - 5;
    if (__builtin_expect(stub >= stack && stub[0] <= DEST_STACK, 1)) {
        uint32_t *frame = stack + stub[3];
        if (UNLIKELY(frame >= stub || frame[0] >= (uint32_t)(stub - frame))) FAIL("the stack is damaged");
        sp = stub;
        locals = frame + 1;
        floor = locals + frame[0];
        uint32_t type = stub[0], address = stub[1];
        m->pc = stub[2];
        if (type == DEST_LOCAL) {
            if (UNLIKELY(address >= GX_LOCALS)) FAIL("the stack is damaged");
            locals[address] = value;
        } else if (type == DEST_STACK) {
            *sp++ = value;
        } else if (type == DEST_MEMORY) {
            CHECK(write4(m, address, value));
        }
        next = m->pc < m->story->ram ? m->story->decoded[m->pc] : NULL;
        if (__builtin_expect(next != NULL, 1)) { i = next; GO; }
        m->sp = (uint32_t)(sp - stack);
        m->fp = (uint32_t)(locals - 1 - stack);
        goto resume;
    }
    SYNC;
    CHECK(leave_function(m, value));
    goto resume;
}
do_catch:
    FETCH(1, b);
    SYNC;
    CHECK(push_stub(m, DESTINATION(0), i->value[0], i->end));
    sp = stack + m->sp;
    KEEP(0, 4 * m->sp);
    value = b;
    goto branch;
do_throw: FETCH_TWO; THROUGH(unwind(m, a, b));

do_copy: FETCH(0, a); STORE(1, a);
do_copys: THROUGH(copy_short(m, i, 2));
do_copyb: THROUGH(copy_short(m, i, 1));
do_sexs: FETCH(0, a); STORE(1, (uint32_t)(int16_t)a);
do_sexb: FETCH(0, a); STORE(1, (uint32_t)(int8_t)a);
do_aload:
    FETCH_TWO;
    a += 4 * b;
    if (UNLIKELY(!readable(m, a, 4))) goto outside;
    STORE(2, get4(memory + a));
do_aloads:
    FETCH_TWO;
    a += 2 * b;
    if (UNLIKELY(!readable(m, a, 2))) goto outside;
    STORE(2, get2(memory + a));
do_aloadb:
    FETCH_TWO;
    a += b;
    if (UNLIKELY(!readable(m, a, 1))) goto outside;
    STORE(2, memory[a]);
do_aloadbit:
    FETCH_TWO;
    a += (uint32_t)((int32_t)b >> 3);
    if (UNLIKELY(!readable(m, a, 1))) goto outside;
    STORE(2, memory[a] >> (b & 7) & 1);
do_astore: FETCH_THREE; CHECK(write4(m, a + 4 * b, c)); NEXT;
do_astores: FETCH_THREE; CHECK(store_short(m, a + 2 * b, 2, c)); NEXT;
do_astoreb: FETCH_THREE; CHECK(write1(m, a + b, c)); NEXT;
do_astorebit:
    FETCH_THREE;
    a += (uint32_t)((int32_t)b >> 3);
    if (UNLIKELY(!readable(m, a, 1))) goto outside;
    CHECK(write1(m, a, c ? memory[a] | 1u << (b & 7) : memory[a] & ~(1u << (b & 7))));
    NEXT;

do_stkcount: STORE(0, (uint32_t)(sp - floor));
do_stkpeek:
    FETCH(0, a);
    if (a >= (uint32_t)(sp - floor)) goto underflow;
    STORE(1, sp[-1 - (int64_t)a]);
do_stkswap:
    if (sp - floor < 2) goto underflow;
    value = sp[-1];
    sp[-1] = sp[-2];
    sp[-2] = value;
    NEXT;
do_stkroll:
    FETCH_TWO;
    if (a > (uint32_t)(sp - floor)) goto underflow;
    CHECK(work(m, a));
    if (a) roll_stack(sp, a, (int32_t)b);
    NEXT;
do_stkcopy:
    FETCH(0, a);
    if (a > (uint32_t)(sp - floor)) goto underflow;
    if (a > (uint32_t)(stack_end - sp)) goto overflow;
    CHECK(work(m, a));
    memcpy(sp, sp - a, 4 * (size_t)a);
    sp += a;
    NEXT;

do_streamchar:
    FETCH(0, a);
    if (__builtin_expect(m->iosys == 2, 1)) { CHECK(put_output(m, a & 0xFF)); NEXT; }
    THROUGH(print_char(m, a & 0xFF));
do_streamunichar: FETCH(0, a); THROUGH(print_char(m, a));
do_streamnum: FETCH(0, a); THROUGH(print_number(m, (int32_t)a, false, 0));
do_streamstr: FETCH(0, a); THROUGH(print_string(m, a, 0, 0));
do_getstringtbl: STORE(0, m->strings);
do_setstringtbl: FETCH(0, m->strings); NEXT;
do_getiosys: KEEP(0, m->iosys); STORE(1, m->rock);
do_setiosys:
    FETCH_TWO;
    m->iosys = a <= 2 ? a : 0;
    m->rock = b;
    NEXT;

do_gestalt: FETCH_TWO; STORE(2, gestalt(m, a, b));
do_debugtrap: FETCH(0, a); FAIL("the story stopped itself with number 0x%x", a);
do_getmemsize: STORE(0, m->size);
do_setmemsize: FETCH(0, a); CHECK(resize_memory(m, a, &value)); STORE(1, value);
do_random: {
    FETCH(0, a);
    uint32_t drawn = next_random(m);
    if ((int32_t)a > 0) STORE(1, drawn % a);
    if (a) STORE(1, 0 - drawn % (0 - a));
    STORE(1, drawn);
}
do_setrandom: FETCH(0, a); seed_random(m, a ? a : m->seed); NEXT; /* games stay deterministic */
do_quit: m->status = GX_HALTED; SYNC; goto stop;
do_verify: STORE(0, !m->story->intact);
do_restart: CHECK(work(m, m->size)); machine_restart(m); if (m->status == GX_FAILED) goto failed; goto resume;
do_save: FETCH(0, a); STORE(1, 1); /* files are refused */
do_saveundo:
    if (!m->undoable) STORE(0, 1);
    CHECK(work(m, m->size / 16));
    SYNC;
    CHECK(push_stub(m, DESTINATION(0), i->value[0], i->end));
    value = !snapshot_save_undo(m);
    STORE(0, value); /* the stub is dropped: sp is that of before */
do_restoreundo:
    if (!m->undo_count) STORE(0, 1);
    CHECK(work(m, m->size / 16));
    if (!snapshot_restore_undo(m)) FAIL("the state saved by the story is damaged");
    m->fp = m->sp; /* its stub says where to go on, with -1 */
    CHECK(leave_function(m, 0xFFFFFFFF));
    goto resume;
do_hasundo: STORE(0, !m->undo_count);
do_discardundo: if (m->undo_count) free(m->undo[--m->undo_count].bytes); NEXT;
do_protect:
    FETCH_TWO;
    m->protect = b ? a : 0;
    m->protect_end = b ? (a + b < a ? 0xFFFFFFFF : a + b) : 0;
    NEXT;

do_glk: {
    uint32_t *before = sp;
    FETCH_TWO;
    if (a == GLK_SELECT && glk_waits(m)) { /* for the next command */
        sp = before;
        SYNC;
        m->pc = i->address;
        goto stop;
    }
    if (b > (uint32_t)(sp - floor)) goto underflow;
    if (b > GX_ARGUMENTS) FAIL("a call with more than %d arguments", GX_ARGUMENTS);
    for (uint32_t n = 0; n < b; n++) arguments[n] = *--sp;
    SYNC;
    CHECK(glk_call(m, a, b, arguments, &value));
    sp = stack + m->sp;
    KEEP(2, value);
    if (m->status != GX_WAITING) { SYNC; goto stop; }
    NEXT;
}
do_search: {
    for (int n = 0; n < i->loads; n++) FETCH(n, arguments[n]);
    CHECK(search_table(m, i->op, arguments, &value));
    STORE(i->loads, value);
}
do_mzero:
    FETCH_TWO; /* a number of bytes, and where */
    if (a) {
        if (b < m->story->ram || is_outside(m, b, a)) { refuse_store(m, b); goto failed; }
        CHECK(work(m, a / 16));
        memset(memory + b, 0, a);
    }
    NEXT;
do_mcopy:
    FETCH_THREE; /* a number of bytes, from where and to where */
    if (a) {
        if (c < m->story->ram || is_outside(m, c, a)) { refuse_store(m, c); goto failed; }
        if (is_outside(m, b, a)) { a = b; goto outside; }
        CHECK(work(m, a / 16));
        memmove(memory + c, memory + b, a);
    }
    NEXT;
do_malloc: FETCH(0, a); CHECK(heap_allocate(m, a, &value)); STORE(1, value);
do_mfree: FETCH(0, a); CHECK(heap_free(m, a)); NEXT;
do_accelfunc: FETCH_TWO; CHECK(accelerate(m, a, b)); NEXT;
do_accelparam: FETCH_TWO; if (a < GX_PARAMETERS) m->parameters[a] = b; NEXT;

do_float: {
    uint32_t operands[8], results[2] = {0, 0};
    for (int n = 0; n < i->loads; n++) FETCH(n, operands[n]);
    compute(i->op, operands, results);
    if (i->stores == 2) { KEEP(i->loads, results[0]); STORE(i->loads + 1, results[1]); }
    STORE(i->loads, results[0]);
}
do_float_jump: {
    uint32_t operands[8], n = i->loads - 1u;
    for (uint32_t k = 0; k < n; k++) FETCH(k, operands[k]);
    BRANCH(n, compare(i->op, operands));
}

do_illegal:
    value = get4(memory + (readable(m, i->address, 4) ? i->address : 0));
    FAIL("illegal instruction, beginning with 0x%08x,", value);
underflow: FAIL("stack underflow");
overflow: FAIL("stack overflow");
outside: FAIL("load from 0x%x, outside memory", a);
slice_end:
    if (rest) {
        left = rest < GX_SLICE ? rest : GX_SLICE;
        rest -= left--;
        if (!m->poll || m->poll()) { goto *LABELS[i->op]; }
        FAIL("interrupted");
    }
    left = 0;
    FAIL("more than %llu instructions in one command", (unsigned long long)limit);

failed:
    add_place(m, i);
    m->status = GX_FAILED;
stop:
    m->executed = limit - rest - left;
    return m->status;
}
