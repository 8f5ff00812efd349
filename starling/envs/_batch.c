/* The Python extension module starling.envs._batch: one step of many episodes in a state graph, in one pass. */
#define PY_SSIZE_T_CLEAN
#include <Python.h>

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

/* Columns of the graph's tables (starling/states/graph.py). */
enum { FIRST, COUNT, SCORE, ENDED, STATE_COLUMNS = 8 };
enum { AFTER, TEXT, TURNS, TRANSITION_COLUMNS = 4 };

typedef int32_t StateRow[STATE_COLUMNS];
typedef int32_t TransitionRow[TRANSITION_COLUMNS];

enum { STATES, TRANSITIONS, ACTIONS, OVER, ROWS, STEPS, MOVES, STATE, TEXTS, NEXT_ROWS, REWARD, TERMINATED, TRUNCATED, BUFFERS };
/* Bytes per environment, from ACTIONS on. */
static const Py_ssize_t SIZES[BUFFERS] = {0, 0, 8, 1, sizeof(StateRow), 4, 4, 4, 4, sizeof(StateRow), 8, 1, 1};

static PyObject *step(PyObject *Py_UNUSED(module), PyObject *const *args, Py_ssize_t count) {
    if (count != BUFFERS + 1) return PyErr_Format(PyExc_TypeError, "step takes %d arguments", BUFFERS + 1);
    long limit = PyLong_AsLong(args[BUFFERS]);
    if (PyErr_Occurred()) return NULL;
    Py_buffer views[BUFFERS];
    int held = 0;
    for (; held < BUFFERS; held++)
        if (PyObject_GetBuffer(args[held], &views[held], held < STEPS ? PyBUF_C_CONTIGUOUS : PyBUF_C_CONTIGUOUS | PyBUF_WRITABLE)) break;
    Py_ssize_t n = held == BUFFERS ? views[OVER].len : 0, bad = -1, unexpanded = 0;
    bool fit = held == BUFFERS;
    for (int k = ACTIONS; fit && k < BUFFERS; k++) fit = views[k].len == n * SIZES[k];
    if (held == BUFFERS && !fit) PyErr_SetString(PyExc_ValueError, "the arrays differ in length");
    if (fit) {
        const StateRow *states = views[STATES].buf, *rows = views[ROWS].buf;
        const TransitionRow *transitions = views[TRANSITIONS].buf;
        const int64_t *actions = views[ACTIONS].buf;
        const bool *over = views[OVER].buf;
        int32_t *steps = views[STEPS].buf, *moves = views[MOVES].buf, *state = views[STATE].buf, *texts = views[TEXTS].buf;
        StateRow *next = views[NEXT_ROWS].buf;
        double *reward = views[REWARD].buf;
        bool *terminated = views[TERMINATED].buf, *truncated = views[TRUNCATED].buf;
        Py_ssize_t state_count = views[STATES].len / (Py_ssize_t)sizeof *states;
        Py_ssize_t transition_count = views[TRANSITIONS].len / (Py_ssize_t)sizeof *transitions;
        for (Py_ssize_t i = 0; i < n && bad < 0; i++)
            if (!over[i] && (actions[i] < 0 || actions[i] >= rows[i][COUNT])) bad = i;
        for (Py_ssize_t i = 0; i < n && bad < 0; i++) {
            if (over[i]) { /* a new episode begins: the caller says where */
                memcpy(next[i], rows[i], sizeof *next);
                steps[i] = moves[i] = 0;
                reward[i] = 0;
                terminated[i] = truncated[i] = false;
                continue;
            }
            Py_ssize_t at = rows[i][FIRST] + (Py_ssize_t)actions[i];
            if (at < 0 || at >= transition_count) { bad = i; break; }
            const int32_t *transition = transitions[at];
            int32_t after = transition[AFTER];
            if (after < 0 || after >= state_count) { bad = i; break; }
            memcpy(next[i], states[after], sizeof *next);
            state[i] = after;
            texts[i] = transition[TEXT];
            steps[i]++;
            moves[i] += transition[TURNS];
            reward[i] = (double)next[i][SCORE] - rows[i][SCORE];
            terminated[i] = next[i][ENDED] > 0;
            truncated[i] = steps[i] >= limit && !terminated[i];
            unexpanded += next[i][FIRST] < 0;
        }
    }
    while (held) PyBuffer_Release(&views[--held]);
    return PyErr_Occurred() ? NULL : Py_BuildValue("nn", bad, unexpanded);
}

static PyMethodDef methods[] = {
    {"step", (PyCFunction)(void (*)(void))step, METH_FASTCALL,
     "step(states, transitions, actions, over, rows, steps, moves, state, texts, next_rows, reward, terminated, truncated, "
     "limit) -> tuple[int, int]\n\nWrite the outcome of each episode's action to the arrays from `steps` on; of episodes "
     "that are `over`, the row before. Gives the index of the first action out of range, or -1, and the number of states "
     "that are not expanded."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef module = {PyModuleDef_HEAD_INIT, "starling.envs._batch", "Steps of many episodes in a state graph.",
                                    -1, methods, NULL, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__batch(void) { return PyModule_Create(&module); }
