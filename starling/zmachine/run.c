/* Executing a story until it waits for a line of input. */
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "handlers.h"
#include "objects.h"
#include "zm.h"

#ifdef ZM_PROFILE /* for benchmarks/instructions.py: execution counts by instruction address */
uint64_t zm_profile[8 * ZM_LOW];
#endif

const void *const *machine_labels;

static void prepare_header(Machine *m) {
    uint8_t *low = m->low;
    if (m->story->version <= 3) {
        low[0x01] &= 0x8F; /* a status line and no other window */
        return;
    }
    low[0x01] = 0; /* no colours, pictures, typefaces or timed input */
    low[0x11] &= m->undoable ? 0x53 : 0x43; /* keep the transcript, font and undo bits; no mouse, sounds or pictures */
    if (m->story->version == 6) low[0x10] &= 0xFE; /* no menus */
    low[0x1E] = 6;
    low[0x1F] = 'S';
    low[0x20] = m->story->version == 6 ? ZM_LINES : 255; /* infinite height: the story never waits for a key to show more */
    low[0x21] = ZM_COLUMNS;
    put_word(low, 0x22, ZM_COLUMNS);
    put_word(low, 0x24, low[0x20]);
    low[0x26] = low[0x27] = 1;
    put_word(low, 0x32, 0x0101);
}

void machine_start(Machine *m) {
    Story *story = m->story;
    memset(m->low, 0, sizeof m->low);
    memset(m->written, 1, sizeof m->written);
    memcpy(m->low, story->bytes, story->length < ZM_LOW ? story->length : ZM_LOW);
    prepare_header(m);
    m->depth = m->frame = 0;
    m->arguments = m->stream_count = 0;
    m->sp = m->locals = story->start_locals;
    memset(m->stack, 0, 2 * m->sp);
    m->screen = true;
    m->upper = false;
    memset(&m->window, 0, sizeof m->window);
    windows_start(m);
    m->random = m->seed;
    m->random_interval = m->random_counter = 0;
    m->at = story_decode(story, story->start);
    m->status = ZM_WAITING;
}

/* The instruction `random`: a number from 1 to range; a range of 0 or less seeds the generator and gives 0. As in Frotz. */
static uint16_t next_random(Machine *m, int16_t range) {
    if (range <= 0) {
        uint32_t seed = (uint32_t)-range;
        m->random_interval = seed > 0 && seed < 1000 ? seed : 0;
        m->random_counter = 0;
        if (seed >= 1000) m->random = seed;
        if (seed == 0) m->random = m->seed; /* asks for an unpredictable seed; games stay deterministic */
        return 0;
    }
    uint32_t value;
    if (m->random_interval) {
        value = m->random_counter++;
        if (m->random_counter == m->random_interval) m->random_counter = 0;
    } else {
        m->random = 0x015A4E35u * m->random + 1;
        value = m->random >> 16 & 0x7FFF;
    }
    return (uint16_t)(value % (uint32_t)range + 1);
}

/* width: to break the lines in memory at (version 6): of a window or, if negative, so many characters; 0 if they are not. */
static bool redirect(Machine *m, int16_t stream, uint16_t table, const uint16_t *width) {
    if (stream == 1 || stream == -1) {
        m->screen = stream > 0;
    } else if (stream == 3) {
        if (m->stream_count == ZM_STREAMS)
            return fail(m, "more than %d nested redirections of output to memory", ZM_STREAMS);
        uint16_t wide = width ? (uint16_t)-*width : 0;
        if (width && (int16_t)*width >= 0 && !windows_property(m, *width, W_WIDTH, &wide)) return false;
        m->streams[m->stream_count].width = width && !wide ? 1 : wide;
        m->streams[m->stream_count].table = table;
        m->streams[m->stream_count++].count = 0;
        return write_word(m, table, 0);
    } else if (stream == -3 && m->stream_count) {
        m->stream_count--;
        uint16_t count = m->streams[m->stream_count].count, wide = m->streams[m->stream_count].width;
        table = m->streams[m->stream_count].table;
        if (!write_word(m, table, count)) return false;
        if (m->story->version == 6 && !write_word(m, 0x30, count)) return false;
        return !wide || windows_format(m, table, wide);
    }
    return true;
}

bool machine_reads_key(const Machine *m) {
    return m->status == ZM_WAITING && m->at && m->at->handler == H_read_char;
}

bool fail(Machine *m, const char *format, ...) {
    va_list values;
    va_start(values, format);
    vsnprintf(m->error, sizeof m->error, format, values);
    va_end(values);
    return false;
}

/* Append the instruction to the error message: " at 0x4f2c (put_prop)". `relation`: at or after. */
static void __attribute__((cold)) add_place(Machine *m, const Instruction *i, const char *relation) {
#define TEXT_OF(name, flags) #name,
    static const char *const NAMES[H_COUNT] = {HANDLERS(TEXT_OF)};
#undef TEXT_OF
    size_t length = strlen(m->error);
    char *end = m->error + length;
    size_t room = sizeof m->error - length;
    if (!i) snprintf(end, room, " at the start address 0x%04x", m->story->start);
    else if (i->handler == H_illegal) snprintf(end, room, " %s 0x%04x", relation, i->address);
    else snprintf(end, room, " %s 0x%04x (%s)", relation, i->address, NAMES[i->handler]);
}

Status machine_run(Machine *m, const char *line, size_t length, uint64_t limit) {
#define LABEL_OF(name, flags) &&do_##name,
#define PAIR_OF(name) \
    &&do_##name##_CC, &&do_##name##_CL, &&do_##name##_CG, &&do_##name##_CS, \
    &&do_##name##_LC, &&do_##name##_LL, &&do_##name##_LG, &&do_##name##_LS, \
    &&do_##name##_GC, &&do_##name##_GL, &&do_##name##_GG, &&do_##name##_GS, \
    &&do_##name##_SC, &&do_##name##_SL, &&do_##name##_SG, &&do_##name##_SS,
#define SINGLE_OF(name) &&do_##name##_C, &&do_##name##_L, &&do_##name##_G, &&do_##name##_S,
#define STORED_OF(name) &&do_##name##_L, &&do_##name##_G,
    static const void *const LABELS[V_COUNT] = {
        HANDLERS(LABEL_OF) PAIRS(PAIR_OF) SINGLES(SINGLE_OF) STORED(STORED_OF)
        &&do_store_LC, &&do_store_LL, &&do_store_LG, &&do_store_LS,
        &&do_store_GC, &&do_store_GL, &&do_store_GG, &&do_store_GS, &&link, &&nowhere, &&branch_returns,
    };
#undef LABEL_OF
#undef PAIR_OF
#undef SINGLE_OF
#undef STORED_OF
    if (!m) {
        machine_labels = LABELS;
        return ZM_HALTED;
    }
    Story *const story = m->story;
    uint8_t *const low = m->low;
    uint16_t *const stack = m->stack;
    uint16_t *const stack_end = stack + ZM_STACK - 32; /* room for one call beyond it */
    uint16_t *locals = stack + m->frame, *floor = locals + m->locals, *sp = stack + m->sp;
    Instruction *i = NULL;
    uint64_t rest = limit, left = rest < ZM_SLICE ? rest : ZM_SLICE; /* instructions: after this slice, and in it */
    rest -= left;
    uint16_t a, b, value, arguments[8];

    if (m->status != ZM_WAITING) return m->status;
    m->error[0] = 0;
    m->work = 0;
    if (line && m->story->version == 6) windows_next(m);
    else if (line) window_next(m);

#define FAIL(...) do { fail(m, __VA_ARGS__); goto failed; } while (0)
#define CHECK(done) do { if (!(done)) goto failed; } while (0)
/* Threaded code: each handler ends with its own indirect jump, which the processor predicts separately. */
#ifdef ZM_PROFILE
#define COUNT(i) zm_profile[(i)->address]++
#else
#define COUNT(i) (void)0
#endif
#define RUN(where) do { \
        Instruction *next_ = (where); \
        if (__builtin_expect(!next_, 0)) goto no_code; \
        i = next_; \
        DISPATCH; \
    } while (0)
#define DISPATCH do { \
        if (__builtin_expect(left-- == 0, 0)) goto slice_end; \
        COUNT(i); \
        goto *i->code; \
    } while (0)
#define NEXT do { i++; DISPATCH; } while (0)
/* As in Frotz, taking more words than there are goes on with the local variables: Seastalker does. */
#define POP(into) do { if (sp == locals) goto underflow; (into) = *--sp; } while (0)
#define PUSH(word) do { if (sp >= stack_end) goto overflow; *sp++ = (word); } while (0)
#define FETCH(n, into) do { \
        uint8_t kind_ = kind_of(i, n); \
        if (kind_ == LOCAL) { (into) = locals[i->argument[n]]; } \
        else if (kind_ == CONSTANT) { (into) = i->argument[n]; } \
        else if (kind_ == GLOBAL) { (into) = get_word(low, i->argument[n]); } \
        else POP(into); \
    } while (0)
#define FETCH_TWO do { FETCH(0, a); FETCH(1, b); } while (0)
/* The same where the operand's kind is known. */
#define FETCH_C(n, into) (into) = i->argument[n]
#define FETCH_L(n, into) (into) = locals[i->argument[n]]
#define FETCH_G(n, into) (into) = get_word(low, i->argument[n])
#define FETCH_S(n, into) POP(into)
#define VARIANT(name, x, y, what) do_##name##_##x##y: FETCH_##x(0, a); FETCH_##y(1, b); what;
#define FOUR_VARIANTS(name, x, what) \
    VARIANT(name, x, C, what) VARIANT(name, x, L, what) VARIANT(name, x, G, what) VARIANT(name, x, S, what)
/* An instruction and its variants (handlers.h). `what` uses the operands a and b and goes on to the next instruction. */
#define PAIR(name, what) do_##name: FETCH_TWO; what; VARIANTS(name, what)
#define VARIANTS(name, what) \
    FOUR_VARIANTS(name, C, what) FOUR_VARIANTS(name, L, what) FOUR_VARIANTS(name, G, what) FOUR_VARIANTS(name, S, what)
#define SINGLE(name, what) \
    do_##name: FETCH(0, a); what; \
    do_##name##_C: FETCH_C(0, a); what; \
    do_##name##_L: FETCH_L(0, a); what; \
    do_##name##_G: FETCH_G(0, a); what; \
    do_##name##_S: FETCH_S(0, a); what;
/* All four operands that an instruction other than a call can have; missing ones are 0. */
#define FETCH_ALL do { for (int n_ = 0; n_ < 4; n_++) FETCH(n_, arguments[n_]); } while (0)
#define KEEP(word) do { \
        uint16_t kept_ = (uint16_t)(word); \
        if (i->store_kind == STACK) PUSH(kept_); \
        else if (i->store_kind == LOCAL) locals[i->store] = kept_; \
        else if (i->store_kind == GLOBAL) put_word(low, i->store, kept_); \
    } while (0)
#define STORE(word) do { KEEP(word); NEXT; } while (0)
#define BRANCH(condition) do { \
        Instruction *target_ = i->target; \
        i = (bool)(condition) == i->sense ? target_ : i + 1; \
        DISPATCH; \
    } while (0)
#define MISSING(n) (i->count <= (n))
/* Copy the registers to the machine. */
#define SYNC do { \
        m->at = i; \
        m->frame = (uint32_t)(locals - stack); \
        m->locals = (uint8_t)(floor - locals); \
        m->sp = (uint32_t)(sp - stack); \
    } while (0)

    RUN(m->at);

/* These do not count as instructions. */
link:
    left++;
    i = i->target;
    DISPATCH;
nowhere:
    left++;
    goto no_code;
branch_returns:
    left++;
    value = i->to == RETURN_TRUE;
    goto return_value;

do_je:
    {
        FETCH_TWO;
        bool equal = a == b && !MISSING(1);
        for (int n = 2; n < i->count; n++) { FETCH(n, b); equal |= a == b; }
        BRANCH(equal);
    }
    VARIANTS(je, BRANCH(a == b))
PAIR(jl, BRANCH((int16_t)a < (int16_t)b))
PAIR(jg, BRANCH((int16_t)a > (int16_t)b))
SINGLE(jz, BRANCH(a == 0))
do_jin: FETCH_TWO; BRANCH(relative(m, a, PARENT) == b);
do_test: FETCH_TWO; BRANCH((a & b) == b);
PAIR(test_attr, BRANCH(attribute(m, a, b)))
do_set_attr: FETCH_TWO; set_attribute(m, a, b, true); NEXT;
do_clear_attr: FETCH_TWO; set_attribute(m, a, b, false); NEXT;
do_insert_obj: FETCH_TWO; CHECK(insert_object(m, a, b)); NEXT;
do_remove_obj: FETCH(0, a); CHECK(remove_object(m, a)); NEXT;
do_get_sibling: FETCH(0, a); value = relative(m, a, SIBLING); KEEP(value); BRANCH(value);
do_get_child: FETCH(0, a); value = relative(m, a, CHILD); KEEP(value); BRANCH(value);
do_get_parent: FETCH(0, a); STORE(relative(m, a, PARENT));

do_or: FETCH_TWO; STORE(a | b);
PAIR(and, STORE(a & b))
do_not: FETCH(0, a); STORE(~a);
PAIR(add, STORE(a + b))
PAIR(sub, STORE(a - b))
do_mul: FETCH_TWO; STORE((uint32_t)a * b);
do_div: FETCH_TWO; if (b == 0) goto zero_divisor; STORE((int16_t)a / (int16_t)b);
do_mod: FETCH_TWO; if (b == 0) goto zero_divisor; STORE((int16_t)a % (int16_t)b);
do_log_shift:
    FETCH_TWO;
    if ((int16_t)b > 15 || (int16_t)b < -15) STORE(0);
    STORE((int16_t)b >= 0 ? a << b : a >> -(int16_t)b);
do_art_shift:
    FETCH_TWO;
    if ((int16_t)b > 15) STORE(0);
    if ((int16_t)b < -15) STORE((int16_t)a < 0 ? 0xFFFF : 0);
    STORE((int16_t)b >= 0 ? a << b : (int16_t)a >> -(int16_t)b);

PAIR(loadw, STORE(get_word(low, (uint16_t)(a + 2 * b))))
PAIR(loadb, STORE(low[(uint16_t)(a + b)]))
do_storew: FETCH_TWO; FETCH(2, value); CHECK(write_word(m, (uint16_t)(a + 2 * b), value)); NEXT;
do_storeb: FETCH_TWO; FETCH(2, value); CHECK(write_byte(m, (uint16_t)(a + b), (uint8_t)value)); NEXT;

PAIR(get_prop, goto property)
property: {
    Property p = find_property(m, a, b);
    if (p.size == 0) STORE(b == 0 ? 0 : get_word(low, (uint16_t)(story->objects + 2 * (b - 1))));
    STORE(p.size == 1 ? low[p.data] : get_word(low, p.data));
}
do_get_prop_addr: FETCH_TWO; STORE(find_property(m, a, b).data);
do_get_prop_len: FETCH(0, a); STORE(property_size(m, a));
do_get_next_prop: {
    FETCH_TWO;
    uint16_t at = first_property(m, a);
    if (b && at) {
        Property p = find_property(m, a, b);
        if (p.size == 0) FAIL("object %u has no property %u", a, b);
        at = (uint16_t)(p.data + p.size);
    }
    STORE(at ? property_at(m, at).number : 0);
}
do_put_prop: {
    FETCH_TWO;
    FETCH(2, value);
    Property p = find_property(m, a, b);
    if (p.size == 0) FAIL("object %u has no property %u", a, b);
    CHECK(p.size == 1 ? write_byte(m, p.data, (uint8_t)value) : write_word(m, p.data, value));
    NEXT;
}

do_store:
    FETCH_TWO;
    goto write_variable;
#define STORE_VARIANTS(x) \
    do_store_L##x: FETCH_##x(1, a); locals[i->store] = a; NEXT; \
    do_store_G##x: FETCH_##x(1, a); put_word(low, i->store, a); NEXT;
STORE_VARIANTS(C) STORE_VARIANTS(L) STORE_VARIANTS(G) STORE_VARIANTS(S)
do_load:
    FETCH(0, a);
    if (a == 0) {
        if (sp == locals) goto underflow;
        STORE(sp[-1]);
    }
    if (a < 16) STORE(locals[a - 1]);
    STORE(get_word(low, (uint16_t)(story->globals + 2 * (a & 0xFF) - 32)));
do_pull:
    FETCH(0, a);
    POP(b);
    goto write_variable;
write_variable: /* b to variable number a */
    if (a == 0) {
        if (sp == locals) goto underflow;
        sp[-1] = b;
    } else if (a < 16) {
        locals[a - 1] = b;
    } else {
        put_word(low, (uint16_t)(story->globals + 2 * (a & 0xFF) - 32), b);
    }
    NEXT;
SINGLE(push, PUSH(a); NEXT)
do_pop: POP(a); NEXT;
do_pull_stack: /* from a stack of the story's, whose first word counts its free places, if one is named */
    if (MISSING(0)) {
        POP(value);
    } else {
        FETCH(0, a);
        b = (uint16_t)(get_word(low, a) + 1);
        CHECK(write_word(m, a, b));
        value = get_word(low, (uint16_t)(a + 2 * b));
    }
    STORE(value);
do_push_stack:
    FETCH_TWO;
    value = get_word(low, b);
    if (value) CHECK(write_word(m, (uint16_t)(b + 2 * value), a) && write_word(m, b, (uint16_t)(value - 1)));
    BRANCH(value);
do_pop_stack:
    FETCH_TWO;
    if (!MISSING(1)) CHECK(write_word(m, b, (uint16_t)(get_word(low, b) + a)));
    else if (sp - locals < a) goto underflow;
    else sp -= a;
    NEXT;

do_inc_L: locals[i->store]++; NEXT;
do_dec_L: locals[i->store]--; NEXT;
do_inc_G: put_word(low, i->store, (uint16_t)(get_word(low, i->store) + 1)); NEXT;
do_dec_G: put_word(low, i->store, (uint16_t)(get_word(low, i->store) - 1)); NEXT;

    int step;
do_inc: step = 1; goto add_to_variable;
do_dec: step = -1; goto add_to_variable;
do_inc_chk: step = 1; goto add_to_variable;
do_dec_chk: step = -1; goto add_to_variable;
add_to_variable:
    FETCH(0, a);
    if (a == 0) {
        if (sp == locals) goto underflow;
        value = sp[-1] = (uint16_t)(sp[-1] + step);
    } else if (a < 16) {
        value = locals[a - 1] = (uint16_t)(locals[a - 1] + step);
    } else {
        uint16_t at = (uint16_t)(story->globals + 2 * (a & 0xFF) - 32);
        value = (uint16_t)(get_word(low, at) + step);
        put_word(low, at, value);
    }
    if (i->handler == H_inc || i->handler == H_dec) NEXT;
    FETCH(1, b);
    if (step > 0) BRANCH((int16_t)value > (int16_t)b);
    BRANCH((int16_t)value < (int16_t)b);

do_jump:
    if (__builtin_expect(kind_of(i, 0) == CONSTANT, 1)) {
        i = i->target;
        DISPATCH;
    }
    FETCH(0, a);
    RUN(story_decode(story, i->address + (uint32_t)(int16_t)a));

do_call:
do_call_n: {
    Instruction *first = __atomic_load_n(&i->target, __ATOMIC_ACQUIRE);
    int count = (int)i->to, given = i->count - 1;
    uint32_t routine = 0;
    a = 0;
    if (!first) FETCH(0, a);
    memset(arguments, 0, sizeof arguments);
    for (int n = 1; n <= given; n++) FETCH(n, arguments[n - 1]);
    if (__builtin_expect(!first, 0)) {
        if (a == 0) STORE(0); /* calling address 0 returns false (Standard 6.4.3) */
        routine = ((uint32_t)a << story->packed_shift) + story->routines;
        if (routine < story->static_base || routine >= story->length) FAIL("invalid routine address 0x%04x", routine);
        count = story->bytes[routine];
        if (count > 15) FAIL("routine 0x%04x has %d local variables (max 15)", routine, count);
        first = story_decode(story, story->version <= 4 ? routine + 1 + 2 * (uint32_t)count : routine + 1);
        if (kind_of(i, 0) == CONSTANT) { /* known from now on; other threads find the same */
            i->to = (uint32_t)count;
            __atomic_store_n(&i->target, first, __ATOMIC_RELEASE);
        }
    }
    if (m->depth == ZM_FRAMES) FAIL("call stack overflow (%d nested calls)", ZM_FRAMES);
    if (sp >= stack_end) goto overflow;
    m->frames[m->depth++] = (Frame){i, (uint16_t)(locals - stack), (uint8_t)(floor - locals), m->arguments};
    m->arguments = (uint8_t)given;
    locals = sp;
    floor = sp = locals + count;
    /* There is room for 16 variables, and what is beyond `sp` does not count. */
    memcpy(locals, arguments, sizeof arguments);
    memset(locals + 8, 0, 16);
    if (story->version <= 4) {
        if (!routine) routine = first ? first->address - 1 - 2 * (uint32_t)count : 0;
        for (int n = given; n < count; n++) locals[n] = get_word(story->bytes, routine + 1 + 2 * (uint32_t)n);
    }
    RUN(first);
}
SINGLE(ret, value = a; goto return_value)
do_rtrue: value = 1; goto return_value;
do_rfalse: value = 0; goto return_value;
do_ret_popped: POP(value); goto return_value;
do_print_ret:
    CHECK(print_string(m, i->to, NULL) && print_zscii(m, 13));
    value = 1;
    goto return_value;
do_throw:
    FETCH_TWO;
    if (b == 0 || b > m->depth) FAIL("throw to stack frame %u of %u", b, m->depth);
    while (m->depth > b) {
        Frame inner = m->frames[--m->depth];
        sp = locals;
        locals = stack + inner.frame;
        floor = locals + inner.locals;
        m->arguments = inner.arguments;
    }
    value = a;
    goto return_value;
return_value: {
    if (m->depth == 0) FAIL("return from the main routine");
    Frame *frame = &m->frames[--m->depth];
    sp = locals;
    locals = stack + frame->frame;
    floor = locals + frame->locals;
    m->arguments = frame->arguments;
    i = frame->call;
    STORE(value);
}
do_catch: STORE(m->depth);
do_check_arg_count: FETCH(0, a); BRANCH(a <= m->arguments);

do_print: CHECK(print_string(m, i->to, NULL)); NEXT;
do_print_paddr:
    FETCH(0, a);
    CHECK(print_string(m, ((uint32_t)a << story->packed_shift) + story->strings, NULL));
    NEXT;
do_print_addr: FETCH(0, a); CHECK(print_string(m, a, NULL)); NEXT;
do_print_obj: {
    FETCH(0, a);
    uint32_t at = entry_of(m, a);
    if (!at) NEXT;
    uint16_t table = get_word(low, at + (story->version <= 3 ? 7 : 12));
    if (low[table]) CHECK(print_string(m, (uint16_t)(table + 1), NULL));
    NEXT;
}
do_print_char: FETCH(0, a); CHECK(print_zscii(m, a)); NEXT;
do_print_unicode: FETCH(0, a); CHECK(print_unicode(m, a)); NEXT;
do_print_num: FETCH(0, a); CHECK(print_number(m, (int16_t)a)); NEXT;
do_new_line: CHECK(print_zscii(m, 13)); NEXT;
do_print_table:
    FETCH_ALL;
    CHECK(print_table(m, arguments[0], arguments[1], MISSING(2) ? 1 : arguments[2], arguments[3]));
    NEXT;
do_check_unicode: FETCH(0, a); STORE(a >= 32 && a < 127 ? 3 : 1);
do_set_window:
    if (story->version == 6) goto do_set_margins;
    FETCH(0, a);
    m->upper = a == 1;
    if (m->upper) m->window.row = m->window.column = 0;
    NEXT;
do_split_window:
    FETCH(0, a);
    CHECK(work(m, ZM_ROWS * ZM_COLUMNS / 16));
    if (story->version == 6) windows_split(m, a);
    else window_split(m, a);
    NEXT;
do_erase_window:
    FETCH(0, a);
    CHECK(work(m, ZM_ROWS * ZM_COLUMNS / 16));
    if (story->version == 6) CHECK(windows_erase(m, (int16_t)a));
    else window_erase(m, (int16_t)a);
    NEXT;
do_erase_line:
    FETCH(0, a);
    CHECK(work(m, ZM_COLUMNS / 16));
    if (story->version == 6) windows_erase_line(m, a);
    else if (a == 1) window_erase_line(m);
    NEXT;
do_set_cursor:
    if (story->version == 6) goto do_set_margins;
    FETCH_TWO;
    if (m->upper) window_move(m, a, b);
    NEXT;
do_set_margins:
do_move_window:
do_window_size:
do_window_style:
do_scroll_window:
do_put_wind_prop:
do_read_mouse:
do_print_form:
    FETCH_ALL;
    CHECK(work(m, ZM_ROWS * ZM_COLUMNS / 16) && windows_instruction(m, i->handler, arguments, i->count));
    NEXT;
do_get_wind_prop: FETCH_TWO; CHECK(windows_property(m, a, b, &value)); STORE(value);
do_picture_data: /* there are none */
    FETCH_TWO;
    if (a == 0) CHECK(write_word(m, b, 0) && write_word(m, (uint16_t)(b + 2), 0));
    BRANCH(false);
do_output_stream:
    FETCH_ALL;
    CHECK(redirect(m, (int16_t)arguments[0], arguments[1], story->version < 6 || story->version > 6 || MISSING(2) ? NULL : arguments + 2));
    NEXT;
do_set_font: FETCH(0, a); STORE(a <= 1); /* there is only the normal font */
do_get_cursor:
    FETCH(0, a);
    value = (uint16_t)(m->upper ? m->window.row + 1 : 1), b = (uint16_t)(m->upper ? m->window.column + 1 : 1);
    if (story->version == 6) value = m->windows[m->selected][W_ROW], b = m->windows[m->selected][W_COLUMN];
    CHECK(write_word(m, a, value) && write_word(m, (uint16_t)(a + 2), b));
    NEXT;

do_sread:
do_aread:
    if (!line) { /* wait for the next command */
        m->status = ZM_WAITING;
        goto stop;
    }
    FETCH_ALL;
    CHECK(read_line(m, arguments[0], arguments[1], line, length));
    line = NULL;
    if (i->handler == H_aread) STORE(13);
    NEXT;
do_read_char:
    if (!line) { /* wait for the next key */
        m->status = ZM_WAITING;
        goto stop;
    }
    FETCH_ALL;
    value = length ? (uint8_t)line[0] : 13;
    line = NULL;
    STORE(value);

do_tokenise:
    FETCH_ALL;
    CHECK(tokenise(m, arguments[0], arguments[1], arguments[2], arguments[3]));
    NEXT;
do_encode_text: FETCH_ALL; CHECK(encode_text(m, arguments[0], arguments[1], arguments[2], arguments[3])); NEXT;
do_copy_table: FETCH_ALL; CHECK(copy_table(m, arguments[0], arguments[1], (int16_t)arguments[2])); NEXT;
do_scan_table:
    FETCH_ALL;
    CHECK(work(m, arguments[2]));
    value = scan_table(m, arguments[0], arguments[1], arguments[2], MISSING(3) ? 0x82 : arguments[3]);
    KEEP(value);
    BRANCH(value);
do_random: FETCH(0, a); STORE(next_random(m, (int16_t)a));

do_unsaved: STORE(0);
do_save_undo:
    if (!m->undoable || m->searching) STORE(m->undoable ? 1 : 0xFFFF);
    CHECK(work(m, ZM_LOW));
    SYNC;
    STORE(snapshot_save_undo(m));
do_restore_undo:
    if (!m->undo_length) STORE(m->undoable ? 0 : 0xFFFF);
    CHECK(work(m, ZM_LOW));
    value = snapshot_restore_undo(m);
    locals = stack + m->frame;
    floor = locals + m->locals;
    sp = stack + m->sp;
    i = m->at;
    if (!value) FAIL("the state saved by the story is damaged");
    STORE(2);
do_unsaved_branch: BRANCH(false);
do_yes: BRANCH(true);
do_nop: NEXT;
do_restart:
    CHECK(work(m, ZM_LOW));
    value = low[0x11] & 3; /* transcript and font go on (Standard 6.1.3) */
    machine_start(m);
    low[0x11] = (uint8_t)((low[0x11] & ~3) | value);
    locals = stack;
    floor = sp = stack + m->sp;
    RUN(m->at);
do_quit:
    m->status = ZM_HALTED;
    goto stop;
do_illegal:
    value = story->bytes[i->address];
    if (value == 0xBE && story->version >= 5) FAIL("illegal opcode 0xbe 0x%02x", story->bytes[i->address + 1]);
    FAIL("illegal opcode 0x%02x", value);
underflow: FAIL("stack underflow");
overflow: FAIL("stack overflow");
zero_divisor: FAIL("division by zero");
slice_end:
    if (rest) {
        left = rest < ZM_SLICE ? rest : ZM_SLICE;
        rest -= left--;
        CHECK(work(m, 0));
        if (!m->poll || m->poll()) { COUNT(i); goto *i->code; }
        FAIL("interrupted");
    }
    if (i->code == &&link || i->code == &&nowhere || i->code == &&branch_returns) goto *i->code;
    left = 0;
    if (limit == 1) { /* a step of a trace, for which a message would take longer than the instruction */
        m->error[0] = 0;
        goto halted;
    }
    FAIL("more than %llu instructions in one command", (unsigned long long)limit);
no_code: /* i is still the instruction that led there, or a link after it */
    fail(m, "no code to execute");
    add_place(m, i, "after");
    i = NULL;
    goto halted;

failed:
    add_place(m, i, "at");
halted:
    m->status = ZM_FAILED;
stop:
    SYNC;
    m->executed = limit - rest - left;
    return m->status;
}
