"""An Inform 6 program that tries the instructions of the Z-machine, and what it has to print.

The results that it compares with are computed here from the Z-Machine Standards Document 1.1, whose sections the
comments name. One program for each version: those that Inform compiles are 3 to 8.
"""

from __future__ import annotations

from itertools import product

VERSIONS = (3, 4, 5, 6, 7, 8)
TYPED = ("Take  the LANTERN,box zzzz", "x", "an over-long line of input")
"""What to type at the program's prompts: two lines around a key."""

_HEAD = """
Constant Grammar__Version = 1;
Global place; Global score; Global turns; Global checks; Global failures; Global g; Global h; Global part;
Array words --> 1 2 3 4 5 6 7 8 9 10;
Array octets -> 11 12 13 14 15 16 17 18 19 20;
Array room -> 200;
Array line -> 60;
Array parse -> 60;
Attribute first; Attribute second;
Property one 77; Property two; Property three;
Object Box "large box" with one 300, two 5 6 7, has first;
Object -> Coin "coin" with three $1200;
Object -> Ring "ring" with name 'ring' 'lantern' 'box';
Object -> Key "key" with one 9;
Object Bag "bag";
[ Is got wanted; checks++; if (got == wanted) rtrue; failures++;
  print (string) part, " ", checks, ": ", got, " is not ", wanted, "^"; ];
"""
_TAIL = """
[ Main; place = Box; Parts(); print checks, " checks, ", failures, " failed^"; @quit; ];
"""

PAIRS = {
    "add": lambda a, b: a + b,
    "sub": lambda a, b: a - b,
    "mul": lambda a, b: a * b,
    "div": lambda a, b: abs(a) // abs(b) * (1 if (a < 0) == (b < 0) else -1),  # towards zero (2.4.3)
    "mod": lambda a, b: abs(a) % abs(b) * (-1 if a < 0 else 1),  # the sign of the first
    "and": lambda a, b: a & b,
    "or": lambda a, b: a | b,
}
BRANCHES = {
    "je": lambda a, b: a == b,
    "jl": lambda a, b: a < b,
    "jg": lambda a, b: a > b,
    "test": lambda a, b: a & b == b,
}
NUMBERS = (0, 1, 2, 3, -1, -2, 13, -13, 255, 256, -255, 257, 5000, 32767, -32768, -32767)
KINDS = ("constant", "local", "global", "stack")


def signed(value: int) -> int:
    """The 16-bit number that a result wraps to (2.2)."""
    return (value + 0x8000) % 0x10000 - 0x8000


class Source:
    """The routines of the program, by part, and the lines that they print."""

    def __init__(self, version: int) -> None:
        self.version = version
        self.parts: list[str] = []
        self.helpers: list[str] = []
        self.printed: list[str] = []
        self.checks = 0
        self._labels = 0

    def part(self, name: str, *lines: str) -> None:
        """A routine; its checks are the calls of ``Is``."""
        number = len(self.parts)
        body = "\n  ".join(lines)
        self.parts.append(f'[ Part{number} a b c d; part = "{name}"; a = b; c = d;\n  {body}\n];\n')
        self.checks += sum(line.count("Is(") for line in lines)

    def branches(self, instruction: str, wanted: bool, before: str = "") -> list[str]:
        """Checks that an instruction branches, with both senses of the branch."""
        self._labels += 1
        yes, no = f"y{self._labels}", f"n{self._labels}"
        return [
            f"{before} d = 0; @{instruction} ?~{no}; d = 1; .{no}; Is(d, {int(wanted)});",
            f"{before} d = 1; @{instruction} ?{yes}; d = 0; .{yes}; Is(d, {int(wanted)});",
        ]

    def shows(self, code: str, text: str) -> str:
        """A statement that prints a line."""
        self.printed.append(text)
        return f'{code} print "^";'

    def text(self) -> str:
        """The whole program."""
        calls = " ".join(f"Part{n}();" for n in range(len(self.parts)))
        return _HEAD + "".join([*self.helpers, *self.parts]) + f"[ Parts; {calls} ];" + _TAIL


def operand(kind: str, value: int, n: int) -> tuple[str, str]:
    """What makes an operand of a kind, and the operand."""
    if kind == "constant":
        return "", f"${value & 0xFFFF:04x}"
    if kind == "local":
        return f"{'ab'[n]} = {value};", "ab"[n]
    if kind == "global":
        return f"{'gh'[n]} = {value};", "gh"[n]
    return f"@push {value};", "sp"


def pairs(s: Source) -> None:
    """Arithmetic, logic and comparisons, with all kinds of operands (4.2, 15)."""
    for name, what in PAIRS.items():
        lines = []
        for k, (a, b) in enumerate(product(NUMBERS, NUMBERS)):
            if b == 0 and name in ("div", "mod"):
                continue
            first, second = KINDS[k % 4], KINDS[k // 4 % 4]
            (make_b, use_b), (make_a, use_a) = operand(second, b, 1), operand(first, a, 0)
            lines.append(f"{make_b} {make_a} @{name} {use_a} {use_b} -> c; Is(c, {signed(what(a, b))});")
        for n in range(0, len(lines), 60):
            s.part(name, *lines[n : n + 60])
    for name, test in BRANCHES.items():
        lines = []
        for k, (a, b) in enumerate(product(NUMBERS[::2], NUMBERS[::2])):
            (make_b, use_b), (make_a, use_a) = operand(KINDS[k // 4 % 4], b, 1), operand(KINDS[k % 4], a, 0)
            lines += s.branches(f"{name} {use_a} {use_b}", test(a, b), make_b + make_a)
        for n in range(0, len(lines), 60):
            s.part(name, *lines[n : n + 60])
    lines = [line for value in NUMBERS for line in s.branches("jz sp", value == 0, f"@push {value};")]
    lines += s.branches("je 5 4 5", True) + s.branches("je 5 1 2 5", True) + s.branches("je 5 1 2 3", False)
    lines += [f"a = {value}; @not a -> b; Is(b, {~value});" for value in NUMBERS]
    s.part("jz, je and not", *lines)
    if s.version >= 5:
        lines = []
        for number, places in product((1, -1, 0x5555, -32768, 12345), range(-15, 16)):
            left = signed(number << places) if places >= 0 else 0
            logical = left if places >= 0 else (number & 0xFFFF) >> -places
            arithmetic = left if places >= 0 else number >> -places
            lines.append(f"a = {number}; b = {places}; @log_shift a b -> c; Is(c, {signed(logical)});")
            lines.append(f"@art_shift a b -> c; Is(c, {arithmetic});")
        for n in range(0, len(lines), 80):
            s.part("shifts", *lines[n : n + 80])


def variables(s: Source) -> None:
    """The stack, and instructions that name a variable (6.3.4, 14)."""
    lines = []
    for name in ("a", "g"):
        lines += [
            f"{name} = 32767; @inc {name}; Is({name}, -32768); @dec {name}; Is({name}, 32767);",
            f"@store {name} $fff9; Is({name}, -7); @load {name} -> b; Is(b, -7);",
            f"@push 41; @pull {name}; Is({name}, 41);",
            *s.branches(f"inc_chk {name} 5", True, f"{name} = 5;"),
            *s.branches(f"inc_chk {name} 6", False, f"{name} = 5;"),
            *s.branches(f"dec_chk {name} $ffff", True, f"{name} = -1;"),
            *s.branches(f"dec_chk {name} $fffe", False, f"{name} = -1;"),
        ]
    # The top of the stack is read and replaced in place.
    lines += [
        "@push 8; @push 9; @load sp -> b; Is(b, 9); @pull b; Is(b, 9); @pull b; Is(b, 8);",
        "@push 8; @push 9; @store sp 7; @pull b; Is(b, 7); @pull b; Is(b, 8);",
        "@push 8; @inc sp; @inc sp; @dec sp; @pull b; Is(b, 9);",
        "@push 8; @push 9; @add sp sp -> sp; @pull b; Is(b, 17);",
        "@push 3; @push 10; @sub sp sp -> b; Is(b, 7);",
    ]
    if s.version != 6:
        lines.append("@push 8; @push 9; @push 10; @pull sp; @pull b; Is(b, 10); @pull b; Is(b, 8);")
    if s.version <= 4:
        lines.append("@push 8; @push 9; @pop; @pull b; Is(b, 8);")
    lines += [
        "c = 4; @store [c] 5; Is(d, 5); d = 9; @load [c] -> a; Is(a, 9);",
        "@inc [c]; Is(d, 10); @inc_chk [c] 10 ?vi; d = 0; .vi; Is(d, 11);",
    ]
    s.part("variables", *lines)


def memory(s: Source) -> None:
    """Arrays and tables."""
    lines = [
        "@loadw words 3 -> a; Is(a, 4); a = words; b = 9; @loadw a b -> c; Is(c, 10);",
        "@loadb octets 2 -> a; Is(a, 13); a = words + 4; @loadw a $ffff -> b; Is(b, 2);",
        "a = octets + 4; @loadb a $ffff -> b; Is(b, 14);",
        "@storew words 2 $fed4; @loadw words 2 -> a; Is(a, -300); @loadb words 4 -> a; Is(a, 254);",
        "@storeb octets 5 $1FF; @loadb octets 5 -> a; Is(a, 255); @loadb octets 6 -> a; Is(a, 17);",
        "g = words; @loadw g 0 -> sp; @pull a; Is(a, 1); @storew words 2 3; @storeb octets 5 16;",
    ]
    if s.version >= 4:
        for form, at in (("", 4), (" $82", 4)):
            lines.append(f"d = 0; @scan_table 5 words 10{form} -> a ?~s{at}{len(form)}; d = 1; .s{at}{len(form)}; ")
            lines[-1] += f"Is(d, 1); Is(a - words, {2 * at});"
        lines += [
            "d = 1; @scan_table 99 words 10 -> a ?sn; d = 0; .sn; Is(d, 0); Is(a, 0);",
            "d = 0; @scan_table 15 octets 10 1 -> a ?~sb; d = 1; .sb; Is(d, 1); Is(a - octets, 4);",
            # Fields of 3 bytes, of which the first byte counts: 11, 14, 17, 20.
            "@scan_table 17 octets 4 3 -> a ?s3; .s3; Is(a - octets, 6);",
            "@scan_table 12 octets 4 3 -> a ?s4; .s4; Is(a, 0);",
            "@scan_table 5 words 3 $84 -> a ?s5; .s5; Is(a - words, 8); @scan_table 5 words 0 -> a ?s6; .s6; Is(a, 0);",
        ]
    if s.version >= 5:
        fill = "for (a = 0: a < 10: a++) room->a = a;"
        shifted = [0, 1, *range(8)]
        smeared = [0, 1, 0, 1, 0, 1, 0, 1, 0, 1]
        lines += [
            f"{fill} b = room + 2; @copy_table room b 8; "
            + _bytes("room", shifted),  # as if it were copied aside first
            f"{fill} b = room + 2; @copy_table room b $fff8; "
            + _bytes("room", smeared),  # forwards, whatever it overwrites
            f"{fill} b = room + 2; @copy_table b room 8; " + _bytes("room", [*range(2, 10), 8, 9]),
            f"{fill} @copy_table room 0 4; " + _bytes("room", [0] * 4 + [*range(4, 10)]),
        ]
    s.part("memory", *lines)


def _bytes(name: str, values: list[int]) -> str:
    return " ".join(f"Is({name}->{n}, {value});" for n, value in enumerate(values))


def objects(s: Source) -> None:
    """The object tree, attributes and properties (12)."""
    last = 31 if s.version == 3 else 47
    lines = [
        "@get_parent Coin -> a; Is(a, Box); d = 0; @get_child Box -> a ?~ch; d = 1; .ch; Is(a, Coin); Is(d, 1);",
        "d = 1; @get_child Coin -> a ?cn; d = 0; .cn; Is(a, 0); Is(d, 0);",
        "d = 0; @get_sibling Coin -> a ?~si; d = 1; .si; Is(a, Ring); Is(d, 1);",
        "d = 1; @get_sibling Key -> a ?sn; d = 0; .sn; Is(a, 0); Is(d, 0);",
        *s.branches("jin Ring Box", True),
        *s.branches("jin Ring Bag", False),
        *s.branches("jin Box 0", True),
        "@insert_obj Ring Bag; Is(parent(Ring), Bag);",
        "Is(sibling(Coin), Key); Is(child(Bag), Ring); Is(sibling(Ring), 0);",
        "@insert_obj Coin Bag; Is(child(Bag), Coin); Is(sibling(Coin), Ring); Is(child(Box), Key);",
        # An object that is inserted where it is becomes the first child.
        "@insert_obj Ring Bag; Is(child(Bag), Ring); Is(sibling(Ring), Coin); Is(sibling(Coin), 0);",
        "@remove_obj Ring; Is(parent(Ring), 0); Is(sibling(Ring), 0);",
        "Is(child(Bag), Coin); @remove_obj Ring; Is(parent(Ring), 0);",
        *(line for n in (0, 7, 8, last) for line in s.branches(f"test_attr Bag {n}", False)),
    ]
    for n in (0, 7, 8, last):
        lines += [f"@set_attr Bag {n};", *s.branches(f"test_attr Bag {n}", True), f"@clear_attr Bag {n};"]
        lines += s.branches(f"test_attr Bag {n}", False)
    s.part("object tree", *lines)
    lines = [
        "@get_prop Box one -> a; Is(a, 300); @get_prop Bag one -> a; Is(a, 77); @get_prop Bag three -> a; Is(a, 0);",
        "@get_prop_addr Box two -> a; Is(a-->2, 7); @get_prop_len a -> b; Is(b, 6);",
        "@get_prop_addr Box one -> a; @get_prop_len a -> b; Is(b, 2); @get_prop_addr Bag two -> a; Is(a, 0);",
        "@get_prop_len 0 -> b; Is(b, 0);",
        # Properties are listed in descending order.
        "@get_next_prop Box 0 -> a; Is(a, two); @get_next_prop Box two -> a; Is(a, one);",
        "@get_next_prop Box one -> a; if (a) { @get_next_prop Box a -> a; } Is(a, 0); @get_next_prop Bag 0 -> a;",
        "@put_prop Box one $ffff; @get_prop Box one -> a; Is(a, -1); @put_prop Box one 300;",
        # A property of one byte: the size in front of one of two bytes is changed.
        "@get_prop_addr Coin three -> a; b = a - 1; b->0 = three; @get_prop_len a -> c; Is(c, 1);",
        "@get_prop Coin three -> c; Is(c, $12); @put_prop Coin three $1FF; Is(a->0, $FF); Is(a->1, 0);",
    ]
    s.part("properties", *lines)


def calls(s: Source) -> None:
    """Routines (6.4): arguments, results, and the ways to return."""
    many = s.version > 3
    names = "abcdefg"
    for count in range(8 if many else 4):
        arguments = " ".join(names[:count])
        total = " + ".join(f"{n + 1} * {name}" for n, name in enumerate(names[:count])) or "50"
        s.helpers.append(f"[ With{count} {arguments} z; return {total} + z; ];\n")
    s.helpers.append(
        "[ Factorial n; if (n < 2) rtrue; return n * Factorial(n - 1); ];\n[ Popped n; @push n; @ret_popped; ];\n"
    )
    s.helpers.append("[ Truth n; @jz n ?rtrue; @je n 1 ?rfalse; @ret n; ];\n[ Untouched n m; return n + m; ];\n")
    name = "call" if s.version == 3 else "call_vs"
    lines = []
    for count in range(4):
        given = " ".join(str(10 + n) for n in range(count))
        result = sum((n + 1) * (10 + n) for n in range(count)) or 50
        lines.append(f"@{name} With{count} {given} -> a; Is(a, {result});")
    if many:
        for count in range(4, 8):
            given = " ".join(str(10 + n) for n in range(count))
            lines.append(f"@call_vs2 With{count} {given} -> a; Is(a, {sum((n + 1) * (10 + n) for n in range(count))});")
        lines.append("@call_1s With0 -> a; Is(a, 50); @call_2s With1 10 -> a; Is(a, 10);")
    lines += [
        f"@{name} 0 5 -> a; Is(a, 0); Is(Factorial(7), 5040); Is(Popped(-5), -5);",
        "Is(Truth(0), 1); Is(Truth(1), 0); Is(Truth(9), 9);",
        # Locals that get no argument are 0; arguments beyond the locals are dropped.
        f"Is(Untouched(4), 4); a = With0; @{name} a 1 2 3 -> b; Is(b, {50 + 1});",
        "@push 5; a = Factorial(3); @pull b; Is(a, 6); Is(b, 5);",
    ]
    if s.version >= 5:
        s.helpers.append(
            "[ Given x y z n; x = y + z; n = 0; @check_arg_count 1 ?~nn; n++; @check_arg_count 2 ?~nn; n++; "
            "@check_arg_count 3 ?~nn; n++; .nn; return n; ];\n[ Deep n frame; "
            "if (n) Deep(n - 1, frame); @throw 99 frame; ];\n"
            "[ Catcher n x; @catch -> x; n = n + 0; Deep(n, x); return 5; ];\n[ Count; g++; ];\n"
        )
        lines += [
            "Is(Given(), 0); Is(Given(1), 1); Is(Given(1, 2), 2); Is(Given(1, 2, 3), 3);",
            "Is(Catcher(0), 99); Is(Catcher(9), 99);",
            "g = 0; @call_1n Count; @call_2n Count 1; @call_vn Count 1 2 3; @call_vn2 Count 1 2 3 4 5 6; Is(g, 4);",
        ]
    s.part("calls", *lines)


def chance(s: Source) -> None:
    """Random numbers (2.4, 15 random): in range, and the same from the same seed."""
    s.part(
        "random",
        "a = 0; for (d = 0: d < 300: d++) { @random 6 -> b; if (b < 1 || b > 6) a++; } Is(a, 0);",
        "@random 1 -> a; Is(a, 1); @random $ffb3 -> a; Is(a, 0);",
        "for (d = 0: d < 20: d++) { @random 1000 -> b; words-->(d % 10) = b; }",
        "@random $ffb3 -> a; c = 0;",
        "for (d = 0: d < 20: d++) { @random 1000 -> b; if (d > 9 && words-->(d - 10) ~= b) c++; } Is(c, 0);",
        "@random $ec78 -> a; @random 32767 -> b; @random $ec78 -> a; @random 32767 -> c; Is(b, c);",
        "for (d = 0: d < 10: d++) words-->d = d + 1;",
    )


def text(s: Source) -> None:
    """Texts (3, 7, 15): each line is printed."""
    accent, euro = "@{E9}", "@{153}"
    lines = [
        s.shows("@print_num $8000; @print_num 32767; @print_num 0;", "-32768327670"),
        s.shows('@print "abc XYZ 019 .,!?_#/(): ";', "abc XYZ 019 .,!?_#/(): "),
        s.shows("@print_char 'A'; @print_char 126;", "A~"),
        s.shows(f'print "{accent}{euro}^";', "\xe9\u0153\n").replace('print "^";', ""),
        s.shows("@print_obj Box;", "large box"),
        s.shows('a = "packed"; @print_paddr a;', "packed"),
        s.shows("print (address) 'lantern';", "lanter" if s.version == 3 else "lantern"),
        s.shows('print "{|}@@126<>+=*&%$;";', "{|}~<>+=*&%$;"),
        s.shows("@new_line;", ""),
    ]
    s.printed.append("")
    # Output to memory (7.1.2): nested, nothing on the screen, and a new line is the character 13.
    lines += [
        'a = room + 100; @output_stream 3 room; print "outer";',
        '@output_stream 3 a; print "in^"; @print_num $fffb; @output_stream $fffd;',
        'print "X"; @output_stream $fffd; Is(room-->0, 6); Is(room->2, 111); Is(room->7, 88);',
        "Is(a-->0, 5); Is(a->2, 105); Is(a->4, 13); Is(a->5, 45); Is(a->6, 53);",
    ]
    if s.version >= 5:
        lines += [
            s.shows("@print_unicode $E9; @print_unicode $3B1; @print_unicode 65;", "\xe9\u03b1A"),
            "@check_unicode 65 -> a; Is(a & 1, 1); @check_unicode $E9 -> a; Is(a & 1, 1);",
            # In memory a character is its ZSCII code, or a question mark (7.5.3 of 1.1, print_unicode).
            "@output_stream 3 room; @print_unicode $E9; @print_unicode $3B1; @output_stream $fffd; Is(room-->0, 2);",
            "Is(room->2, 170); Is(room->3, 63);",
            s.shows("a = octets; for (b = 0: b < 6: b++) a->b = 65 + b; @print_table octets 3 2;", "ABC\nDEF"),
            s.shows("@print_table octets 2 2 2; for (b = 0: b < 6: b++) a->b = 11 + b;", "AB\nEF"),
            # The word `box` in the form that the dictionary has it in (3.7).
            "room->0 = 'b'; room->1 = 'o'; room->2 = 'x'; a = room + 20; @encode_text room 3 0 a;",
            "b = 'box//'; Is(a-->0, b-->0); Is(a-->1, b-->1); Is(a-->2, b-->2);",
        ]
    s.part("text", *lines)


def reading(s: Source) -> None:
    """Input (13, 15 read): letters in lower case, words, their places, and what the buffers hold."""
    words = "Is(parse->1, 6); Is(parse-->1, 'take//'); Is(parse->4, 4); Is(parse-->5, 'lantern'); "
    if s.version <= 4:
        first = "line->0 = 58; parse->0 = 12; @sread line parse;"
        # The characters start at byte 1 and end with a zero.
        lines = [
            first,
            "Is(line->1, 't'); Is(line->11, 'l'); Is(line->27, 0); Is(parse->5, 1); Is(parse->13, 11);",
            words,
        ]
    else:
        first = "line->0 = 58; line->1 = 0; parse->0 = 12; @aread line parse -> a; Is(a, 13);"
        lines = [
            first,
            "Is(line->1, 26); Is(line->2, 't'); Is(line->12, 'l'); Is(parse->5, 2); Is(parse->13, 12);",
            words,
        ]
    # A comma is a word of its own; what the dictionary lacks has the address 0.
    lines += [
        "Is(parse-->7, ',//'); Is(parse->16, 1); Is(parse-->9, 'box//');",
        "Is(parse->20, 3); Is(parse-->11, 0); Is(parse->24, 4);",
    ]
    if s.version >= 5:
        lines += [
            # Words that are not found keep their places when the flag is set.
            "parse-->11 = 1234; a = parse; @tokenise line a 0 1; Is(parse-->11, 1234); Is(parse-->1, 'take//');",
            "@tokenise line a 0; Is(parse-->11, 0);",
            # A dictionary of the story's own, unsorted: one separator, entries of 6 bytes and one more.
            "room->0 = 1; room->1 = '.'; room->2 = 7; room->3 = $FF; room->4 = $FE; a = 'take//'; b = 'box//';",
            "for (c = 0: c < 6: c++) { room->(5 + c) = a->c; room->(12 + c) = b->c; }",
            "c = room; @tokenise line parse c; Is(parse->1, 4); Is(parse-->1, room + 5); Is(parse-->5, 0);",
        ]
    if s.version >= 4:
        lines.append("@read_char 1 -> a; Is(a, 'x');")
    s.part("reading", *lines, 'print "^";')
    lines = []
    if s.version <= 4:
        lines.append("line->0 = 10; @sread line parse; Is(line->9, 'l'); Is(line->10, 0); Is(parse->1, 2);")
    else:
        lines.append("line->0 = 10; line->1 = 0; @aread line parse -> a; Is(line->1, 10); Is(line->11, 'o');")
    s.part("over-long line", *lines, 'print "^";')


def header(s: Source) -> None:
    """What an interpreter tells about itself (11.1), checksum and fonts."""
    lines = [f"Is(0->0, {s.version}); Is($0e-->0 > 64, 1);", *s.branches("verify", True)]
    lines = [line.replace("0->0", "b->0").replace("$0e-->0", "b-->7") for line in lines]
    lines.insert(0, "b = 0;")
    if s.version >= 4:
        lines.append("b = 0; Is(b->$21, 80); Is(b->$20 > 20, 1);")
    if s.version >= 5:
        lines += [
            "Is(b-->$11, 80); Is(b->$32, 1); Is(b->$33, 1);",
            "@set_font 0 -> a; Is(a, 1); @set_font 1 -> a; Is(a, 1);",
        ]
        lines += s.branches("piracy", True)
    s.part("header", *lines)


def windows(s: Source) -> None:
    """Version 6: windows (8.8), no pictures, mouse or menus, and stacks of the story's own (6.3.2)."""
    if s.version != 6:
        return
    prop = "@get_wind_prop {} {} -> a; Is(a, {});".format

    def place(window: int, *values: int) -> str:
        """Checks of top, left, height and width."""
        return " ".join(prop(window, n, value) for n, value in enumerate(values))

    s.part(
        "windows",
        "@erase_window $ffff; @get_wind_prop 0 2 -> d; Is(d > 20, 1);"
        + prop(0, 3, 80)
        + prop(1, 2, 0)
        + prop(0, 14, 15),
        "@split_window 4;" + place(1, 1, 1, 4, 80) + prop(0, 0, 5) + "@get_wind_prop 0 2 -> a; Is(d - a, 4);",
        "@set_window 1; @set_cursor 2 5 1; @get_cursor room; Is(room-->0, 2); Is(room-->1, 5);",
        'print "   "; @get_cursor room; Is(room-->0, 2); Is(room-->1, 8);' + prop(1, 4, 2) + prop("$fffd", 5, 8),
        'print "^ "; @get_cursor room; Is(room-->0, 3); Is(room-->1, 2); @set_window 0;',
        "@move_window 2 10 20; @window_size 2 3 15;" + place(2, 10, 20, 3, 15),
        "@window_style 2 12 0;" + prop(2, 14, 12) + "@window_style 2 3 1;" + prop(2, 14, 15),
        "@window_style 2 6 2;" + prop(2, 14, 9) + "@window_style 2 10 3;" + prop(2, 14, 3),
        "@set_margins 3 2 2;" + prop(2, 6, 3) + prop(2, 7, 2) + "@put_wind_prop 2 8 1234;" + prop(2, 8, 1234),
        "d = 0; @picture_data 1 room ?~wq; d = 1; .wq; Is(d, 0);",
        "@draw_picture 1 1 1; @erase_picture 1 1 1; @picture_table room;",
        "d = 0; @make_menu 3 room ?~wm; d = 1; .wm; Is(d, 0); ",
        "@mouse_window 1; room-->3 = 5; @read_mouse room; Is(room-->3, 0);",
        "@split_window 0;",
    )
    s.part("no pictures", "room-->0 = 7; d = 0; @picture_data 0 room ?~wp; d = 1; .wp; Is(d, 0); Is(room-->0, 0);")
    s.part(
        "stacks",
        "room-->0 = 2; d = 0; @push_stack 11 room ?~sa; d = 1; .sa; Is(d, 1); Is(room-->0, 1);",
        "@push_stack 12 room ?sb; .sb; Is(room-->0, 0); d = 0; @push_stack 13 room ?~sc; d = 1; .sc; Is(d, 0);",
        "@pull room -> a; Is(a, 12); Is(room-->0, 1); @push_stack 14 room ?sd;",
        ".sd; @pop_stack 1 room; @pull room -> a; Is(a, 11);",
        "@push 1; @push 2; @push 3; @pop_stack 2; @pull -> a; Is(a, 1);",
    )
    s.part("full stack", "room-->0 = 1; d = 0; @push_stack 5 room ?~sf; d = 1; .sf; Is(d, 1);")
    # Text in memory in lines of a width, and the width of the text before (7.1.2.2, header 0x30).
    s.part(
        "formatted text",
        '@output_stream 3 room; print "123456"; @output_stream $fffd; b = 0; Is(b-->$18, 6);',
        '@output_stream 3 room $fff6; print "the quick brown fox jumps"; @output_stream $fffd;',
        "Is(room-->0, 9); Is(room->2, 't'); Is(room->10, 'k');",
        s.shows("@print_form room;", "the quick\nbrown fox\njumps"),
    )


def undo(s: Source) -> None:
    """Saving and restoring in memory (5.8.3): the story goes on after save_undo, with 2."""
    if s.version < 5:
        return
    s.part(
        "undo",
        "g = 5; words-->0 = 6; h = 0; @save_undo -> a;",
        "if (a == 2) { Is(g, 5); Is(words-->0, 6); Is(a, 2); words-->0 = 1; rtrue; }",
        "if (a ~= 1) { Is(a, 1); rtrue; } g = 50; words-->0 = 60; @restore_undo -> a; Is(a, 2);",
    )
    s.checks -= 2  # reached only if it fails


def source(version: int) -> tuple[str, str]:
    """The program for a version, and its output, but for what it prints before its prompts."""
    s = Source(version)
    for group in (pairs, variables, memory, objects, calls, chance, windows, text, reading, header, undo):
        group(s)
    return s.text(), "\n".join([*s.printed, "", f"{s.checks} checks, 0 failed"])
