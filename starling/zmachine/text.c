/* Text: printing, line input, tokenising and the dictionary (Standard, sections 3, 7, 13 and 15). */
#include <stdlib.h>
#include <string.h>

#include "zm.h"

static const char ALPHABETS[3][27] = {
    "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ", " \r0123456789.,!?_#'\"/\\-:()",
};
/* Unicode code points of ZSCII 155 to 223 (Standard 3.8.5.3). */
static const uint16_t EXTRA[69] = {
    0xE4, 0xF6, 0xFC, 0xC4, 0xD6, 0xDC, 0xDF, 0xBB, 0xAB, 0xEB, 0xEF, 0xFF, 0xCB, 0xCF, 0xE1, 0xE9, 0xED, 0xF3,
    0xFA, 0xFD, 0xC1, 0xC9, 0xCD, 0xD3, 0xDA, 0xDD, 0xE0, 0xE8, 0xEC, 0xF2, 0xF9, 0xC0, 0xC8, 0xCC, 0xD2, 0xD9,
    0xE2, 0xEA, 0xEE, 0xF4, 0xFB, 0xC2, 0xCA, 0xCE, 0xD4, 0xDB, 0xE5, 0xC5, 0xF8, 0xD8, 0xE3, 0xF1, 0xF5, 0xC3,
    0xD1, 0xD5, 0xE6, 0xC6, 0xE7, 0xC7, 0xFE, 0xF0, 0xDE, 0xD0, 0xA3, 0x153, 0x152, 0xA1, 0xBF,
};

static bool put(Machine *m, uint8_t byte) {
    if (m->output_length == m->output_room) {
        if (m->output_room >= ZM_OUTPUT) return fail(m, "more than %d bytes of output in one command", ZM_OUTPUT);
        size_t room = m->output_room ? 2 * m->output_room : 4096;
        char *grown = realloc(m->output, room);
        if (!grown) return fail(m, "out of memory for output");
        m->output = grown;
        m->output_room = room;
    }
    m->output[m->output_length++] = (char)byte;
    return true;
}

/* Print to the screen: to the upper window, or as UTF-8. */
static bool show(Machine *m, uint32_t code) {
    if (!m->screen) return true;
    if (m->story->version == 6) windows_put(m, code);
    else if (m->upper) window_put(m, code);
    if (m->upper) return true;
    if (code < 0x80) return put(m, (uint8_t)code);
    if (code < 0x800) return put(m, (uint8_t)(0xC0 | code >> 6)) && put(m, (uint8_t)(0x80 | (code & 63)));
    if (code >= 0xD800 && code < 0xE000) return put(m, '?');
    return put(m, (uint8_t)(0xE0 | code >> 12)) && put(m, (uint8_t)(0x80 | (code >> 6 & 63)))
        && put(m, (uint8_t)(0x80 | (code & 63)));
}

bool end_line(Machine *m) {
    bool begun = m->screen && m->output_length && m->output[m->output_length - 1] != '\n';
    return !begun || put(m, '\n');
}

static uint32_t unicode_of(const Machine *m, uint16_t code) {
    const Story *s = m->story;
    if (code == 13) return '\n';
    if (code == 9) return '\t';
    if (code == 11) return ' ';
    if (code >= 32 && code < 127) return code;
    if (code < 155 || code > 251) return 0;
    if (s->unicode) {
        uint8_t count = s->bytes[s->unicode];
        return code - 155 < count ? get_word(s->bytes, s->unicode + 1u + 2u * (code - 155u)) : '?';
    }
    return code <= 223 ? EXTRA[code - 155] : '?';
}

bool print_zscii(Machine *m, uint16_t code) {
    if (code == 0) return true;
    if (m->stream_count) {
        uint16_t at = m->streams[m->stream_count - 1].table;
        uint16_t count = m->streams[m->stream_count - 1].count++;
        return write_byte(m, (uint16_t)(at + 2 + count), (uint8_t)code);
    }
    uint32_t shown = unicode_of(m, code);
    return shown == 0 || show(m, shown);
}

bool print_unicode(Machine *m, uint32_t code) {
    if (!m->stream_count) return code < 32 || show(m, code);
    if (code >= 32 && code < 127) return print_zscii(m, (uint16_t)code);
    for (uint16_t zscii = 155; zscii < 252; zscii++)
        if (unicode_of(m, zscii) == code) return print_zscii(m, zscii);
    return print_zscii(m, '?');
}

bool print_number(Machine *m, int16_t number) {
    char digits[6];
    int n = 0, rest = number < 0 ? -number : number;
    do digits[n++] = (char)('0' + rest % 10); while (rest /= 10);
    if (number < 0) digits[n++] = '-';
    while (n) if (!print_zscii(m, (uint8_t)digits[--n])) return false;
    return true;
}

/* Version 1 has no code for a new line in the third alphabet (Standard 3.5.4). */
static const char OLDEST[27] = " 0123456789.,!?_#'\"/\\<-:()";

static uint16_t letter(const Story *s, int alphabet, uint8_t code) {
    if (s->version == 1 && alphabet == 2) return (uint8_t)OLDEST[code - 6];
    if (s->alphabet && !(alphabet == 2 && code == 7))
        return s->bytes[(uint32_t)s->alphabet + 26u * (uint32_t)alphabet + code - 6u];
    return (uint8_t)ALPHABETS[alphabet][code - 6];
}

/* Print the encoded string at a byte address. Abbreviations cannot be nested (Standard 3.3.1). */
static bool print_packed(Machine *m, uint32_t address, bool abbreviation, uint32_t *end) {
    const Story *s = m->story;
    const uint32_t start = address;
    int alphabet = 0, locked = 0, row = -1, escape = 0;
    uint16_t code = 0;
    for (;;) {
        if (address + 1 >= s->length) return fail(m, "string address 0x%04x is outside the story file", start);
        if (!work(m, 8)) return false; /* three characters */
        /* Strings in dynamic memory may have been modified. */
        uint16_t word = address < s->static_base ? get_word(m->low, address) : get_word(s->bytes, address);
        address += 2;
        for (int shift = 10; shift >= 0; shift -= 5) {
            uint8_t c = word >> shift & 31;
            if (row >= 0) {
                uint16_t at = (uint16_t)(s->abbreviations + 2 * (32 * row + c));
                row = -1;
                if (abbreviation) return fail(m, "nested abbreviation in string 0x%04x", start);
                if (!print_packed(m, 2u * get_word(m->low, at), true, NULL)) return false;
                continue;
            }
            if (escape == 2) { code = (uint16_t)(c << 5); escape = 1; continue; }
            if (escape == 1) {
                escape = 0;
                if (!print_zscii(m, (uint16_t)(code | c))) return false;
                continue;
            }
            if (c == 0) { if (!print_zscii(m, ' ')) return false; }
            else if (s->version < 3 && c > 1 && c < 6) { /* to the next or the previous alphabet, from 4 on for good */
                alphabet = (locked + (c % 2 ? 2 : 1)) % 3;
                if (c > 3) locked = alphabet;
                continue;
            }
            else if (s->version == 1 && c == 1) { if (!print_zscii(m, 13)) return false; }
            else if (c < 4) { row = c - 1; }
            else if (c < 6) { alphabet = c - 3; continue; }
            else if (alphabet == 2 && c == 6) { escape = 2; }
            else if (!print_zscii(m, letter(s, alphabet, c))) return false;
            alphabet = locked;
        }
        if (word & 0x8000) break;
    }
    if (end) *end = address;
    return true;
}

bool print_string(Machine *m, uint32_t address, uint32_t *end) { return print_packed(m, address, false, end); }

void find_letters(Story *s) {
    for (int alphabet = 2; alphabet >= 0; alphabet--)
        for (uint8_t code = 31; code >= (alphabet == 2 ? 8 : 6); code--)
            s->letters[letter(s, alphabet, code) & 0xFF] = (uint8_t)(32 * alphabet + code);
}

/* Encode a word as in the dictionary: 4 bytes in version 3, 6 in later ones (Standard 3.7). */
static void encode_word(const Machine *m, const uint8_t *word, size_t length, uint8_t *coded) {
    const Story *s = m->story;
    int letters = s->version <= 3 ? 6 : 9, n = 0;
    uint8_t codes[16];
    for (size_t k = 0; k < length && n < letters; k++) {
        uint8_t c = word[k];
        if (c == ' ') { codes[n++] = 0; continue; }
        uint8_t found = s->letters[c];
        if (found) {
            if (found >= 32) codes[n++] = (uint8_t)((s->version < 3 ? 1 : 3) + found / 32);
            codes[n++] = found % 32;
        } else {
            codes[n++] = s->version < 3 ? 3 : 5;
            codes[n++] = 6;
            codes[n++] = c >> 5;
            codes[n++] = c & 31;
        }
    }
    while (n < letters) codes[n++] = 5;
    for (int k = 0; k < letters; k += 3) {
        uint16_t packed = (uint16_t)(codes[k] << 10 | codes[k + 1] << 5 | codes[k + 2]);
        if (k + 3 >= letters) packed |= 0x8000;
        put_word(coded, (uint32_t)(2 * k / 3), packed);
    }
}

/* Address of an encoded word's dictionary entry; 0 if not found (Standard 13). */
static uint16_t look_up(Machine *m, uint16_t dictionary, const uint8_t *coded) {
    size_t size = m->story->version <= 3 ? 4 : 6;
    if (!work(m, 32)) return 0; /* letters to encode, and steps of the binary search */
    uint16_t at = (uint16_t)(dictionary + 1 + m->low[dictionary]);
    uint8_t entry = m->low[at];
    int16_t count = (int16_t)get_word(m->low, (uint16_t)(at + 1));
    at = (uint16_t)(at + 3);
    if (count < 0) { /* unsorted */
        if (!work(m, (uint32_t)-count)) return 0;
        for (int k = 0; k < -count; k++, at = (uint16_t)(at + entry))
            if (memcmp(m->low + at, coded, size) == 0) return at;
        return 0;
    }
    int low = 0, high = count - 1;
    while (low <= high) {
        int middle = (low + high) / 2;
        uint16_t here = (uint16_t)(at + middle * entry);
        int order = memcmp(m->low + here, coded, size);
        if (order == 0) return here;
        if (order < 0) low = middle + 1;
        else high = middle - 1;
    }
    return 0;
}

bool tokenise(Machine *m, uint16_t text, uint16_t parse, uint16_t dictionary, bool keep_unknown) {
    uint8_t *low = m->low;
    bool old = m->story->version <= 4;
    if (!dictionary) dictionary = m->story->dictionary;
    uint16_t first = (uint16_t)(text + (old ? 1 : 2)), end;
    /* A zero byte ends the line even if its length says otherwise, as in Frotz: Inform's OOPS relies on it. */
    uint16_t limit = old ? 0xFFFF : (uint16_t)(first + low[(uint16_t)(text + 1)]);
    for (end = first; end != limit && low[end]; end++) {}
    if (old && end == limit) return fail(m, "text buffer 0x%04x has no terminating zero", text);
    const uint8_t *separators = low + dictionary + 1;
    uint8_t separator_count = low[dictionary], room = low[parse], count = 0;
    if (!work(m, (1u + (uint16_t)(end - first)) * (1u + separator_count / 16u))) return false;
    for (uint16_t at = first; at < end && count < room;) {
        if (low[at] == ' ') { at++; continue; }
        uint16_t begin = at++;
        if (!memchr(separators, low[begin], separator_count))
            while (at < end && low[at] != ' ' && !memchr(separators, low[at], separator_count)) at++;
        uint8_t coded[6];
        encode_word(m, low + begin, (size_t)(at - begin), coded);
        uint16_t entry = look_up(m, dictionary, coded), slot = (uint16_t)(parse + 2 + 4 * count++);
        if (m->work > ZM_WORK) return false;
        if (entry || !keep_unknown) if (!write_word(m, slot, entry)) return false;
        if (!write_byte(m, (uint16_t)(slot + 2), (uint8_t)(at - begin))
            || !write_byte(m, (uint16_t)(slot + 3), (uint8_t)(begin - text))) return false;
    }
    return write_byte(m, (uint16_t)(parse + 1), count);
}

bool read_line(Machine *m, uint16_t text, uint16_t parse, const char *line, size_t length) {
    bool old = m->story->version <= 4;
    size_t room = m->low[text];
    if (old && room) room--;
    if (length > room) length = room;
    for (size_t k = 0; k < length; k++) {
        char c = line[k];
        if (c >= 'A' && c <= 'Z') c = (char)(c - 'A' + 'a');
        if (!write_byte(m, (uint16_t)(text + (old ? 1 : 2) + k), (uint8_t)c)) return false;
    }
    if (!write_byte(m, (uint16_t)(text + 1 + (old ? length : 0)), old ? 0 : (uint8_t)length)) return false;
    return parse == 0 || tokenise(m, text, parse, 0, false);
}

bool encode_text(Machine *m, uint16_t text, uint16_t length, uint16_t from, uint16_t coded) {
    uint8_t bytes[6] = {0};
    if (!work(m, 16)) return false;
    uint16_t at = (uint16_t)(text + from);
    if (length > ZM_LOW - at) length = (uint16_t)(ZM_LOW - at);
    encode_word(m, m->low + at, length, bytes);
    for (int k = 0; k < 6; k++)
        if (!write_byte(m, (uint16_t)(coded + k), bytes[k])) return false;
    return true;
}
