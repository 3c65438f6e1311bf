# make run, make test: everything else is in README.md.
# Python older than 3.11 on the PATH? make run PYTHON=/path/to/python3.11

PREPARE := sh scripts/python.sh -m scripts.prepare
VENV := .venv/bin
OFFSCREEN := QT_QPA_PLATFORM=offscreen
CODE := main.py core ui commandline scripts tests
WORKERS ?= 2

PROGRAMMES := QT_QPA_PLATFORM=offscreen $(VENV)/python -m tests.faults

.PHONY: run test lint check format bench faults fuzz soak conserve pictures translations pins ready clean

run:
	@$(PREPARE) run
	@$(VENV)/python main.py $(ARGS)

# The tests start the program some hundred times: what it compiles is kept beside it, not in the sources.
BYTECODE := PYTHONDONTWRITEBYTECODE= PYTHONPYCACHEPREFIX=$(CURDIR)/build/bytecode

test: ready
	@$(OFFSCREEN) $(BYTECODE) $(VENV)/python -m pytest -q -n $(WORKERS) $(ARGS)

# What can be known without running the program: format, rules, types, imports, translations.
lint: ready
	$(VENV)/ruff format --check $(CODE)
	$(VENV)/ruff check $(CODE)
	$(VENV)/mypy
	$(VENV)/lint-imports
	$(VENV)/python -m scripts.translations check

check: lint test

format: ready
	$(VENV)/ruff check --fix-only --quiet $(CODE)
	$(VENV)/ruff format $(CODE)

# One line per figure, all of them in build/bench.json
bench: ready
	@$(VENV)/python -m tests.bench $(ARGS)

# What happens when the process, the disk or the power fails: docs/faults.md
faults: ready
	@$(PROGRAMMES) $(ARGS)

# What people type and what files hold, mutated
fuzz: ready
	@$(PROGRAMMES) --set fuzz --json build/fuzz.json $(ARGS)

# A million events at the window; SOAK_HOURS=8 ends it after hours
soak: ready
	@$(PROGRAMMES) --set soak --json build/soak.json $(ARGS)

# 200 invented patients through every day of six years, against a second reading of the rules
conserve: ready
	@$(PROGRAMMES) --set conserve --json build/conserve.json $(ARGS)

# The pictures of docs/, made from the real window
pictures: ready
	@$(OFFSCREEN) $(VENV)/python -m scripts.pictures $(ARGS)

# New texts into resources/i18n/*.ts, then compile
translations: ready
	$(VENV)/python -m scripts.translations update
	$(VENV)/python -m scripts.translations compile

# Exact versions and hashes from pyproject.toml; ARGS=-U moves to the newest (needs uv)
pins:
	sh scripts/pins.sh $(ARGS)

ready:
	@$(PREPARE) test

clean:
	rm -rf .venv build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -f resources/i18n/*.qm
