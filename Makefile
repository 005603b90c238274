# The verbs of this repository. `make demo` and `make test` set everything up on their first run.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
WORKERS ?= 2
# What the benchmark's walks came to in the last run of the tests; `make detection` makes docs/detection.md of it.
RECORDS := .bench/records
.DEFAULT_GOAL := help
.PHONY: help setup demo test test-shops check bench detection docs clean

help: ## this list
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /	/'

$(VENV)/.installed: pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Python 3.11 or newer is needed; say which: make PYTHON=python3.12 $(MAKECMDGOALS)" >&2; exit 2; }
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV) || { echo "A virtual environment cannot be made; on Debian: apt-get install python3-venv" >&2; exit 2; }
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	@touch $@

$(VENV)/.browser: $(VENV)/.installed
	@$(BIN)/journeys doctor --install
	@touch $@

setup: $(VENV)/.installed $(VENV)/.browser ## virtual environment, dependencies, browser

demo: setup ## the bundled shop, robot shoppers, reports
	@$(BIN)/journeys demo --workers $(WORKERS)

test: setup ## all tests, except those that install other people's shops (test-shops)
	@rm -rf $(RECORDS)
	@export BENCH_RECORDS="$(CURDIR)/$(RECORDS)"; \
	$(BIN)/python -m pytest -n $(WORKERS) --dist worksteal -m 'not thirdparty' tests || { \
	echo "These failed. They are run once more, one at a time: what passes now depends on a busy machine, look at it."; \
	$(BIN)/python -m pytest --last-failed --last-failed-no-failures none -m 'not thirdparty' tests; }

test-shops: setup ## visits to shops that other people made, installed into .shops on the first run
	@$(BIN)/python -m pytest tests/thirdparty || { \
	echo "These failed. They are run once more: what passes now depends on a busy machine, look at it."; \
	$(BIN)/python -m pytest --last-failed --last-failed-no-failures none tests/thirdparty; }

check: $(VENV)/.installed ## ruff, mypy, import law, docstrings, house rules
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/interrogate --quiet journeys cornershop
	$(BIN)/python -m pytest -q tests/test_house_rules.py
	$(BIN)/journeys lint

bench: setup ## detection benchmark: every flaw found, every near miss silent
	@rm -rf $(RECORDS)
	BENCH_RECORDS="$(CURDIR)/$(RECORDS)" $(BIN)/python -m pytest -n $(WORKERS) --dist worksteal tests/bench

detection: $(VENV)/.installed ## docs/detection.md from what the last `make test` or `make bench` recorded
	$(BIN)/python -m tests.bench.score --from $(RECORDS)

docs: $(VENV)/.installed ## the pages of docs/detectors from the detectors' docstrings
	$(BIN)/python -m journeys.detectors.pages docs/detectors

clean: ## runs, caches and the virtual environment
	rm -rf $(VENV) .shops .bench reports/runs reports/latest .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
