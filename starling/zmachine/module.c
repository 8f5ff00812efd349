/* The Python extension module: starling.zmachine._zmachine.Story and starling.zmachine._zmachine.Machine. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <stdlib.h>

#include "zm.h"

static PyObject *machine_error;

typedef struct {
    PyObject_HEAD
    Story *story;
} StoryObject;

typedef struct {
    PyObject_HEAD
    StoryObject *story;
    Machine *machine;
    bool running; /* executing a command, or searching in a thread that has released the interpreter lock */
} MachineObject;

static PyTypeObject StoryType, MachineType;

static PyObject *new_story(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"data", NULL};
    Py_buffer data;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "y*", names, &data)) return NULL;
    char error[160] = "out of memory";
    Story *story = story_new(data.buf, (size_t)data.len, error, sizeof error);
    PyBuffer_Release(&data);
    if (!story) return PyErr_Format(PyExc_ValueError, "%s", error);
    StoryObject *self = (StoryObject *)type->tp_alloc(type, 0);
    if (!self) { story_free(story); return NULL; }
    self->story = story;
    return (PyObject *)self;
}

static void free_story(StoryObject *self) {
    story_free(self->story);
    Py_TYPE(self)->tp_free((PyObject *)self);
}

/* Between two slices of a long command: serve signals, such as Ctrl-C, and let other threads run. */
static bool may_go_on(void) {
    Py_BEGIN_ALLOW_THREADS
    Py_END_ALLOW_THREADS
    return PyErr_CheckSignals() == 0;
}

static PyObject *new_machine(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"story", "undo", NULL};
    StoryObject *story;
    int undo = 0;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O!|p", names, &StoryType, &story, &undo)) return NULL;
    MachineObject *self = (MachineObject *)type->tp_alloc(type, 0);
    if (!self) return NULL;
    /* calloc leaves untouched pages unallocated: most of the stack is never used. */
    self->machine = PyMem_RawCalloc(1, sizeof *self->machine);
    if (!self->machine) { Py_DECREF(self); return PyErr_NoMemory(); }
    Py_INCREF(story);
    self->story = story;
    self->machine->story = story->story;
    self->machine->undoable = undo;
    self->machine->seed = 1;
    self->machine->poll = may_go_on;
    machine_start(self->machine);
    return (PyObject *)self;
}

static void free_machine(MachineObject *self) {
    if (self->machine) {
        free(self->machine->output);
        free(self->machine->undo);
        free(self->machine->base);
        free(self->machine->spare);
        PyMem_RawFree(self->machine);
    }
    Py_XDECREF(self->story);
    Py_TYPE(self)->tp_free((PyObject *)self);
}

/* Whether the machine may be used: other threads and handlers of signals run during a long command. */
static bool is_free(MachineObject *self) {
    if (!self->running) return true;
    PyErr_SetString(machine_error, "the machine is in use, in another thread or below this signal handler");
    return false;
}

static PyObject *run(MachineObject *self, PyObject *args) {
    Machine *m = self->machine;
    const char *line;
    Py_ssize_t length;
    unsigned long long limit;
    if (!PyArg_ParseTuple(args, "z#K", &line, &length, &limit) || !is_free(self)) return NULL;
    m->output_length = 0;
    if (m->status == ZM_FAILED) {
        PyErr_SetString(machine_error, "the machine has failed; restore a snapshot first");
        return NULL;
    }
    self->running = true;
    Status status = machine_run(m, line, line ? (size_t)length : 0, limit);
    self->running = false;
    if (status == ZM_FAILED) {
        if (!PyErr_Occurred()) PyErr_SetString(machine_error, m->error);
        return NULL;
    }
    return PyUnicode_DecodeUTF8(m->output, (Py_ssize_t)m->output_length, "replace");
}

static PyObject *save(MachineObject *self, PyObject *Py_UNUSED(none)) {
    if (!is_free(self)) return NULL;
    uint8_t *bytes = PyMem_RawMalloc(SNAPSHOT_MAX);
    if (!bytes) return PyErr_NoMemory();
    PyObject *result = PyBytes_FromStringAndSize((char *)bytes, (Py_ssize_t)snapshot_save(self->machine, bytes));
    PyMem_RawFree(bytes);
    return result;
}

static PyObject *restore(MachineObject *self, PyObject *argument) {
    char *bytes;
    Py_ssize_t length;
    if (PyBytes_AsStringAndSize(argument, &bytes, &length) < 0 || !is_free(self)) return NULL;
    if (!snapshot_restore(self->machine, (uint8_t *)bytes, (size_t)length)) {
        PyErr_SetString(machine_error, self->machine->error);
        return NULL;
    }
    Py_RETURN_NONE;
}

static PyObject *set_base(MachineObject *self, PyObject *argument) {
    char *bytes;
    Py_ssize_t length;
    if (PyBytes_AsStringAndSize(argument, &bytes, &length) < 0 || !is_free(self)) return NULL;
    if (snapshot_set_base(self->machine, (uint8_t *)bytes, (size_t)length)) Py_RETURN_NONE;
    PyErr_SetString(machine_error, "the base is not a snapshot of this story, or memory is short");
    return NULL;
}

static PyObject *pack(MachineObject *self, PyObject *Py_UNUSED(none)) {
    if (!is_free(self)) return NULL;
    uint8_t *bytes = PyMem_RawMalloc(SNAPSHOT_ROOM);
    if (!bytes) return PyErr_NoMemory();
    size_t length = snapshot_pack(self->machine, bytes, NULL);
    PyObject *result = length ? PyBytes_FromStringAndSize((char *)bytes, (Py_ssize_t)length) : NULL;
    if (!length) PyErr_SetString(machine_error, "only states without undo can be packed, after set_base");
    PyMem_RawFree(bytes);
    return result;
}

static PyObject *unpack(MachineObject *self, PyObject *argument) {
    char *bytes;
    Py_ssize_t length;
    if (PyBytes_AsStringAndSize(argument, &bytes, &length) < 0 || !is_free(self)) return NULL;
    if (snapshot_unpack(self->machine, (uint8_t *)bytes, (size_t)length)) Py_RETURN_NONE;
    PyErr_SetString(machine_error, self->machine->error);
    return NULL;
}

static PyObject *begin(MachineObject *self, PyObject *argument) {
    unsigned long value = PyLong_AsUnsignedLongMask(argument);
    if (PyErr_Occurred() || !is_free(self)) return NULL;
    self->machine->seed = (uint32_t)value;
    self->machine->undo_length = 0;
    machine_start(self->machine);
    Py_RETURN_NONE;
}

static PyObject *reseed(MachineObject *self, PyObject *argument) {
    unsigned long value = PyLong_AsUnsignedLongMask(argument);
    if (PyErr_Occurred() || !is_free(self)) return NULL;
    self->machine->random = (uint32_t)value;
    Py_RETURN_NONE;
}

static PyObject *poke(MachineObject *self, PyObject *args) {
    unsigned short address, value;
    if (!PyArg_ParseTuple(args, "HH", &address, &value) || !is_free(self)) return NULL;
    self->machine->error[0] = 0;
    if (write_word(self->machine, address, value)) Py_RETURN_NONE;
    PyErr_SetString(machine_error, self->machine->error);
    return NULL;
}

/* The lines of a sequence of bytes objects; NULL with an exception if it is not one. */
static Line *lines_of(PyObject *fast) {
    Py_ssize_t count = PySequence_Fast_GET_SIZE(fast);
    Line *lines = PyMem_RawCalloc((size_t)count + 1, sizeof *lines);
    if (!lines) return (Line *)PyErr_NoMemory();
    for (Py_ssize_t k = 0; k < count; k++) {
        char *text;
        Py_ssize_t length;
        if (PyBytes_AsStringAndSize(PySequence_Fast_GET_ITEM(fast, k), &text, &length) < 0) {
            PyMem_RawFree(lines);
            return NULL;
        }
        lines[k] = (Line){text, (size_t)length};
    }
    return lines;
}

static PyObject *outcomes_of(const Search *search) {
    PyObject *list = PyList_New((Py_ssize_t)search->count);
    for (size_t k = 0; list && k < search->count; k++) {
        const Outcome *o = &search->outcomes[k];
        PyObject *item = o->done ? Py_BuildValue("KKK", o->state, o->objects, o->answer) : Py_NewRef(Py_None);
        if (!item) Py_CLEAR(list);
        else PyList_SET_ITEM(list, (Py_ssize_t)k, item);
    }
    return list;
}

static PyObject *search(MachineObject *self, PyObject *args) {
    PyObject *sequence, *result = NULL;
    Py_buffer mask, objects;
    const char *idle;
    Py_ssize_t idle_length;
    unsigned long long limit;
    if (!PyArg_ParseTuple(args, "Oy#y*y*K", &sequence, &idle, &idle_length, &mask, &objects, &limit)) return NULL;
    PyObject *fast = is_free(self) ? PySequence_Fast(sequence, "a sequence of commands is needed") : NULL;
    Line *lines = fast ? lines_of(fast) : NULL;
    size_t count = lines ? (size_t)PySequence_Fast_GET_SIZE(fast) : 0;
    Outcome *outcomes = lines ? PyMem_RawCalloc(count + 1, sizeof *outcomes) : NULL;
    if (lines && (mask.len != self->machine->story->static_base || objects.len != mask.len)) {
        PyErr_SetString(PyExc_ValueError, "the masks must have as many bytes as dynamic memory");
    } else if (outcomes) {
        Search s = {lines, count, {idle, (size_t)idle_length}, mask.buf, objects.buf, limit, outcomes};
        bool done;
        self->running = true;
        Py_BEGIN_ALLOW_THREADS
        done = machine_search(self->machine, &s);
        Py_END_ALLOW_THREADS
        self->running = false;
        result = done ? outcomes_of(&s) : PyErr_NoMemory();
    } else if (lines) {
        PyErr_NoMemory();
    }
    PyMem_RawFree(outcomes);
    PyMem_RawFree(lines);
    Py_XDECREF(fast);
    PyBuffer_Release(&mask);
    PyBuffer_Release(&objects);
    return result;
}

/* The outcomes as bytes: four 64-bit numbers each, all 0 if it failed (an answer is never 0). */
static PyObject *perform(MachineObject *self, PyObject *args) {
    Py_buffer variables, actions, mask, objects, changes;
    const char *along;
    Py_ssize_t along_length;
    unsigned int routine;
    unsigned char taken;
    unsigned long long limit;
    PyObject *result = NULL;
    if (!PyArg_ParseTuple(args, "(Iby*)y*y#y*y*w*K", &routine, &taken, &variables, &actions, &along, &along_length, &mask,
                          &objects, &changes, &limit))
        return NULL;
    size_t count = (size_t)actions.len / 6;
    Outcome *outcomes = PyMem_RawCalloc(count + 1, sizeof *outcomes);
    if (!outcomes) {
        PyErr_NoMemory();
    } else if (mask.len != self->machine->story->static_base || objects.len != mask.len
               || (changes.len && changes.len != 2 * mask.len)) {
        PyErr_SetString(PyExc_ValueError, "the masks must have as many bytes as dynamic memory, and `changes` two for each");
    } else if (is_free(self) && (result = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)(32 * count)))) {
        Performance p = {routine, taken < 3 ? taken : 3, variables.buf, (size_t)variables.len / 2, actions.buf, count, along, (size_t)along_length, mask.buf, objects.buf, limit,
                         changes.len ? changes.buf : NULL, outcomes};
        bool done;
        self->running = true;
        Py_BEGIN_ALLOW_THREADS
        done = machine_perform(self->machine, &p);
        Py_END_ALLOW_THREADS
        self->running = false;
        uint64_t *into = (uint64_t *)PyBytes_AS_STRING(result);
        for (size_t k = 0; k < count; k++) {
            const uint64_t found[4] = {outcomes[k].state, outcomes[k].objects, outcomes[k].answer, outcomes[k].apart};
            for (int n = 0; n < 4; n++) into[4 * k + (size_t)n] = outcomes[k].done ? found[n] : 0;
        }
        if (!done) {
            Py_CLEAR(result);
            PyErr_NoMemory();
        }
    }
    PyMem_RawFree(outcomes);
    PyBuffer_Release(&variables);
    PyBuffer_Release(&changes);
    PyBuffer_Release(&actions);
    PyBuffer_Release(&mask);
    PyBuffer_Release(&objects);
    return result;
}

static PyObject *trace(MachineObject *self, PyObject *args) {
    Line line;
    Py_ssize_t length;
    unsigned int room;
    unsigned long long limit;
    unsigned short watched[3];
    if (!PyArg_ParseTuple(args, "y#(HHH)IK", &line.text, &length, &watched[0], &watched[1], &watched[2], &room, &limit)
        || !is_free(self))
        return NULL;
    line.length = (size_t)length;
    Called *calls = PyMem_RawCalloc((size_t)room + 1, sizeof *calls);
    if (!calls) return PyErr_NoMemory();
    size_t count = machine_trace(self->machine, &line, watched, calls, room, limit);
    PyObject *list = PyList_New((Py_ssize_t)count);
    for (size_t k = 0; list && k < count; k++) {
        const uint16_t *a = calls[k].arguments;
        const uint16_t *w = calls[k].watched;
        PyObject *item = Py_BuildValue("IIi(HHH)(HHH)", calls[k].routine, calls[k].depth, calls[k].count, a[0], a[1], a[2], w[0], w[1], w[2]);
        if (!item) Py_CLEAR(list);
        else PyList_SET_ITEM(list, (Py_ssize_t)k, item);
    }
    PyMem_RawFree(calls);
    return list;
}

static PyObject *text_of(const Exploration *e, const Attempt *a) {
    return PyUnicode_DecodeUTF8(e->texts + a->text, (Py_ssize_t)a->length, "replace");
}

/* ([(text, state, turns) or None of each line], [(identity, halted, idle, packed snapshot) of each state]) */
static PyObject *exploration_of(const Exploration *e) {
    PyObject *attempts = PyList_New((Py_ssize_t)e->count), *reached = PyList_New((Py_ssize_t)e->reached_count);
    for (size_t k = 0; attempts && reached && k < e->count; k++) {
        const Attempt *a = &e->attempts[k];
        PyObject *item = a->done ? Py_BuildValue("Nii", text_of(e, a), a->state, a->turns) : Py_NewRef(Py_None);
        if (!item) Py_CLEAR(attempts);
        else PyList_SET_ITEM(attempts, (Py_ssize_t)k, item);
    }
    for (size_t k = 0; attempts && reached && k < e->reached_count; k++) {
        const Reached *r = &e->reached[k];
        PyObject *item = Py_BuildValue("y#NNy#", e->identities + k * e->layout->size, (Py_ssize_t)e->layout->size,
                                       PyBool_FromLong(r->halted), PyBool_FromLong(r->idle), e->packs + r->packed,
                                       (Py_ssize_t)r->length);
        if (!item) Py_CLEAR(reached);
        else PyList_SET_ITEM(reached, (Py_ssize_t)k, item);
    }
    if (attempts && reached) return Py_BuildValue("NN", attempts, reached);
    Py_XDECREF(attempts);
    Py_XDECREF(reached);
    return NULL;
}

/* Whether all addresses of a layout are in dynamic memory, and all rows within its bytes. */
static bool is_sound(const Layout *l, size_t masks, uint16_t static_base) {
    bool sound = l->size && l->size == masks && l->ended + 1 < static_base && l->turns + 1 < static_base;
    for (size_t k = 0; k < l->size; k++) sound &= l->at[k] < static_base;
    for (size_t k = 0; sound && k < l->alike_size; k += 1u + l->alike[k]) {
        sound = k + l->alike[k] < l->alike_size;
        for (size_t r = 1; sound && r <= l->alike[k]; r++) sound = l->alike[k + r] + 8u <= l->size;
    }
    return sound;
}

static PyObject *explore(MachineObject *self, PyObject *args) {
    PyObject *sequence, *idle_sequence, *result = NULL;
    Py_buffer at, mask, alike;
    unsigned short ended, turns;
    unsigned int depth, place;
    unsigned long long limit;
    if (!PyArg_ParseTuple(args, "OO(y*y*y*HH)IIK", &sequence, &idle_sequence, &at, &mask, &alike, &ended, &turns, &depth, &place, &limit))
        return NULL;
    PyObject *fast = is_free(self) ? PySequence_Fast(sequence, "a sequence of commands is needed") : NULL;
    PyObject *idle_fast = fast ? PySequence_Fast(idle_sequence, "a sequence of commands is needed") : NULL;
    Line *lines = idle_fast ? lines_of(fast) : NULL, *idle = lines ? lines_of(idle_fast) : NULL;
    size_t count = idle ? (size_t)PySequence_Fast_GET_SIZE(fast) : 0;
    Layout layout = {at.buf, mask.buf, (size_t)at.len / 2, alike.buf, (size_t)alike.len / 2, ended, turns};
    Exploration e = {.lines = lines, .count = count, .idle = idle, .layout = &layout, .depth = depth, .place = place, .limit = limit};
    if (idle && !(self->machine->base && is_sound(&layout, (size_t)mask.len, self->machine->story->static_base))) {
        PyErr_SetString(PyExc_ValueError, "set_base comes first, and the layout must fit dynamic memory");
    } else if (idle) {
        e.idle_count = (size_t)PySequence_Fast_GET_SIZE(idle_fast);
        e.attempts = PyMem_RawCalloc(count + 1, sizeof *e.attempts);
        e.reached = PyMem_RawCalloc(count + 2, sizeof *e.reached);
        e.identities = PyMem_RawMalloc((count + 2) * layout.size);
        bool done = e.attempts && e.reached && e.identities;
        self->running = true;
        Py_BEGIN_ALLOW_THREADS
        done = done && machine_explore(self->machine, &e);
        Py_END_ALLOW_THREADS
        self->running = false;
        result = done ? exploration_of(&e) : PyErr_NoMemory();
    }
    free(e.texts);
    free(e.packs);
    PyMem_RawFree(e.attempts);
    PyMem_RawFree(e.reached);
    PyMem_RawFree(e.identities);
    PyMem_RawFree(lines);
    PyMem_RawFree(idle);
    Py_XDECREF(fast);
    Py_XDECREF(idle_fast);
    PyBuffer_Release(&at);
    PyBuffer_Release(&mask);
    PyBuffer_Release(&alike);
    return result;
}

static int get_buffer(MachineObject *self, Py_buffer *view, int flags) {
    return PyBuffer_FillInfo(view, (PyObject *)self, self->machine->low, self->story->story->static_base, 1, flags);
}

static PyObject *get_halted(MachineObject *self, void *Py_UNUSED(closure)) {
    return PyBool_FromLong(self->machine->status == ZM_HALTED);
}

static PyObject *get_key(MachineObject *self, void *Py_UNUSED(closure)) {
    return PyBool_FromLong(machine_reads_key(self->machine));
}

static PyObject *get_place(MachineObject *self, void *Py_UNUSED(closure)) {
    return PyLong_FromUnsignedLong(self->machine->at ? self->machine->at->address : 0);
}

static PyObject *get_stack(MachineObject *self, void *Py_UNUSED(closure)) {
    return PyBytes_FromStringAndSize((char *)self->machine->stack, (Py_ssize_t)(2 * self->machine->sp));
}

static PyObject *get_output(MachineObject *self, void *Py_UNUSED(closure)) {
    return PyUnicode_DecodeUTF8(self->machine->output, (Py_ssize_t)self->machine->output_length, "replace");
}

static PyObject *get_window(MachineObject *self, void *Py_UNUSED(closure)) {
    Machine *m = self->machine;
    uint16_t text[ZM_ROWS * (ZM_COLUMNS + 1)];
    size_t length = 0;
    for (int row = 0; row < m->window.shown; row++) {
        for (int column = 0; column < ZM_COLUMNS; column++) {
            uint16_t code = m->window.cells[row][column];
            text[length++] = code ? code : ' ';
        }
        text[length++] = '\n';
    }
    return PyUnicode_FromKindAndData(PyUnicode_2BYTE_KIND, text, (Py_ssize_t)length);
}

static PyObject *get_depth(MachineObject *self, void *Py_UNUSED(closure)) {
    return PyLong_FromUnsignedLong(self->machine->depth);
}

static PyObject *get_executed(MachineObject *self, void *Py_UNUSED(closure)) {
    return PyLong_FromUnsignedLongLong(self->machine->executed);
}

static PyMethodDef machine_methods[] = {
    {"run", (PyCFunction)run, METH_VARARGS,
     "run(line: bytes | None, limit: int) -> str\n\nExecute until the story waits for a line of input or quits, and "
     "return its output. `line` is the input that it waits for (None for the first run). Raises MachineError if the "
     "story fails or exceeds `limit` instructions, and what a signal's handler raises; the machine must then be "
     "restored."},
    {"save", (PyCFunction)save, METH_NOARGS, "save() -> bytes\n\nSnapshot of the machine's complete state."},
    {"restore", (PyCFunction)restore, METH_O,
     "restore(state: bytes) -> None\n\nRestore a snapshot. Raises MachineError if it is damaged or belongs to another "
     "story."},
    {"set_base", (PyCFunction)set_base, METH_O,
     "set_base(state: bytes) -> None\n\nThe snapshot that packed ones are a difference from."},
    {"pack", (PyCFunction)pack, METH_NOARGS,
     "pack() -> bytes\n\nSnapshot of the state as a difference from the base: some 150 bytes. Raises MachineError without "
     "a base, or if the story has saved a state for undo."},
    {"unpack", (PyCFunction)unpack, METH_O, "unpack(state: bytes) -> None\n\nAs `restore`, of a packed snapshot."},
    {"explore", (PyCFunction)explore, METH_VARARGS,
     "explore(commands: Sequence[bytes], idle: Sequence[bytes], layout: tuple[bytes, bytes, bytes, int, int], depth: int, "
     "place: int, limit: int) -> tuple[list[tuple[str, int, int] | None], list[tuple[bytes, bool, bool, bytes]]]\n\n"
     "Try commands from the current state, which stays as it is. Of each: its output, the number of the state that it "
     "leads to (0 for this one) and the turns that pass; None if the story fails. Of each state: the bytes of memory that "
     "`layout` selects, whether the story has quit, whether the idle commands lead there as well, and its packed snapshot. "
     "A command after which the story does not wait at `depth` and `place` leads nowhere. Runs without the interpreter lock."},
    {"begin", (PyCFunction)begin, METH_O,
     "begin(seed: int) -> None\n\nReturn to before the story's first instruction, with random numbers from a seed, of "
     "which only the low 32 bits are used."},
    {"reseed", (PyCFunction)reseed, METH_O,
     "reseed(seed: int) -> None\n\nLet the random numbers go on from a seed, of which only the low 32 bits are used."},
    {"search", (PyCFunction)search, METH_VARARGS,
     "search(commands: Sequence[bytes], idle: bytes, mask: Buffer, objects: Buffer, limit: int) -> list[tuple[int, int, int] "
     "| None]\n\nTry commands from the current state, which stays as it is. Of each: hashes of what differs after it and, "
     "if it changes anything, `idle`, in the memory bits that `mask` selects, and in those of `objects` (0: nothing); and "
     "a hash of its answer. None if the story fails. Runs without the interpreter lock."},
    {"perform", (PyCFunction)perform, METH_VARARGS,
     "perform(performer: tuple[int, int, Buffer], actions: Buffer, along: bytes, mask: Buffer, objects: Buffer, changes: "
     "Buffer, limit: int) -> bytes\n\nPerform actions from the current state, which stays as it is; each is three 16-bit numbers. `performer`: "
     "the address of a routine, how many of the three it takes as arguments, and pairs of 16-bit numbers: the address of a "
     "variable that is to hold one of them, and which (0 to 2). Of each action: three 64-bit hashes as of `search`, without "
     "`idle`, and that of the state without variables that hold the number of one of the things; all 0 if the story fails. Words of `along` do not count in answers. `changes`: empty, or 16 bits for each byte of dynamic memory, in "
     "which it is counted how many actions change it. Runs without the interpreter lock."},
    {"trace", (PyCFunction)trace, METH_VARARGS,
     "trace(line: bytes, watched: tuple[int, int, int], room: int, limit: int) -> list[tuple[int, int, int, tuple[int, int, int], "
     "tuple[int, int, int]]]\n\nThe calls that a command makes, at most `room`, in order: address of the routine, depth, number "
     "of arguments, the first three of them, and the words at the `watched` addresses then. The machine must be restored."},
    {"poke", (PyCFunction)poke, METH_VARARGS,
     "poke(address: int, value: int) -> None\n\nSet a word of dynamic memory. Raises MachineError outside of it."},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef machine_attributes[] = {
    {"halted", (getter)get_halted, NULL, "Whether the story has quit.", NULL},
    {"key", (getter)get_key, NULL, "Whether the story waits for a single key instead of a line.", NULL},
    {"place", (getter)get_place, NULL, "Address of the next instruction.", NULL},
    {"stack", (getter)get_stack, NULL, "The words on the evaluation stack, in the order of this processor.", NULL},
    {"output", (getter)get_output, NULL, "What the last `run` printed, also if it failed.", NULL},
    {"window", (getter)get_window, NULL, "The rows of the upper window, 80 characters and a newline each.", NULL},
    {"depth", (getter)get_depth, NULL, "Number of active routine calls.", NULL},
    {"executed", (getter)get_executed, NULL, "Instructions executed by the last `run`.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyBufferProcs machine_buffer = {(getbufferproc)get_buffer, NULL};

static PyTypeObject StoryType = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "starling.zmachine._zmachine.Story",
    .tp_doc = "Story(data: bytes)\n\nA validated story file, whose decoded instructions all its machines share. "
              "Raises ValueError if it is not one.",
    .tp_basicsize = sizeof(StoryObject),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_new = new_story,
    .tp_dealloc = (destructor)free_story,
};

static PyTypeObject MachineType = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "starling.zmachine._zmachine.Machine",
    .tp_doc = "Machine(story: Story, undo: bool = False)\n\nA story before its first instruction. The buffer is its dynamic "
              "memory (read-only). undo: whether the story may save and undo its state.",
    .tp_basicsize = sizeof(MachineObject),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_new = new_machine,
    .tp_dealloc = (destructor)free_machine,
    .tp_methods = machine_methods,
    .tp_getset = machine_attributes,
    .tp_as_buffer = &machine_buffer,
};

static PyObject *classes(PyObject *Py_UNUSED(self), PyObject *given) {
    Py_buffer values;
    if (PyObject_GetBuffer(given, &values, PyBUF_SIMPLE) < 0) return NULL;
    size_t count = (size_t)values.len / 8;
    PyObject *numbers = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)(8 * count));
    int64_t *first = PyMem_RawMalloc(8 * count + 8), found = -1;
    if (numbers && first) found = number_classes(values.buf, count, (int64_t *)PyBytes_AS_STRING(numbers), first);
    PyBuffer_Release(&values);
    PyObject *result = NULL;
    if (found >= 0) result = Py_BuildValue("Oy#", numbers, (char *)first, (Py_ssize_t)(8 * found));
    else if (numbers) PyErr_NoMemory();
    PyMem_RawFree(first);
    Py_XDECREF(numbers);
    return result;
}

static PyMethodDef module_functions[] = {
    {"classes", classes, METH_O,
     "classes(values: Buffer) -> tuple[bytes, bytes]\n\nOf 64-bit values: the number of each one's class of equal values, in "
     "the order of their first appearance, and where each class first appears; 64-bit numbers both."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT, "starling.zmachine._zmachine", "A Z-machine interpreter for versions 1 to 8.", -1,
    module_functions, NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__zmachine(void) {
    if (PyType_Ready(&StoryType) < 0 || PyType_Ready(&MachineType) < 0) return NULL;
    PyObject *m = PyModule_Create(&module);
    if (!m) return NULL;
    machine_error = PyErr_NewExceptionWithDoc("starling.zmachine._zmachine.MachineError",
                                              "An instruction failed, or a snapshot is invalid.",
                                              PyExc_RuntimeError, NULL);
    if (!machine_error || PyModule_AddObjectRef(m, "MachineError", machine_error) < 0
        || PyModule_AddObjectRef(m, "Story", (PyObject *)&StoryType) < 0
        || PyModule_AddObjectRef(m, "Machine", (PyObject *)&MachineType) < 0) {
        Py_DECREF(m);
        return NULL;
    }
    return m;
}
