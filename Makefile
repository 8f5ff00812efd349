# `make demo` and `make test` do everything, set-up included.
PYTHON ?= python3
VENV ?= .venv
BIN := $(VENV)/bin
JOBS ?= 2

PIP := $(BIN)/pip install --quiet --disable-pip-version-check --constraint constraints.txt

.PHONY: install install-locked demo test test-long check docs fuzz clean

install: $(VENV)/.installed

$(VENV)/.installed: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(PIP) --editable '.[dev]'
	touch $(VENV)/.demo $@

# The same from files whose hashes are known (requirements.lock, Linux and Python 3.11.5 or later); torch is pinned by version only.
install-locked:
	$(PYTHON) -m venv $(VENV)
	$(BIN)/pip install --quiet --disable-pip-version-check --require-hashes --no-deps --requirement requirements.lock
	$(PIP) torch
	$(PIP) --no-deps --no-build-isolation --editable .
	touch $(VENV)/.demo $(VENV)/.installed

# The demo needs torch, plots and one target, and textworld's wheel for the Inform 7 compilers in it.
$(VENV)/.demo: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(PIP) --editable '.[demo]'
	$(PIP) --no-deps textworld
	touch $@

demo: $(VENV)/.demo
	$(BIN)/starling quickstart --out quickstart

test: install
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile -m "not long"

# More cases of what `make test` covers by a sample: all tasks of ScienceWorld, a Ray cluster, the longer tutorials.
test-long: install
	$(BIN)/python -m pytest -n $(JOBS) --dist loadfile -m long

check: install
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/pyright

# Fails on broken links and anchors.
docs: install
	NO_MKDOCS_2_WARNING=1 $(BIN)/mkdocs build --strict --quiet

# Damaged stories against the interpreters, under AddressSanitizer and UndefinedBehaviorSanitizer: with libFuzzer where there
# is clang, else by a main of its own. FUZZ_STORIES: the stories to damage, by default the compiled ones of the library.
# FUZZED: machine for Z-code, glulx for Glulx.
FUZZ_SECONDS ?= 60
FUZZ_STORIES ?= $(wildcard $(HOME)/.cache/starling/stories/*/story.z8)
FUZZED ?= $(if $(filter %.ulx %.gblorb,$(FUZZ_STORIES)),glulx,machine)
FUZZ_FOLDER := $(if $(filter glulx,$(FUZZED)),starling/glulx,starling/zmachine)
FUZZ_SOURCES := tests/fuzz/$(FUZZED).c $(filter-out %/module.c,$(wildcard $(FUZZ_FOLDER)/*.c))
FUZZ_PROGRAM := build/fuzz/$(FUZZED)

fuzz:
	mkdir -p build/fuzz/corpus-$(FUZZED)
	@test -n "$(FUZZ_STORIES)" || { echo 'no stories: make fuzz FUZZ_STORIES="story.z5 story.z8"'; exit 1; }
	if command -v clang > /dev/null; then \
	    clang -g -O1 -DLIBFUZZER -fsanitize=fuzzer,address,undefined -I$(FUZZ_FOLDER) $(FUZZ_SOURCES) -lm -o $(FUZZ_PROGRAM) \
	    && cp $(FUZZ_STORIES) build/fuzz/corpus-$(FUZZED) 2> /dev/null; \
	    $(FUZZ_PROGRAM) -max_total_time=$(FUZZ_SECONDS) -max_len=524288 build/fuzz/corpus-$(FUZZED); \
	else \
	    gcc -g -O1 -fsanitize=address,undefined -fno-sanitize-recover -I$(FUZZ_FOLDER) $(FUZZ_SOURCES) -lm -o $(FUZZ_PROGRAM) \
	    && $(FUZZ_PROGRAM) $(FUZZ_SECONDS) $(FUZZ_STORIES); \
	fi

clean:
	rm -rf $(VENV) build dist *.egg-info
