/* Every instruction (Standard, sections 14 and 15): its opcode name, and what follows its operands. */
#ifndef HANDLERS_H
#define HANDLERS_H

#define STORES 1
#define BRANCHES 2
#define HAS_TEXT 4
#define ENDS 8 /* control never reaches the next instruction */

#define HANDLERS(X) \
    X(illegal, ENDS) X(nop, 0) \
    X(je, BRANCHES) X(jl, BRANCHES) X(jg, BRANCHES) X(dec_chk, BRANCHES) X(inc_chk, BRANCHES) X(jin, BRANCHES) \
    X(test, BRANCHES) X(or, STORES) X(and, STORES) X(test_attr, BRANCHES) X(set_attr, 0) X(clear_attr, 0) \
    X(store, 0) X(insert_obj, 0) X(loadw, STORES) X(loadb, STORES) X(get_prop, STORES) X(get_prop_addr, STORES) \
    X(get_next_prop, STORES) X(add, STORES) X(sub, STORES) X(mul, STORES) X(div, STORES) X(mod, STORES) \
    X(call, STORES) X(call_n, 0) X(throw, ENDS) \
    X(jz, BRANCHES) X(get_sibling, STORES | BRANCHES) X(get_child, STORES | BRANCHES) X(get_parent, STORES) \
    X(get_prop_len, STORES) X(inc, 0) X(dec, 0) X(print_addr, 0) X(remove_obj, 0) X(print_obj, 0) X(ret, ENDS) \
    X(jump, ENDS) X(print_paddr, 0) X(load, STORES) X(not, STORES) \
    X(rtrue, ENDS) X(rfalse, ENDS) X(print, HAS_TEXT) X(print_ret, HAS_TEXT | ENDS) X(unsaved_branch, BRANCHES) \
    X(unsaved, STORES) X(save_undo, STORES) X(restore_undo, STORES) X(restart, ENDS) X(ret_popped, ENDS) X(pop, 0) X(catch, STORES) \
    X(quit, ENDS) X(new_line, 0) X(yes, BRANCHES) \
    X(storew, 0) X(storeb, 0) X(put_prop, 0) X(sread, 0) X(aread, STORES) X(print_char, 0) X(print_num, 0) \
    X(random, STORES) X(push, 0) X(pull, 0) X(set_window, 0) X(split_window, 0) X(erase_window, 0) X(set_cursor, 0) X(output_stream, 0) X(read_char, STORES) \
    X(scan_table, STORES | BRANCHES) X(tokenise, 0) X(encode_text, 0) X(copy_table, 0) X(print_table, 0) \
    X(check_arg_count, BRANCHES) X(log_shift, STORES) X(art_shift, STORES) X(set_font, STORES) \
    X(print_unicode, 0) X(check_unicode, STORES) X(get_cursor, 0) X(erase_line, 0) \
    /* of version 6 */ \
    X(pull_stack, STORES) X(push_stack, BRANCHES) X(pop_stack, 0) X(picture_data, BRANCHES) X(get_wind_prop, STORES) \
    X(put_wind_prop, 0) X(set_margins, 0) X(move_window, 0) X(window_size, 0) X(window_style, 0) X(scroll_window, 0) \
    X(read_mouse, 0) X(print_form, 0)

#define NAME_OF(name, flags) H_##name,
enum { HANDLERS(NAME_OF) H_COUNT };
#undef NAME_OF

/* The commonest instructions have variants, code for each kind of their operands: CONSTANT, LOCAL, GLOBAL and STACK. An
   interpreter spends most of its time on branches that the processor mispredicts, and these need none.

   PAIRS with two operands have 16 variants, in the order of 4 * the first kind + the second; SINGLES with one have four;
   STORED, whose first operand is the number of a variable, have one for a local variable and one for a global one.

   `link`, `nowhere` and `return` are no instructions: they are where control goes on elsewhere, where there is no code,
   and where a branch returns from the routine. */
#define PAIRS(X) X(je) X(jl) X(jg) X(test_attr) X(loadw) X(loadb) X(add) X(sub) X(and) X(get_prop)
#define SINGLES(X) X(jz) X(ret) X(push)
#define STORED(X) X(inc) X(dec)

#define PAIR_OF(name) V_##name, V_##name##_end = V_##name + 15,
#define SINGLE_OF(name) V_##name, V_##name##_end = V_##name + 3,
#define STORED_OF(name) V_##name, V_##name##_end = V_##name + 1,
enum { V_none = H_COUNT - 1, PAIRS(PAIR_OF) SINGLES(SINGLE_OF) STORED(STORED_OF) V_store, V_link = V_store + 8, V_nowhere, V_return, V_COUNT };
#undef PAIR_OF
#undef SINGLE_OF
#undef STORED_OF

#endif
