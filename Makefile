# Two commands on a fresh machine with git, make and Python 3.11 or newer: `make run`, `make test`.
PYTHON ?= python3
BIN := .venv/bin
READY := .venv/.ready
BROWSER := .venv/.browser

.PHONY: run test setup check lint types bench lock clean

run: setup ## serve the sample story and print its timeline
	$(BIN)/dateline demo

test: setup ## run the tests
	$(BIN)/pytest -n 2

setup: $(READY) $(BROWSER) ## make .venv; does nothing when all is in place

check: lint types test ## lint, types and tests

lint: $(READY)
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(READY)
	$(BIN)/mypy

bench: $(READY) ## accuracy and speed: make bench ARGS="--corpus DIR"
	$(BIN)/python -m bench $(ARGS)

# Built without isolation, so that what builds the project is locked as well.
$(READY): requirements.lock pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || \
		{ echo "Dateline needs Python 3.11 or newer as $(PYTHON). Install it, or: make PYTHON=/path/to/python3.12" >&2; exit 1; }
	@$(PYTHON) -c 'import ensurepip, venv' 2>/dev/null || \
		{ echo "$(PYTHON) has no venv module. On Debian and Ubuntu: apt-get install python3-venv" >&2; exit 1; }
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation -e .
	@touch $@

# Once: the browser tests use Chromium. Where it cannot be installed they are reported as not run.
$(BROWSER): $(READY)
	@if command -v chromium >/dev/null; then :; \
	elif [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then \
		echo "Installing Chromium for the browser tests (apt-get)"; \
		export DEBIAN_FRONTEND=noninteractive; \
		{ apt-get update -qq && apt-get install -qq -y --no-install-recommends chromium; } </dev/null >/dev/null || \
			echo "Chromium could not be installed; the browser tests will not run." >&2; \
	else echo "No Chromium: the browser tests will not run. Install the package chromium to run them." >&2; \
	fi
	@touch $@

COMPILE := $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-header

lock: ## pin again after a change in pyproject.toml; UPGRADE=--upgrade takes newer releases
	@test -x $(BIN)/uv || { $(PYTHON) -m venv .venv && $(BIN)/python -m pip install --quiet uv; }
	$(COMPILE) $(UPGRADE) --all-extras pyproject.toml -o requirements.lock
	$(COMPILE) --constraint requirements.lock pyproject.toml -o requirements-runtime.lock
	echo hatchling | $(COMPILE) --constraint requirements.lock - -o requirements-build.lock

clean:
	rm -rf .venv .mypy_cache .pytest_cache .ruff_cache .hypothesis build dist *.egg-info
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
