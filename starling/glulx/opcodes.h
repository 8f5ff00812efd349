/* Every instruction (Glulx 3.1.3, sections 2.2 to 2.17): its name, opcode, operands and the label in run.c that executes
   it. Operands: L is loaded, S is stored, B is loaded and says where a branch leads. */
#ifndef OPCODES_H
#define OPCODES_H

#define OPCODES(X) \
    X(illegal, 0xFFFFFFFF, "", illegal) X(function, 0xFFFFFFFE, "", illegal) \
    X(nop, 0x00, "", nop) \
    X(add, 0x10, "LLS", add) X(sub, 0x11, "LLS", sub) X(mul, 0x12, "LLS", mul) X(div, 0x13, "LLS", div) \
    X(mod, 0x14, "LLS", mod) X(neg, 0x15, "LS", neg) X(bitand, 0x18, "LLS", bitand) X(bitor, 0x19, "LLS", bitor) \
    X(bitxor, 0x1A, "LLS", bitxor) X(bitnot, 0x1B, "LS", bitnot) X(shiftl, 0x1C, "LLS", shiftl) \
    X(sshiftr, 0x1D, "LLS", sshiftr) X(ushiftr, 0x1E, "LLS", ushiftr) \
    X(jump, 0x20, "B", jump) X(jz, 0x22, "LB", jz) X(jnz, 0x23, "LB", jnz) X(jeq, 0x24, "LLB", jeq) \
    X(jne, 0x25, "LLB", jne) X(jlt, 0x26, "LLB", jlt) X(jge, 0x27, "LLB", jge) X(jgt, 0x28, "LLB", jgt) \
    X(jle, 0x29, "LLB", jle) X(jltu, 0x2A, "LLB", jltu) X(jgeu, 0x2B, "LLB", jgeu) X(jgtu, 0x2C, "LLB", jgtu) \
    X(jleu, 0x2D, "LLB", jleu) X(jumpabs, 0x104, "L", jumpabs) \
    X(call, 0x30, "LLS", call) X(return, 0x31, "L", return) X(catch, 0x32, "SB", catch) X(throw, 0x33, "LL", throw) \
    X(tailcall, 0x34, "LL", tailcall) X(callf, 0x160, "LS", callf) X(callfi, 0x161, "LLS", callfi) \
    X(callfii, 0x162, "LLLS", callfii) X(callfiii, 0x163, "LLLLS", callfiii) \
    X(copy, 0x40, "LS", copy) X(copys, 0x41, "LS", copys) X(copyb, 0x42, "LS", copyb) X(sexs, 0x44, "LS", sexs) \
    X(sexb, 0x45, "LS", sexb) X(aload, 0x48, "LLS", aload) X(aloads, 0x49, "LLS", aloads) X(aloadb, 0x4A, "LLS", aloadb) \
    X(aloadbit, 0x4B, "LLS", aloadbit) X(astore, 0x4C, "LLL", astore) X(astores, 0x4D, "LLL", astores) \
    X(astoreb, 0x4E, "LLL", astoreb) X(astorebit, 0x4F, "LLL", astorebit) \
    X(stkcount, 0x50, "S", stkcount) X(stkpeek, 0x51, "LS", stkpeek) X(stkswap, 0x52, "", stkswap) \
    X(stkroll, 0x53, "LL", stkroll) X(stkcopy, 0x54, "L", stkcopy) \
    X(streamchar, 0x70, "L", streamchar) X(streamnum, 0x71, "L", streamnum) X(streamstr, 0x72, "L", streamstr) \
    X(streamunichar, 0x73, "L", streamunichar) X(getstringtbl, 0x140, "S", getstringtbl) \
    X(setstringtbl, 0x141, "L", setstringtbl) X(getiosys, 0x148, "SS", getiosys) X(setiosys, 0x149, "LL", setiosys) \
    X(gestalt, 0x100, "LLS", gestalt) X(debugtrap, 0x101, "L", debugtrap) X(getmemsize, 0x102, "S", getmemsize) \
    X(setmemsize, 0x103, "LS", setmemsize) X(random, 0x110, "LS", random) X(setrandom, 0x111, "L", setrandom) \
    X(quit, 0x120, "", quit) X(verify, 0x121, "S", verify) X(restart, 0x122, "", restart) X(save, 0x123, "LS", save) \
    X(restore, 0x124, "LS", save) X(saveundo, 0x125, "S", saveundo) X(restoreundo, 0x126, "S", restoreundo) \
    X(protect, 0x127, "LL", protect) X(hasundo, 0x128, "S", hasundo) X(discardundo, 0x129, "", discardundo) \
    X(glk, 0x130, "LLS", glk) \
    X(linearsearch, 0x150, "LLLLLLLS", search) X(binarysearch, 0x151, "LLLLLLLS", search) \
    X(linkedsearch, 0x152, "LLLLLLS", search) \
    X(mzero, 0x170, "LL", mzero) X(mcopy, 0x171, "LLL", mcopy) X(malloc, 0x178, "LS", malloc) X(mfree, 0x179, "L", mfree) \
    X(accelfunc, 0x180, "LL", accelfunc) X(accelparam, 0x181, "LL", accelparam) \
    X(numtof, 0x190, "LS", float) X(ftonumz, 0x191, "LS", float) X(ftonumn, 0x192, "LS", float) X(ceil, 0x198, "LS", float) \
    X(floor, 0x199, "LS", float) X(fadd, 0x1A0, "LLS", float) X(fsub, 0x1A1, "LLS", float) X(fmul, 0x1A2, "LLS", float) \
    X(fdiv, 0x1A3, "LLS", float) X(fmod, 0x1A4, "LLSS", float) X(sqrt, 0x1A8, "LS", float) X(exp, 0x1A9, "LS", float) \
    X(log, 0x1AA, "LS", float) X(pow, 0x1AB, "LLS", float) X(sin, 0x1B0, "LS", float) X(cos, 0x1B1, "LS", float) \
    X(tan, 0x1B2, "LS", float) X(asin, 0x1B3, "LS", float) X(acos, 0x1B4, "LS", float) X(atan, 0x1B5, "LS", float) \
    X(atan2, 0x1B6, "LLS", float) X(jfeq, 0x1C0, "LLLB", float_jump) X(jfne, 0x1C1, "LLLB", float_jump) \
    X(jflt, 0x1C2, "LLB", float_jump) X(jfle, 0x1C3, "LLB", float_jump) X(jfgt, 0x1C4, "LLB", float_jump) \
    X(jfge, 0x1C5, "LLB", float_jump) X(jisnan, 0x1C8, "LB", float_jump) X(jisinf, 0x1C9, "LB", float_jump) \
    X(numtod, 0x200, "LSS", float) X(dtonumz, 0x201, "LLS", float) X(dtonumn, 0x202, "LLS", float) \
    X(ftod, 0x203, "LSS", float) X(dtof, 0x204, "LLS", float) X(dceil, 0x208, "LLSS", float) \
    X(dfloor, 0x209, "LLSS", float) X(dadd, 0x210, "LLLLSS", float) X(dsub, 0x211, "LLLLSS", float) \
    X(dmul, 0x212, "LLLLSS", float) X(ddiv, 0x213, "LLLLSS", float) X(dmodr, 0x214, "LLLLSS", float) \
    X(dmodq, 0x215, "LLLLSS", float) X(dsqrt, 0x218, "LLSS", float) X(dexp, 0x219, "LLSS", float) \
    X(dlog, 0x21A, "LLSS", float) X(dpow, 0x21B, "LLLLSS", float) X(dsin, 0x220, "LLSS", float) \
    X(dcos, 0x221, "LLSS", float) X(dtan, 0x222, "LLSS", float) X(dasin, 0x223, "LLSS", float) \
    X(dacos, 0x224, "LLSS", float) X(datan, 0x225, "LLSS", float) X(datan2, 0x226, "LLLLSS", float) \
    X(jdeq, 0x230, "LLLLLLB", float_jump) X(jdne, 0x231, "LLLLLLB", float_jump) X(jdlt, 0x232, "LLLLB", float_jump) \
    X(jdle, 0x233, "LLLLB", float_jump) X(jdgt, 0x234, "LLLLB", float_jump) X(jdge, 0x235, "LLLLB", float_jump) \
    X(jdisnan, 0x238, "LLB", float_jump) X(jdisinf, 0x239, "LLB", float_jump)

#define NAME_OF(name, code, form, label) OP_##name,
enum { OPCODES(NAME_OF) OP_COUNT };
#undef NAME_OF

#endif
