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
    H_set_window, H_call, H_erase_window, H_nop, H_set_cursor, H_get_cursor, H_nop, H_nop, H_output_stream, H_nop, H_nop, H_read_char,
    H_scan_table, H_not, H_call_n, H_call_n, H_tokenise, H_encode_text, H_copy_table, H_print_table, H_check_arg_count,
};
static const uint8_t EXTENDED[14] = {
    H_unsaved, H_unsaved, H_log_shift, H_art_shift, H_set_font, H_illegal, H_illegal, H_illegal, H_illegal,
    H_save_undo, H_restore_undo, H_print_unicode, H_check_unicode, H_nop,
};

static uint8_t handler_of(const Story *story, const uint8_t *table, uint8_t number) {
    uint8_t handler = table[number];
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

Story *story_new(const uint8_t *bytes, size_t length, char *error, size_t error_size) {
    if (length < 64 || bytes[0] < 1 || bytes[0] > 8 || bytes[0] == 6) {
        snprintf(error, error_size, "not a Z-machine story of version 1 to 5, 7 or 8");
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
    story->packed_shift = bytes[0] == 7 ? 2 : scale;
    if (bytes[0] == 7) {
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
    story->chunks = calloc(length / ZM_CHUNK + 1, sizeof *story->chunks); /* at most one instruction per address */
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
    for (uint32_t k = 0; k * ZM_CHUNK < story->count; k++) free(story->chunks[k]);
    pthread_mutex_destroy(&story->decoding);
    free(story->chunks);
    free(story->decoded);
    free(story->bytes);
    free(story);
}

static Instruction *new_instruction(Story *story) {
    if (story->count % ZM_CHUNK == 0) {
        Instruction *chunk = calloc(ZM_CHUNK, sizeof *chunk);
        if (!chunk) return NULL;
        story->chunks[story->count / ZM_CHUNK] = chunk;
    }
    Instruction *i = &story->chunks[story->count / ZM_CHUNK][story->count % ZM_CHUNK];
    story->count++;
    return i;
}

static Instruction *known(const Story *story, uint32_t address) {
    uint32_t number = __atomic_load_n(&story->decoded[address], __ATOMIC_ACQUIRE);
    return number ? &story->chunks[(number - 1) / ZM_CHUNK][(number - 1) % ZM_CHUNK] : NULL;
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
    else set_variable(story, story->bytes[at], &i->kind[n], &i->argument[n]);
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

/* The longest instruction, without an inline string, takes 23 bytes. */
#define MARGIN 24

static Instruction *decode_one(Story *story, uint32_t address, uint32_t *end) {
    if (address < story->static_base || address + MARGIN > story->length + 8) return NULL;
    const uint8_t *bytes = story->bytes;
    Instruction *i = new_instruction(story);
    if (!i) return NULL;
    i->address = address;
    uint32_t at = address;
    uint8_t code = bytes[at++];
    if (code == 0xBE && story->version >= 5) {
        uint8_t number = bytes[at++];
        i->handler = number < sizeof EXTENDED ? EXTENDED[number] : H_illegal;
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
        i->branch = offset == 0 ? TO_FALSE : offset == 1 ? TO_TRUE : TO_ADDRESS;
        i->to = at + (uint32_t)offset - 2;
    }
    if (flags & HAS_TEXT) {
        i->to = at;
        while (at + 1 < story->length && !(bytes[at] & 0x80)) at += 2;
        at += 2;
    }
    if (i->handler == H_jump) i->to = at + (uint32_t)(int16_t)i->argument[0] - 2;
    *end = at;
    return i;
}

static Instruction *decode_run(Story *story, uint32_t address) {
    Instruction *first = known(story, address), *previous = NULL;
    if (first) return first;
    uint32_t number = story->count;
    /* Decode the whole run of instructions up to the next that control cannot pass. */
    while (address < story->length) {
        Instruction *i = known(story, address);
        if (i) {
            if (previous) previous->next = i;
            break;
        }
        uint32_t end;
        i = decode_one(story, address, &end);
        if (!i) break;
        if (!first) first = i;
        if (previous) previous->next = i;
        if (FLAGS[i->handler] & ENDS) break;
        previous = i;
        address = end;
    }
    /* Other threads may see an instruction only when those that follow it are linked. */
    while (number < story->count) {
        uint32_t at = story->chunks[number / ZM_CHUNK][number % ZM_CHUNK].address;
        __atomic_store_n(&story->decoded[at], ++number, __ATOMIC_RELEASE);
    }
    return first;
}

/* Machines in several threads share a story. */
Instruction *story_decode(Story *story, uint32_t address) {
    if (address >= story->length) return NULL;
    Instruction *found = known(story, address);
    if (found) return found;
    pthread_mutex_lock(&story->decoding);
    found = decode_run(story, address);
    pthread_mutex_unlock(&story->decoding);
    return found;
}
