/* Loading a story and decoding its instructions (Standard, sections 1, 4, 11 and 14). */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "handlers.h"
#include "zm.h"

#define FLAGS_OF(name, flags) flags,
static const uint8_t FLAGS[H_COUNT] = {HANDLERS(FLAGS_OF)};
#undef FLAGS_OF

static const uint8_t TWO[32] = {
    H_illegal, H_je, H_jl, H_jg, H_dec_chk, H_inc_chk, H_jin, H_test, H_or, H_and, H_test_attr, H_set_attr,
    H_clear_attr, H_store, H_insert_obj, H_loadw, H_loadb, H_get_prop, H_get_prop_addr, H_get_next_prop, H_add, H_sub,
    H_mul, H_div, H_mod, H_call, H_call_n, H_nop, H_throw, H_illegal, H_illegal, H_illegal,
};
static const uint8_t ONE[16] = {
    H_jz, H_get_sibling, H_get_child, H_get_parent, H_get_prop_len, H_inc, H_dec, H_print_addr, H_call, H_remove_obj,
    H_print_obj, H_ret, H_jump, H_print_paddr, H_load, H_call_n,
};
static const uint8_t ZERO[16] = {
    H_rtrue, H_rfalse, H_print, H_print_ret, H_nop, H_illegal, H_illegal, H_restart, H_ret_popped, H_catch, H_quit,
    H_new_line, H_nop, H_yes, H_illegal, H_yes,
};
static const uint8_t VAR[32] = {
    H_call, H_storew, H_storeb, H_put_prop, H_aread, H_print_char, H_print_num, H_random, H_push, H_pull, H_split_window,
    H_set_window, H_call, H_erase_window, H_erase_line, H_set_cursor, H_get_cursor, H_nop, H_nop, H_output_stream, H_nop, H_nop, H_read_char,
    H_scan_table, H_not, H_call_n, H_call_n, H_tokenise, H_encode_text, H_copy_table, H_print_table, H_check_arg_count,
};
static const uint8_t EXTENDED[30] = {
    H_unsaved, H_unsaved, H_log_shift, H_art_shift, H_set_font, H_nop, H_picture_data, H_nop, H_set_margins,
    H_save_undo, H_restore_undo, H_print_unicode, H_check_unicode, H_nop, H_illegal, H_illegal, H_move_window, H_window_size,
    H_window_style, H_get_wind_prop, H_scroll_window, H_pop_stack, H_read_mouse, H_nop, H_push_stack, H_put_wind_prop,
    H_print_form, H_unsaved_branch, H_nop, H_unsaved,
};

static uint8_t handler_of(const Story *story, const uint8_t *table, uint8_t number) {
    uint8_t handler = table[number];
    if (story->version == 6) return table == VAR && number == 9 ? H_pull_stack : handler;
    if (table == EXTENDED) return number < 5 || (number > 8 && number < 14) ? handler : H_illegal;
    if (story->version > 4) return handler;
    bool old = story->version < 4;
    if (table == TWO && number > (old ? 24 : 25)) return H_illegal;
    if (table == ONE && number == 8 && old) return H_illegal;
    if (table == ONE && number == 15) return H_not;
    if (table == ZERO && (number == 5 || number == 6)) return old ? H_unsaved_branch : H_unsaved;
    if (table == ZERO && number == 9) return H_pop;
    if (table == ZERO && number > 13) return H_illegal;
    if (table == VAR && number == 4) return H_sread;
    if (table == VAR && number == 12 && old) return H_illegal;
    if (table == VAR && number > (old ? 21 : 23)) return H_illegal;
    return handler;
}

/* At most one instruction per address, a link after each, and those at the ends of chunks. */
#define CHUNKS(length) (2 * (length) / (ZM_CHUNK - 1) + 2)

Story *story_new(const uint8_t *bytes, size_t length, char *error, size_t error_size) {
    if (length < 64 || bytes[0] < 1 || bytes[0] > 8) {
        snprintf(error, error_size, "not a Z-machine story of version 1 to 8");
        return NULL;
    }
    uint8_t scale = bytes[0] <= 3 ? 1 : bytes[0] <= 5 ? 2 : 3;
    size_t declared = bytes[0] < 3 ? 0 : (size_t)get_word(bytes, 0x1A) << scale;
    if (length < declared) {
        snprintf(error, error_size, "truncated: %zu of %zu bytes; copy or compile it again", length, declared);
        return NULL;
    }
    uint16_t checksum = 0;
    for (size_t i = 64; i < declared; i++) checksum += bytes[i];
    uint16_t expected = get_word(bytes, 0x1C); /* 0 in some stories, such as early releases of Curses: no checksum */
    if (declared && expected && checksum != expected) {
        snprintf(error, error_size, "damaged: checksum 0x%04x, expected 0x%04x; copy or compile it again", checksum,
                 expected);
        return NULL;
    }
    if (declared) length = declared;
    if (length > (size_t)0x10000 << scale) length = (size_t)0x10000 << scale;
    Story *story = calloc(1, sizeof *story);
    if (!story) return NULL;
    story->version = bytes[0];
    bool offsets = bytes[0] == 6 || bytes[0] == 7;
    story->packed_shift = offsets ? 2 : scale;
    if (offsets) {
        story->routines = 8u * get_word(bytes, 0x28);
        story->strings = 8u * get_word(bytes, 0x2A);
    }
    story->length = (uint32_t)length;
    story->static_base = get_word(bytes, 0x0E);
    story->globals = get_word(bytes, 0x0C);
    story->objects = get_word(bytes, 0x0A);
    story->dictionary = get_word(bytes, 0x08);
    story->abbreviations = get_word(bytes, 0x18);
    story->start = get_word(bytes, 0x06);
    if (story->version == 6) { /* a routine (Standard 5.5) */
        uint32_t main = (story->start << 2) + story->routines;
        story->start = main + 1 < length && bytes[main] < 16 ? main + 1 : 0;
        if (story->start) story->start_locals = bytes[main];
    }
    if (story->version >= 5) {
        story->alphabet = get_word(bytes, 0x34);
        uint16_t extension = get_word(bytes, 0x36);
        if (extension && extension + 8u < length && get_word(bytes, extension) >= 3)
            story->unicode = get_word(bytes, extension + 6);
    }
    if (story->static_base < 64 || story->static_base > length || story->globals < 64
        || story->globals + 480u > story->static_base) {
        snprintf(error, error_size, "damaged: an address in its header is out of range; copy or compile it again");
        free(story);
        return NULL;
    }
    story->bytes = calloc(1, (length > ZM_LOW ? length : ZM_LOW) + ZM_MARGIN);
    story->decoded = calloc(length, sizeof *story->decoded);
    story->chunks = calloc(CHUNKS(length), sizeof *story->chunks);
    machine_run(NULL, NULL, 0, 0);
    for (uint32_t k = 0; k < 2; k++) story->returns[k] = (Instruction){.code = machine_labels[V_return], .to = k};
    pthread_mutex_init(&story->decoding, NULL);
    if (!story->bytes || !story->decoded || !story->chunks) {
        story_free(story);
        return NULL;
    }
    memcpy(story->bytes, bytes, length);
    find_letters(story);
    return story;
}

void story_free(Story *story) {
    for (uint32_t k = 0; story->chunks && k < CHUNKS(story->length); k++) free(story->chunks[k]);
    pthread_mutex_destroy(&story->decoding);
    free(story->chunks);
    free(story->decoded);
    free(story->bytes);
    free(story);
}

/* The place of the instruction with a number; NULL if out of memory. */
static Instruction *at_number(const Story *story, uint32_t number) {
    Instruction **chunk = &story->chunks[number / ZM_CHUNK];
    if (!*chunk && !(*chunk = calloc(ZM_CHUNK, sizeof **chunk))) return NULL;
    return &(*chunk)[number % ZM_CHUNK];
}

/* After an instruction, go on at `target`, or fail if that is NULL. */
static void make_link(Instruction *link, const Instruction *after, Instruction *target) {
    const void *code = machine_labels[target ? V_link : V_nowhere];
    *link = (Instruction){.code = code, .target = target, .address = after->address, .handler = after->handler};
}

static bool is_link(const Instruction *i) {
    return i->code == machine_labels[V_link] || i->code == machine_labels[V_nowhere];
}

/* A place for an instruction, next to the last one; NULL if out of memory. */
static Instruction *take_place(Story *story) {
    if (story->count % ZM_CHUNK == ZM_CHUNK - 1) {
        Instruction *last = at_number(story, story->count), *there = story->full ? NULL : at_number(story, story->count + 1);
        make_link(last, last - 1, there);
        story->full = !there;
        if (!there) return NULL;
        story->count++;
    }
    Instruction *i = at_number(story, story->count);
    if (i) story->count++;
    return i;
}

static void set_variable(const Story *story, uint8_t number, uint8_t *kind, uint16_t *argument) {
    if (number == 0) {
        *kind = STACK;
    } else if (number < 16) {
        *kind = LOCAL;
        *argument = number - 1;
    } else {
        *kind = GLOBAL;
        *argument = (uint16_t)(story->globals + 2 * (number - 16));
    }
}

/* Decode an operand of type 0 (large constant), 1 (small constant) or 2 (variable) (Standard 4.2). */
static uint32_t operand(const Story *story, Instruction *i, uint8_t type, uint32_t at) {
    uint8_t n = i->count++;
    if (type == 0) {
        i->argument[n] = get_word(story->bytes, at);
        return at + 2;
    }
    if (type == 1) i->argument[n] = story->bytes[at];
    else {
        uint8_t kind;
        set_variable(story, story->bytes[at], &kind, &i->argument[n]);
        i->kinds |= (uint16_t)(kind << 2 * n);
    }
    return at + 1;
}

/* Decode the operands of a type byte: two bits each, 3 ends the list (Standard 4.4.3). */
static uint32_t operands(const Story *story, Instruction *i, uint8_t types, uint32_t at) {
    for (int shift = 6; shift >= 0; shift -= 2) {
        uint8_t type = types >> shift & 3;
        if (type == 3) break;
        at = operand(story, i, type, at);
    }
    return at;
}

/* The variant of the handler's code for the instruction's operands; the handler itself if there is none. */
static uint16_t variant(const Story *story, Instruction *i) {
    bool one = i->count == 1, two = i->count == 2;
    switch (i->handler) {
#define PAIR_OF(name) case H_##name: if (two) return (uint16_t)(V_##name + 4 * kind_of(i, 0) + kind_of(i, 1)); break;
#define SINGLE_OF(name) case H_##name: if (one) return (uint16_t)(V_##name + kind_of(i, 0)); break;
    PAIRS(PAIR_OF)
    SINGLES(SINGLE_OF)
#undef PAIR_OF
#undef SINGLE_OF
    }
    /* The others name a variable: 0, the top of the stack, has no variant. */
    if (!i->count || kind_of(i, 0) != CONSTANT || !(i->argument[0] & 0xFF) || i->argument[0] > 0xFF) return i->handler;
    uint8_t kind;
    uint16_t variable;
    set_variable(story, (uint8_t)i->argument[0], &kind, &variable);
    uint16_t code = i->handler, number = kind == GLOBAL;
    switch (i->handler) {
#define STORED_OF(name) case H_##name: if (one) code = (uint16_t)(V_##name + number); break;
    STORED(STORED_OF)
#undef STORED_OF
    case H_store: if (two) code = (uint16_t)(V_store + 4 * number + kind_of(i, 1)); break;
    }
    if (code != i->handler) i->store = variable;
    return code;
}

/* The longest instruction, without an inline string, takes 23 bytes. */
#define MARGIN 24

/* Decode the instruction at an address into its place; gives the address after it, or 0 if there is no code. */
static uint32_t decode_one(const Story *story, uint32_t address, Instruction *i) {
    if (address < story->static_base || address + MARGIN > story->length + 8) return 0;
    const uint8_t *bytes = story->bytes;
    *i = (Instruction){.address = address};
    uint32_t at = address;
    uint8_t code = bytes[at++];
    if (code == 0xBE && story->version >= 5) {
        uint8_t number = bytes[at++];
        i->handler = number < sizeof EXTENDED ? handler_of(story, EXTENDED, number) : H_illegal;
        at = operands(story, i, bytes[at], at + 1);
    } else if (code >= 0xC0) {
        i->handler = handler_of(story, code < 0xE0 ? TWO : VAR, code & 31);
        if (code == 0xEC || code == 0xFA) {
            at = operands(story, i, bytes[at], at + 2);
            if (i->count == 4) at = operands(story, i, bytes[address + 2], at);
        } else {
            at = operands(story, i, bytes[at], at + 1);
        }
    } else if (code >= 0x80) {
        uint8_t type = code >> 4 & 3;
        i->handler = handler_of(story, type == 3 ? ZERO : ONE, code & 15);
        if (type != 3) at = operand(story, i, type, at);
    } else {
        i->handler = handler_of(story, TWO, code & 31);
        at = operand(story, i, code & 0x40 ? 2 : 1, at);
        at = operand(story, i, code & 0x20 ? 2 : 1, at);
    }
    uint8_t flags = FLAGS[i->handler];
    i->store_kind = NOWHERE;
    if (flags & STORES) set_variable(story, bytes[at++], &i->store_kind, &i->store);
    if (flags & BRANCHES) {
        uint8_t first = bytes[at++];
        int32_t offset = first & 0x3F;
        if (!(first & 0x40)) {
            offset = offset << 8 | bytes[at++];
            if (offset & 0x2000) offset -= 0x4000;
        }
        i->sense = first >> 7;
        i->to = at + (uint32_t)offset - 2;
        if (offset == RETURN_FALSE || offset == RETURN_TRUE) i->to = (uint32_t)offset;
        else if (i->to <= RETURN_TRUE) i->to = story->length; /* there is no code at 0 and 1 either */
    }
    if (flags & HAS_TEXT) {
        i->to = at;
        while (at + 1 < story->length && !(bytes[at] & 0x80)) at += 2;
        at += 2;
    }
    if (i->handler == H_jump) i->to = at + (uint32_t)(int16_t)i->argument[0] - 2;
    i->code = machine_labels[variant(story, i)];
    return at;
}

/* The instruction at an address, if it is decoded. */
static Instruction *known(const Story *story, uint32_t address) {
    uint32_t number = address < story->length ? story->decoded[address] : 0;
    return number ? at_number(story, number - 1) : NULL;
}

/* Decode the instructions from an address up to the next that control cannot pass; NULL if there are none. */
static Instruction *decode_run(Story *story, uint32_t address) {
    Instruction *first = known(story, address), *previous = NULL, *i;
    if (first) return first;
    for (bool passes = true; passes && (i = take_place(story));) {
        Instruction *there = known(story, address);
        uint32_t number = story->count, end = there ? 0 : decode_one(story, address, i);
        if (!end && !first) {
            story->count--;
            return NULL;
        }
        if (!end) {
            make_link(i, previous, there);
            break;
        }
        if (!first) first = i;
        previous = i;
        __atomic_store_n(&story->decoded[address], number, __ATOMIC_RELAXED);
        passes = !(FLAGS[i->handler] & ENDS);
        address = end;
    }
    return first;
}

/* Find the targets of branches and jumps among the instructions from a number on, and in turn of those at the targets. */
static void decode_targets(Story *story, uint32_t number) {
    for (; number < story->count; number++) {
        Instruction *i = at_number(story, number);
        bool branches = FLAGS[i->handler] & BRANCHES;
        if (is_link(i) || !(branches || (i->handler == H_jump && kind_of(i, 0) == CONSTANT))) continue;
        if (branches && i->to <= RETURN_TRUE) i->target = &story->returns[i->to];
        else i->target = decode_run(story, i->to);
        if (i->target) continue;
        Instruction *nowhere = take_place(story);
        if (nowhere) make_link(nowhere, i, NULL);
        i->target = nowhere ? nowhere : at_number(story, story->count);
    }
}

/* Machines in several threads share a story. */
Instruction *story_decode(Story *story, uint32_t address) {
    if (address >= story->length) return NULL;
    uint32_t number = __atomic_load_n(&story->decoded[address], __ATOMIC_RELAXED);
    if (number && number <= __atomic_load_n(&story->published, __ATOMIC_ACQUIRE)) return at_number(story, number - 1);
    pthread_mutex_lock(&story->decoding);
    uint32_t from = story->count;
    Instruction *found = decode_run(story, address);
    decode_targets(story, from);
    __atomic_store_n(&story->published, story->count, __ATOMIC_RELEASE);
    pthread_mutex_unlock(&story->decoding);
    return found;
}
