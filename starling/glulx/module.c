/* The Python extension module: starling.glulx._glulx.Story and starling.glulx._glulx.Machine, with the same methods as those
   of the Z-machine. Machines decode into the story they share only while they hold Python's lock. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <stdlib.h>

#include "glulx.h"

static PyObject *machine_error;

typedef struct {
    PyObject_HEAD
    Story *story;
} StoryObject;

typedef struct {
    PyObject_HEAD
    StoryObject *story;
    Machine *machine;
    bool running; /* executing a command */
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

static PyObject *failure(const Machine *m) {
    if (!PyErr_Occurred()) PyErr_SetString(machine_error, m->error);
    return NULL;
}

static PyObject *new_machine(PyTypeObject *type, PyObject *args, PyObject *kwargs) {
    static char *names[] = {"story", "undo", NULL};
    StoryObject *story;
    unsigned int undo = 0;
    if (!PyArg_ParseTupleAndKeywords(args, kwargs, "O!|I", names, &StoryType, &story, &undo)) return NULL;
    MachineObject *self = (MachineObject *)type->tp_alloc(type, 0);
    if (!self) return NULL;
    self->machine = PyMem_RawCalloc(1, sizeof *self->machine);
    if (!self->machine) { Py_DECREF(self); return PyErr_NoMemory(); }
    Py_INCREF(story);
    self->story = story;
    if (!machine_new(self->machine, story->story)) { Py_DECREF(self); return PyErr_NoMemory(); }
    self->machine->undoable = undo < GX_UNDO ? undo : GX_UNDO;
    self->machine->poll = may_go_on;
    if (self->machine->status == GX_FAILED) {
        failure(self->machine);
        Py_DECREF(self);
        return NULL;
    }
    return (PyObject *)self;
}

static void free_machine(MachineObject *self) {
    if (self->machine) {
        machine_free(self->machine);
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

/* The input for the story: a text, a key by its number in Glk, or None. */
static bool give_input(Machine *m, PyObject *input) {
    m->given = input != Py_None;
    m->input_length = 0;
    if (!m->given) return true;
    if (PyLong_Check(input)) {
        m->input[m->input_length++] = (uint32_t)PyLong_AsUnsignedLongMask(input);
        return !PyErr_Occurred();
    }
    if (!PyUnicode_Check(input)) {
        PyErr_SetString(PyExc_TypeError, "a text, a number or None is needed");
        return false;
    }
    Py_ssize_t length = PyUnicode_GET_LENGTH(input);
    for (Py_ssize_t k = 0; k < length && k < GX_INPUT; k++) m->input[m->input_length++] = PyUnicode_READ_CHAR(input, k);
    return true;
}

static PyObject *output_of(const Machine *m) {
    return PyUnicode_DecodeUTF8(m->output ? m->output : "", (Py_ssize_t)m->output_length, "replace");
}

static PyObject *run(MachineObject *self, PyObject *args) {
    Machine *m = self->machine;
    PyObject *input;
    unsigned long long limit;
    if (!PyArg_ParseTuple(args, "OK", &input, &limit) || !is_free(self)) return NULL;
    m->output_length = 0;
    if (m->status == GX_FAILED) {
        PyErr_SetString(machine_error, "the machine has failed; restore a snapshot first");
        return NULL;
    }
    if (!give_input(m, input)) return NULL;
    self->running = true;
    Status status = machine_run(m, limit);
    self->running = false;
    return status == GX_FAILED ? failure(m) : output_of(m);
}

static PyObject *save(MachineObject *self, PyObject *Py_UNUSED(none)) {
    if (!is_free(self)) return NULL;
    size_t length;
    uint8_t *bytes = snapshot_save(self->machine, &length);
    if (!bytes) return PyErr_NoMemory();
    PyObject *result = PyBytes_FromStringAndSize((char *)bytes, (Py_ssize_t)length);
    free(bytes);
    return result;
}

static PyObject *restore(MachineObject *self, PyObject *argument) {
    char *bytes;
    Py_ssize_t length;
    if (PyBytes_AsStringAndSize(argument, &bytes, &length) < 0 || !is_free(self)) return NULL;
    if (!snapshot_restore(self->machine, (uint8_t *)bytes, (size_t)length)) return failure(self->machine);
    Py_RETURN_NONE;
}

static PyObject *begin(MachineObject *self, PyObject *argument) {
    unsigned long value = PyLong_AsUnsignedLongMask(argument);
    if (PyErr_Occurred() || !is_free(self)) return NULL;
    self->machine->seed = (uint32_t)value;
    machine_start(self->machine);
    Py_RETURN_NONE;
}

static PyObject *reseed(MachineObject *self, PyObject *argument) {
    unsigned long value = PyLong_AsUnsignedLongMask(argument);
    if (PyErr_Occurred() || !is_free(self)) return NULL;
    seed_random(self->machine, (uint32_t)value);
    Py_RETURN_NONE;
}

static PyObject *poke(MachineObject *self, PyObject *args) {
    unsigned int address, value;
    if (!PyArg_ParseTuple(args, "II", &address, &value) || !is_free(self)) return NULL;
    self->machine->error[0] = 0;
    if (!write4(self->machine, address, value)) return failure(self->machine);
    Py_RETURN_NONE;
}

static PyObject *variables(MachineObject *self, PyObject *Py_UNUSED(none)) {
    if (!is_free(self)) return NULL;
    size_t count;
    uint32_t *found = named_words(self->machine, &count);
    PyObject *result = found ? PyList_New((Py_ssize_t)count) : PyErr_NoMemory();
    for (size_t k = 0; result && k < count; k++) {
        PyObject *address = PyLong_FromUnsignedLong(found[k]);
        if (!address) Py_CLEAR(result);
        else PyList_SET_ITEM(result, (Py_ssize_t)k, address);
    }
    free(found);
    return result;
}

/* Memory as it is at the start: what the story adds later can be taken away again. */
static int get_buffer(MachineObject *self, Py_buffer *view, int flags) {
    return PyBuffer_FillInfo(view, (PyObject *)self, self->machine->memory, self->story->story->end, 1, flags);
}

static PyObject *get_halted(MachineObject *self, void *Py_UNUSED(closure)) {
    return PyBool_FromLong(self->machine->status == GX_HALTED);
}

static PyObject *get_key(MachineObject *self, void *Py_UNUSED(closure)) {
    return PyBool_FromLong(machine_reads_key(self->machine));
}

/* Walk up the stack: the number of active function calls, and a hash of where they go on. */
static void look_down(const Machine *m, uint32_t *depth, uint32_t *place) {
    *depth = 0;
    *place = (2166136261u ^ m->pc) * 16777619u;
    for (uint32_t fp = m->fp; fp >= 4 && m->stack[fp - 1] < fp; fp = m->stack[fp - 1]) {
        *place = (*place ^ m->stack[fp - 2]) * 16777619u;
        ++*depth;
    }
}

static PyObject *get_place(MachineObject *self, void *Py_UNUSED(closure)) {
    uint32_t depth, place;
    look_down(self->machine, &depth, &place);
    return PyLong_FromUnsignedLong(place);
}

static PyObject *get_depth(MachineObject *self, void *Py_UNUSED(closure)) {
    uint32_t depth, place;
    look_down(self->machine, &depth, &place);
    return PyLong_FromUnsignedLong(depth);
}

static PyObject *get_stack(MachineObject *self, void *Py_UNUSED(closure)) {
    return PyBytes_FromStringAndSize((char *)self->machine->stack, 4 * (Py_ssize_t)self->machine->sp);
}

static PyObject *get_output(MachineObject *self, void *Py_UNUSED(closure)) { return output_of(self->machine); }

static PyObject *get_window(MachineObject *self, void *Py_UNUSED(closure)) {
    const Machine *m = self->machine;
    uint32_t *text = PyMem_RawMalloc(sizeof m->cells + sizeof(uint32_t) * GX_WINDOWS * GX_ROWS);
    size_t length = 0;
    if (!text) return PyErr_NoMemory();
    for (int n = 0; n < GX_WINDOWS; n++) {
        if (m->glk.windows[n].type != GRID) continue;
        for (uint32_t row = 0; row < m->glk.windows[n].height && row < GX_ROWS; row++) {
            for (int column = 0; column < GX_COLUMNS; column++) {
                uint32_t code = m->cells[n][row][column];
                text[length++] = code ? code : ' ';
            }
            text[length++] = '\n';
        }
    }
    PyObject *result = PyUnicode_FromKindAndData(PyUnicode_4BYTE_KIND, text, (Py_ssize_t)length);
    PyMem_RawFree(text);
    return result;
}

static PyObject *get_executed(MachineObject *self, void *Py_UNUSED(closure)) {
    return PyLong_FromUnsignedLongLong(self->machine->executed);
}

static PyMethodDef machine_methods[] = {
    {"run", (PyCFunction)run, METH_VARARGS,
     "run(input: str | int | None, limit: int) -> str\n\nExecute until the story waits for input or quits, and return its "
     "output. `input` is the line or key that it waits for, or a key's number (None for the first run). Raises MachineError "
     "if the story fails or exceeds `limit` instructions, and what a signal's handler raises; the machine must then be "
     "restored."},
    {"save", (PyCFunction)save, METH_NOARGS, "save() -> bytes\n\nSnapshot of the machine's complete state."},
    {"restore", (PyCFunction)restore, METH_O,
     "restore(state: bytes) -> None\n\nRestore a snapshot. Raises MachineError if it is damaged or belongs to another "
     "story."},
    {"begin", (PyCFunction)begin, METH_O,
     "begin(seed: int) -> None\n\nReturn to before the story's first instruction, with random numbers from a seed, of "
     "which only the low 32 bits are used."},
    {"reseed", (PyCFunction)reseed, METH_O,
     "reseed(seed: int) -> None\n\nLet the random numbers go on from a seed, of which only the low 32 bits are used."},
    {"variables", (PyCFunction)variables, METH_NOARGS,
     "variables() -> list[int]\n\nAddresses of the words of writable memory that instructions name, in order: a compiled "
     "story's global variables."},
    {"poke", (PyCFunction)poke, METH_VARARGS,
     "poke(address: int, value: int) -> None\n\nSet a word of memory. Raises MachineError if it is read-only."},
    {NULL, NULL, 0, NULL},
};

static PyGetSetDef machine_attributes[] = {
    {"halted", (getter)get_halted, NULL, "Whether the story has quit.", NULL},
    {"key", (getter)get_key, NULL, "Whether the story waits for a single key instead of a line.", NULL},
    {"place", (getter)get_place, NULL, "Hash of the addresses where the active functions go on.", NULL},
    {"stack", (getter)get_stack, NULL, "The words on the stack, in the order of this processor.", NULL},
    {"output", (getter)get_output, NULL, "What the last `run` printed, also if it failed.", NULL},
    {"window", (getter)get_window, NULL, "The rows of the grid windows, 80 characters and a newline each.", NULL},
    {"depth", (getter)get_depth, NULL, "Number of active function calls.", NULL},
    {"executed", (getter)get_executed, NULL, "Instructions executed by the last `run`.", NULL},
    {NULL, NULL, NULL, NULL, NULL},
};

static PyBufferProcs machine_buffer = {(getbufferproc)get_buffer, NULL};

static PyTypeObject StoryType = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "starling.glulx._glulx.Story",
    .tp_doc = "Story(data: bytes)\n\nA validated story file, whose decoded instructions all its machines share. "
              "Raises ValueError if it is not one.",
    .tp_basicsize = sizeof(StoryObject),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_new = new_story,
    .tp_dealloc = (destructor)free_story,
};

static PyTypeObject MachineType = {
    PyVarObject_HEAD_INIT(NULL, 0)
    .tp_name = "starling.glulx._glulx.Machine",
    .tp_doc = "Machine(story: Story, undo: int = 0)\n\nA story before its first instruction. The buffer is its memory "
              "(read-only), as large as at the start. undo: how many states the story may save and return to, up to 10.",
    .tp_basicsize = sizeof(MachineObject),
    .tp_flags = Py_TPFLAGS_DEFAULT,
    .tp_new = new_machine,
    .tp_dealloc = (destructor)free_machine,
    .tp_methods = machine_methods,
    .tp_getset = machine_attributes,
    .tp_as_buffer = &machine_buffer,
};

static struct PyModuleDef module = {
    PyModuleDef_HEAD_INIT, "starling.glulx._glulx", "A Glulx interpreter.", -1, NULL, NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__glulx(void) {
    PyObject *m = NULL;
    if (PyType_Ready(&StoryType) < 0 || PyType_Ready(&MachineType) < 0 || !(m = PyModule_Create(&module))) return NULL;
    machine_error = PyErr_NewExceptionWithDoc("starling.glulx._glulx.MachineError",
                                              "An instruction failed, or a snapshot is invalid.", PyExc_RuntimeError, NULL);
    if (!machine_error || PyModule_AddObjectRef(m, "MachineError", machine_error) < 0
        || PyModule_AddObjectRef(m, "Story", (PyObject *)&StoryType) < 0
        || PyModule_AddObjectRef(m, "Machine", (PyObject *)&MachineType) < 0) {
        Py_DECREF(m);
        return NULL;
    }
    return m;
}
