# Everything a newcomer needs; `make help` lists it.
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin

PICTURES := en-light/join-open-phone en-light/audience-asked-phone en-light/follow-asked-phone ar-dark/audience-asked-phone en-light/panellist-speaking-phone \
  en-light/moderator-asked-phone en-light/moderator-asked-desk ar-dark/moderator-asked-desk en-light/display-asked-wall en-light/stage-speaking-wall \
  en-light/booth-asked-desk en-light/technician-asked-tablet en-light/overlay-asked-wall en-light/display-outcome-wall \
  en-light/desk-review-desk en-light/desk-record-desk en-light/desk-links-desk

# No server, no browser; then servers and browsers of their own, two files at a time. What measures has the machine to itself.
QUICK := $(addprefix tests/,unit commands projections live web exchange protocol migrations architecture)
SIDE_BY_SIDE := $(addprefix tests/,server databases doctor bench browser)
# The longest file of the first part would be left to one of the two alone.
WALKS := tests/commands/test_random_walks.py

# Where a folder of wheels was brought along, nothing is asked of the internet.
OFFLINE := $(if $(wildcard wheels/.complete),--no-index --find-links wheels)

.DEFAULT_GOAL := help
.PHONY: help run cluster doctor test check audit pins unit browser rehearsal bench scaling faults screenshots chromium vendor pack wheels clean

help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

run: .venv/run ## Serve the demo panel (NOTE=file YEAR=2024 a concept note; LAN=1 for phones on this network)
	@exec $(BIN)/python wsgi.py

cluster: .venv/dev ## Three processes behind nginx with PostgreSQL and Redis on this machine, one address (PORT=8000)
	@exec $(BIN)/python -m tests.cluster

doctor: .venv/run ## What is wrong here, and what to do (with the settings of the server: make doctor LAN=1)
	@$(BIN)/flask --app moderator.app doctor

test: .venv/dev chromium ## Every test; says what it skips and why
	@$(BIN)/python -m pytest -q -n 2 --dist loadfile --ignore $(WALKS) $(QUICK)
	@$(BIN)/python -m pytest -q -n 2 --dist loadfile $(WALKS) $(SIDE_BY_SIDE)
	@$(BIN)/python -m pytest $(patsubst %,--ignore %,$(QUICK) $(SIDE_BY_SIDE)) tests

check: .venv/dev tests/js/node_modules/.done ## Lint, types, laws of import, budgets, vendored hashes, known holes in libraries
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@tests/js/node_modules/.bin/tsc --noEmit -p static/app/tsconfig.json
	@node --test tests/js/*.test.mjs
	@$(BIN)/python -m pytest -q tests/architecture
	@$(BIN)/python tests/audit.py

unit: .venv/dev ## The fast part: no server, no browser
	@$(BIN)/python -m pytest -q $(QUICK)

browser: .venv/dev chromium ## Only the tests in a real browser
	@$(BIN)/python -m pytest tests/browser

rehearsal: .venv/dev chromium ## Two whole panels, fast: every step and every table, with a browser per role (CLUSTER=1 on three processes)
	@$(BIN)/python -m tests.rehearsal $(if $(CLUSTER),--cluster)

bench: .venv/dev bench/baselines/node_modules/.done ## Measure everything against what is wanted, 20 minutes (make bench-NAME for one: fanout, votes, …)
	@$(BIN)/python -m bench $(BENCH)

bench-%: .venv/dev bench/baselines/node_modules/.done
	@$(BIN)/python -m bench $* $(BENCH)

scaling: .venv/dev ## Reckon many processes from what was measured on one, and write docs/scaling.md (make bench-costs measures what it starts from)
	@$(BIN)/python -m bench.scaling

faults: .venv/dev chromium ## Break things on purpose under a real server, 15 minutes (FAULTS="F1 F3" for some)
	@$(BIN)/python -m bench.faults $(FAULTS)

screenshots: .venv/dev chromium ## Take the pictures of the README again
	@$(BIN)/python -m pytest -q tests/browser/test_screenshots.py tests/browser/test_the_desk.py tests/browser/test_from_note_to_links.py
	@mkdir -p docs/screenshots
	@for picture in $(PICTURES); do cp "tests/artifacts/$$picture.png" "docs/screenshots/$${picture//\//-}.png"; done

chromium: ## Debian's Chromium, fonts, Node and LibreOffice, for tests of pages and papers
	@tests/install-chromium

vendor: ## Pack the browser libraries again from npm, and write their hashes
	@node static/vendor/vendor.mjs

pins: .venv/dev ## Write requirements.txt and requirements-dev.txt from the .in files, with the hash of every file of every pin
	@for each in requirements requirements-dev; do $(BIN)/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate --no-strip-markers \
	  --custom-compile-command 'make pins' --output-file $$each.txt $$each.in || exit 1; done

audit: .venv/dev tests/js/node_modules/.done ## Ask for known holes in the libraries; says so when nobody answers
	@$(BIN)/python tests/audit.py

pack: tests/js/node_modules/.done ## Pack each page's own code and styles into one file
	@node static/packed/pack.mjs

wheels: .venv/bin/python ## Fetch all that `make run` needs into wheels/, for a machine without internet (FOR="--platform … --python-version 3.12" for another kind)
	@$(BIN)/python -m pip download --quiet --disable-pip-version-check --only-binary :all: $(FOR) --require-hashes -r requirements.txt --dest wheels
	@touch wheels/.complete && du -sh wheels

clean: ## Throw away what can be made again
	@rm -rf .venv tests/js/node_modules bench/baselines/node_modules .mypy_cache .ruff_cache .pytest_cache

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	@$(PYTHON) -m venv .venv || { echo 'On Debian and Ubuntu: sudo apt install python3-venv'; exit 1; }

.venv/run: requirements.txt | .venv/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check $(OFFLINE) --require-hashes -r requirements.txt
	@touch $@

.venv/dev: requirements.txt requirements-dev.txt | .venv/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements-dev.txt
	@touch .venv/run $@

tests/js/node_modules/.done: tests/js/package.json tests/js/package-lock.json
	@npm ci --prefix tests/js --silent && touch $@

bench/baselines/node_modules/.done: bench/baselines/package.json bench/baselines/package-lock.json
	@npm ci --prefix bench/baselines --silent && touch $@
