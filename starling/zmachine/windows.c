/* The eight windows of version 6 (Standard 8.7 and 8.8), reduced to text on a screen of ZM_LINES by ZM_COLUMNS characters,
   each one unit wide and high.

   Text of windows that scroll is the story's output; text of the others is drawn where it stands on the screen. There are no
   pictures, and fonts, colours, sounds, the mouse and menus are not available, which the story is told in the ways that the
   Standard provides. Routines that the story wants called after some lines (8.8.3.2.2) set text around pictures: they are not. */
#include <stdlib.h>
#include <string.h>

#include "handlers.h"
#include "zm.h"

enum { WRAPS = 1, SCROLLS = 2, TRANSCRIBED = 4, BUFFERED = 8 };

static void home(uint16_t *w) {
    w[W_ROW] = 1;
    w[W_COLUMN] = (uint16_t)(w[W_LEFT_MARGIN] + 1);
}

static void place(uint16_t *w, uint16_t top, uint16_t left, uint16_t height, uint16_t width) {
    w[W_TOP] = top;
    w[W_LEFT] = left;
    w[W_HEIGHT] = height;
    w[W_WIDTH] = width;
}

void windows_start(Machine *m) {
    memset(m->windows, 0, sizeof m->windows);
    for (int n = 0; n < ZM_WINDOWS; n++) {
        uint16_t *w = m->windows[n];
        place(w, 1, 1, n ? 0 : ZM_LINES, n < 2 ? ZM_COLUMNS : 0);
        home(w);
        w[W_FONT] = 1;
        w[W_FONT_SIZE] = 0x0101;
        w[W_COLOURS] = 0x0209;
        w[W_TRUE_FOREGROUND] = 0x7FFF;
        w[W_ATTRIBUTES] = n ? BUFFERED : WRAPS | SCROLLS | TRANSCRIBED | BUFFERED;
    }
    m->selected = 0;
}

/* A window's properties by its number, of which -3 is the selected one; NULL, and the instruction fails, if there is none. */
static uint16_t *window_of(Machine *m, uint16_t number) {
    if ((int16_t)number == -3) number = m->selected;
    if (number < ZM_WINDOWS) return m->windows[number];
    fail(m, "window %d of %d", (int16_t)number, ZM_WINDOWS);
    return NULL;
}

static void select_window(Machine *m, uint8_t number) {
    m->selected = number;
    m->upper = !(m->windows[number][W_ATTRIBUTES] & SCROLLS);
}

/* Blank a part of the screen, given by its first row and column, from 0, and its size. */
static void blank(Machine *m, int row, int column, int height, int width) {
    if (row < 0 || column < 0) return;
    for (int y = row; y < row + height && y < ZM_ROWS; y++)
        for (int x = column; x < column + width && x < ZM_COLUMNS; x++) m->window.cells[y][x] = 0;
}

static void blank_window(Machine *m, const uint16_t *w) {
    blank(m, w[W_TOP] - 1, w[W_LEFT] - 1, w[W_HEIGHT], w[W_WIDTH]);
}

static void next_line(uint16_t *w) {
    if (w[W_ROW] < w[W_HEIGHT]) w[W_ROW]++;
    w[W_COLUMN] = (uint16_t)(w[W_LEFT_MARGIN] + 1);
}

void windows_put(Machine *m, uint32_t code) {
    uint16_t *w = m->windows[m->selected];
    if (code == '\n') {
        next_line(w);
        return;
    }
    if (w[W_ATTRIBUTES] & WRAPS && w[W_COLUMN] > w[W_WIDTH] - w[W_RIGHT_MARGIN]) next_line(w);
    int row = w[W_TOP] + w[W_ROW] - 2, column = w[W_LEFT] + w[W_COLUMN] - 2;
    if (m->upper && row >= 0 && row < ZM_ROWS && column >= 0 && column < ZM_COLUMNS && w[W_COLUMN] <= w[W_WIDTH]) {
        m->window.cells[row][column] = (uint16_t)code;
        if (m->window.shown <= row) m->window.shown = (uint8_t)(row + 1);
    }
    if (w[W_COLUMN] < 0xFFFF) w[W_COLUMN]++;
}

/* What was drawn outside of windows that keep their text scrolls away. */
void windows_next(Machine *m) {
    bool kept[ZM_ROWS] = {false};
    for (int n = 0; n < ZM_WINDOWS; n++) {
        const uint16_t *w = m->windows[n];
        if (w[W_ATTRIBUTES] & SCROLLS || !w[W_WIDTH]) continue;
        for (int row = w[W_TOP] - 1; row < w[W_TOP] - 1 + w[W_HEIGHT]; row++)
            if (row >= 0 && row < ZM_ROWS) kept[row] = true;
    }
    uint8_t shown = 0;
    for (uint8_t row = 0; row < m->window.shown; row++) {
        if (kept[row]) shown = (uint8_t)(row + 1);
        else blank(m, row, 0, 1, ZM_COLUMNS);
    }
    m->window.shown = shown;
}

void windows_split(Machine *m, uint16_t rows) {
    if (rows > ZM_LINES) rows = ZM_LINES;
    place(m->windows[1], 1, 1, rows, ZM_COLUMNS);
    place(m->windows[0], (uint16_t)(rows + 1), 1, (uint16_t)(ZM_LINES - rows), ZM_COLUMNS);
    for (int n = 0; n < 2; n++)
        if (m->windows[n][W_ROW] > m->windows[n][W_HEIGHT]) home(m->windows[n]);
}

bool windows_erase(Machine *m, int16_t number) {
    if (number == -1 || number == -2) {
        blank(m, 0, 0, ZM_ROWS, ZM_COLUMNS);
        m->window.shown = 0;
        if (number == -2) return true;
        windows_split(m, 0);
        for (int n = 0; n < ZM_WINDOWS; n++) home(m->windows[n]);
        select_window(m, 0);
        return true;
    }
    uint16_t *w = window_of(m, (uint16_t)number);
    if (!w) return false;
    blank_window(m, w);
    home(w);
    return true;
}

void windows_erase_line(Machine *m, uint16_t width) {
    const uint16_t *w = m->windows[m->selected];
    int rest = w[W_WIDTH] - w[W_COLUMN] + 1, wanted = width == 1 ? rest : width - 1;
    if (m->upper && w[W_ROW] <= w[W_HEIGHT])
        blank(m, w[W_TOP] + w[W_ROW] - 2, w[W_LEFT] + w[W_COLUMN] - 2, 1, wanted < rest ? wanted : rest);
}

static void scroll(Machine *m, const uint16_t *w, int16_t rows) {
    int top = w[W_TOP] - 1, left = w[W_LEFT] - 1, bottom = top + w[W_HEIGHT], right = left + w[W_WIDTH];
    if (top < 0 || left < 0) return;
    if (bottom > ZM_ROWS) bottom = ZM_ROWS;
    if (right > ZM_COLUMNS) right = ZM_COLUMNS;
    if (left >= right) return;
    int step = rows < 0 ? -1 : 1;
    for (int y = step > 0 ? top : bottom - 1; y >= top && y < bottom; y += step) {
        int from = y + rows;
        size_t size = (size_t)(right - left) * sizeof m->window.cells[0][0];
        if (from >= top && from < bottom) memcpy(&m->window.cells[y][left], &m->window.cells[from][left], size);
        else memset(&m->window.cells[y][left], 0, size);
    }
}

static void set_style(uint16_t *w, uint16_t flags, uint16_t operation) {
    uint16_t *value = &w[W_ATTRIBUTES];
    if (operation == 0) *value = flags;
    else if (operation == 1) *value |= flags;
    else if (operation == 2) *value &= (uint16_t)~flags;
    else if (operation == 3) *value ^= flags;
}

/* Lines of a length and as many characters; a length of 0 ends them (print_form). */
static bool print_form(Machine *m, uint16_t table) {
    for (bool first = true;; first = false) {
        uint16_t length = get_word(m->low, table);
        if (!length) return true;
        if (!first && !print_zscii(m, 13)) return false;
        if (!work(m, length + 1u)) return false;
        table = (uint16_t)(table + 2);
        for (uint16_t k = 0; k < length; k++, table++)
            if (!print_zscii(m, m->low[table])) return false;
    }
}

bool windows_instruction(Machine *m, uint8_t handler, const uint16_t *a, uint8_t count) {
    if (handler == H_print_form) return print_form(m, a[0]);
    if (handler == H_read_mouse) { /* it never moves */
        for (uint16_t k = 0; k < 4; k++)
            if (!write_word(m, (uint16_t)(a[0] + 2 * k), 0)) return false;
        return true;
    }
    bool last = handler == H_set_margins || handler == H_set_cursor; /* the window is the last operand */
    uint16_t *w = window_of(m, !last ? a[0] : count > 2 ? a[2] : (uint16_t)-3);
    if (!w) return false;
    if (handler == H_set_window) {
        select_window(m, (uint8_t)((w - m->windows[0]) / ZM_PROPERTIES));
    } else if (handler == H_set_cursor) {
        if ((int16_t)a[0] < 0) return true; /* the cursor itself, off or on */
        if (a[0] != w[W_ROW] && w[W_ATTRIBUTES] & SCROLLS && !end_line(m)) return false;
        w[W_ROW] = a[0] ? a[0] : 1;
        w[W_COLUMN] = a[1] ? a[1] : 1;
    } else if (handler == H_set_margins) {
        w[W_LEFT_MARGIN] = a[0];
        w[W_RIGHT_MARGIN] = a[1];
        if (w[W_COLUMN] <= a[0]) w[W_COLUMN] = (uint16_t)(a[0] + 1);
    } else if (handler == H_move_window) {
        place(w, a[1], a[2], w[W_HEIGHT], w[W_WIDTH]);
    } else if (handler == H_window_size) {
        place(w, w[W_TOP], w[W_LEFT], a[1], a[2]);
        if (w[W_ROW] > a[1] || w[W_COLUMN] > a[2]) home(w);
    } else if (handler == H_window_style) {
        set_style(w, a[1], count > 2 ? a[2] : 0);
        select_window(m, m->selected);
    } else if (handler == H_scroll_window) {
        if (!(w[W_ATTRIBUTES] & SCROLLS)) scroll(m, w, (int16_t)a[1]);
    } else if (handler == H_put_wind_prop) {
        if (a[1] >= ZM_PROPERTIES) return fail(m, "window property %u of %d", a[1], ZM_PROPERTIES);
        w[a[1]] = a[2];
        select_window(m, m->selected);
    }
    return true;
}

bool windows_property(Machine *m, uint16_t window, uint16_t number, uint16_t *value) {
    const uint16_t *w = window_of(m, window);
    if (!w) return false;
    if (number >= ZM_PROPERTIES) return fail(m, "window property %u of %d", number, ZM_PROPERTIES);
    *value = w[number];
    return true;
}

/* Break the text in a table, its length and its characters, into lines of a width, as print_form takes them. */
bool windows_format(Machine *m, uint16_t table, uint16_t width) {
    uint16_t length = get_word(m->low, table), at = 0;
    if (!work(m, 2u * length + 16u)) return false;
    uint8_t *text = malloc(length + 1u);
    if (!text) return fail(m, "out of memory for output");
    for (uint32_t k = 0; k < length; k++) text[k] = m->low[(uint16_t)(table + 2 + k)];
    bool done = true;
    uint32_t to = table;
    if (!width) width = 1;
    while (done && at < length) {
        uint16_t end = at, space = 0;
        while (end < length && text[end] != 13 && end - at < width) {
            if (text[end] == ' ') space = end;
            end++;
        }
        bool cut = end < length && text[end] != 13 && text[end] != ' ';
        if (cut && space > at) end = space;
        uint16_t next = (uint16_t)(end + (end < length && (text[end] == 13 || text[end] == ' ')));
        /* An empty line would end the table. */
        uint16_t shown = end > at ? (uint16_t)(end - at) : 1;
        done = to + 2u + shown < ZM_LOW && write_word(m, (uint16_t)to, shown);
        for (uint16_t k = 0; done && k < shown; k++)
            done = write_byte(m, (uint16_t)(to + 2u + k), end > at ? text[at + k] : ' ');
        to += 2u + shown;
        at = next;
    }
    free(text);
    if (to + 1 >= ZM_LOW) return fail(m, "store to read-only memory 0x%04x", ZM_LOW - 1);
    return done && write_word(m, (uint16_t)to, 0);
}

uint8_t *windows_save(const Machine *m, uint8_t *out) {
    *out++ = m->selected;
    memcpy(out, m->windows, sizeof m->windows);
    return out + sizeof m->windows;
}

/* NULL if they are damaged. */
const uint8_t *windows_read(Machine *m, const uint8_t *in, const uint8_t *end) {
    if ((size_t)(end - in) < 1 + sizeof m->windows || *in >= ZM_WINDOWS) return NULL;
    memcpy(m->windows, in + 1, sizeof m->windows);
    select_window(m, *in);
    return in + 1 + sizeof m->windows;
}
