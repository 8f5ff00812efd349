/* The stack: frames and stubs of calls (Glulx 3.1.3, section 1.3), and what moves values there. */
#include <string.h>

#include "glulx.h"

/* The stack: m->sp and m->fp count, while machine_run keeps them in registers elsewhere. A frame is a number of
   words, these, which are its local variables and the room of its header, and the values on top; below it is a call stub
   of 4 words (section 1.3.2). */
bool push(Machine *m, uint32_t value) {
    if (m->sp >= m->stack_size - GX_MARGIN) return fail(m, "stack overflow");
    m->stack[m->sp++] = value;
    return true;
}

bool pop(Machine *m, uint32_t *value) {
    if (m->sp <= m->fp + 1 + m->stack[m->fp]) return fail(m, "stack underflow");
    *value = m->stack[--m->sp];
    return true;
}

bool push_stub(Machine *m, uint32_t type, uint32_t address, uint32_t pc) {
    return push(m, type) && push(m, address) && push(m, pc) && push(m, m->fp);
}

/* Give arguments to local variables of which some are shorter than words, in this processor's order of bytes. */
static void __attribute__((cold)) give_short(Machine *m, const Instruction *f, uint32_t count, const uint32_t *arguments) {
    uint8_t *locals = (uint8_t *)(m->stack + m->fp + 1);
    uint32_t at = f->value[3], offset = 0, given = 0;
    for (; m->memory[at] || m->memory[at + 1]; at += 2) {
        uint32_t size = m->memory[at];
        offset = (offset + size - 1) / size * size;
        for (uint32_t k = 0; k < m->memory[at + 1]; k++, offset += size) {
            if (given == count) return;
            uint32_t value = arguments[given++];
            if (size == 4) memcpy(locals + offset, &value, 4);
            else if (size == 2) memcpy(locals + offset, &(uint16_t){(uint16_t)value}, 2);
            else locals[offset] = (uint8_t)value;
        }
    }
}

/* Make a function's frame; its call stub is on the stack. */
bool enter_function(Machine *m, Instruction *f, uint32_t count, const uint32_t *arguments) {
    uint32_t words = f->value[0], locals = f->value[5];
    if (m->sp + words + count + GX_MARGIN >= m->stack_size) return fail(m, "stack overflow");
    if (!work(m, words / 16)) return false;
    m->fp = m->sp;
    uint32_t *base = m->stack + m->fp;
    base[0] = words;
    memset(base + 1, 0, 4 * (size_t)words);
    m->sp += 1 + words;
    if (f->value[1] == 0xC0) { /* arguments on the stack, then their number (section 1.6.2) */
        for (uint32_t n = count; n-- > 0;) m->stack[m->sp++] = arguments[n];
        m->stack[m->sp++] = count;
    } else if (f->value[2]) {
        give_short(m, f, count, arguments);
    } else {
        for (uint32_t n = 0; n < count && n < locals; n++) base[1 + n] = arguments[n];
    }
    m->pc = f->end;
    return true;
}

bool call_function(Machine *m, uint32_t address, uint32_t count, const uint32_t *arguments) {
    Instruction *f = machine_decode_function(m, address);
    return f && enter_function(m, f, count, arguments);
}

/* Return from the current frame: give a value to its caller, or go on with the string or number that called it. */
bool leave_function(Machine *m, uint32_t value) {
    if (m->fp < 4) { /* from the start function */
        m->status = GX_HALTED;
        return true;
    }
    m->sp = m->fp - 4;
    const uint32_t *stub = m->stack + m->sp;
    uint32_t type = stub[0], address = stub[1], pc = stub[2], fp = stub[3];
    if (fp >= m->sp || m->stack[fp] >= m->sp - fp) return fail(m, "the stack is damaged");
    m->fp = fp;
    m->pc = pc;
    switch (type) {
    case DEST_NOWHERE: return true;
    case DEST_MEMORY: return write4(m, address, value);
    case DEST_LOCAL:
        if (address >= GX_LOCALS) return fail(m, "the stack is damaged");
        m->stack[fp + 1 + address] = value;
        return true;
    case DEST_STACK: return push(m, value);
    case RESUME_COMPRESSED: return print_string(m, pc, 0xE1, address);
    case RESUME_NUMBER: return print_number(m, (int32_t)pc, true, address);
    case RESUME_LATIN: return print_string(m, pc, 0xE0, 0);
    case RESUME_UNICODE: return print_string(m, pc, 0xE2, 0);
    default: return fail(m, "the stack is damaged");
    }
}

/* Continue after the catch whose stub ends at `token` (section 2.5). */
bool unwind(Machine *m, uint32_t value, uint32_t token) {
    if (token % 4 || token / 4 > m->sp || token / 4 < 4) return fail(m, "throw to 0x%x, where nothing was caught", token);
    m->fp = token / 4; /* as if the stub were that of a function's frame */
    return leave_function(m, value);
}

static uint32_t load_short(const Machine *m, uint32_t address, uint32_t size) {
    return size == 1 ? m->memory[address] : get2(m->memory + address);
}

bool store_short(Machine *m, uint32_t address, uint32_t size, uint32_t value) {
    if (size == 1) return write1(m, address, value);
    if (!writable(m, address, 2)) return refuse_store(m, address);
    put2(m->memory + address, value);
    return true;
}

/* The operands of copys and copyb: 16 or 8 bits, but for constants and the stack (section 2.6). */
bool copy_short(Machine *m, const Instruction *i, uint32_t size) {
    uint32_t value = i->value[0];
    uint8_t *locals = (uint8_t *)(m->stack + m->fp + 1);
    if (i->kind[0] == STACK) {
        if (!pop(m, &value)) return false;
    } else if (i->kind[0] == LOCAL) {
        uint16_t half;
        memcpy(&half, locals + value, 2);
        value = size == 1 ? locals[value] : half;
    } else if (i->kind[0] != CONSTANT) {
        if (!readable(m, value, size)) return fail(m, "load from 0x%x, outside memory", value);
        value = load_short(m, value, size);
    }
    value &= size == 1 ? 0xFF : 0xFFFF;
    switch (i->kind[1]) {
    case NOWHERE: return true;
    case STACK: return push(m, value);
    case LOCAL:
        if (size == 1) locals[i->value[1]] = (uint8_t)value;
        else memcpy(locals + i->value[1], &(uint16_t){(uint16_t)value}, 2);
        return true;
    default: return store_short(m, i->value[1], size, value);
    }
}

/* Rotate the values below `top` (section 2.8). */
void roll_stack(uint32_t *top, uint32_t count, int32_t places) {
    uint32_t shift = (uint32_t)(places % (int32_t)count + (int32_t)count) % count;
    if (!shift) return;
    uint32_t *base = top - count;
    for (uint32_t part = 0; part < 3; part++) { /* reverse all, then both parts */
        uint32_t low = part == 2 ? shift : 0, high = part == 1 ? shift : count;
        while (low + 1 < high) {
            uint32_t kept = base[low];
            base[low++] = base[--high];
            base[high] = kept;
        }
    }
}
