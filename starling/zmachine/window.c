/* The upper window, a grid of characters: status lines, quote boxes and menus (Standard 8.6.1 and 8.7.2).

   Stories draw a box in a tall window and make the window small again before they wait for input: the screen goes on
   showing the box. So rows below the window are kept until the next input. */
#include <string.h>

#include "zm.h"

static void blank(Machine *m, uint8_t from, uint8_t to) {
    if (from < to) memset(m->window.cells[from], 0, (size_t)(to - from) * sizeof m->window.cells[0]);
}

void window_split(Machine *m, uint16_t rows) {
    m->window.height = (uint8_t)(rows < ZM_ROWS ? rows : ZM_ROWS);
    if (m->window.shown < m->window.height) m->window.shown = m->window.height;
    if (m->story->version == 3) blank(m, 0, m->window.height);
    if (m->window.row >= m->window.height) m->window.row = m->window.column = 0;
}

/* -1 closes the upper window and clears the screen, -2 and 1 clear the window. */
void window_erase(Machine *m, int16_t window) {
    if (window == 0) return;
    blank(m, 0, m->window.shown);
    m->window.row = m->window.column = 0;
    if (window == -1) m->window.height = 0;
    m->window.shown = m->window.height;
}

/* From the cursor to the end of the line. */
void window_erase_line(Machine *m) {
    if (m->upper && m->window.row < m->window.height)
        for (uint8_t column = m->window.column; column < ZM_COLUMNS; column++) m->window.cells[m->window.row][column] = 0;
}

/* Row and column count from 1. */
void window_move(Machine *m, uint16_t row, uint16_t column) {
    m->window.row = (uint8_t)(row && row <= ZM_ROWS ? row - 1 : ZM_ROWS);
    m->window.column = (uint8_t)(column && column <= ZM_COLUMNS ? column - 1 : ZM_COLUMNS);
}

void window_put(Machine *m, uint32_t code) {
    if (code == '\n') {
        m->window.column = 0;
        if (m->window.row < ZM_ROWS) m->window.row++;
    } else if (m->window.row < m->window.height && m->window.column < ZM_COLUMNS) {
        m->window.cells[m->window.row][m->window.column++] = (uint16_t)code;
    }
}

void window_next(Machine *m) {
    blank(m, m->window.height, m->window.shown);
    m->window.shown = m->window.height;
}
