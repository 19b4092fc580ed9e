# Everything a newcomer needs; `make help` lists it.
SHELL := /bin/bash
PYTHON ?= python3
BIN := .venv/bin

PICTURES := en-light/join-open-phone en-light/audience-asked-phone en-light/follow-asked-phone ar-dark/audience-asked-phone en-light/panellist-speaking-phone \
  en-light/moderator-asked-phone en-light/moderator-asked-desk ar-dark/moderator-asked-desk en-light/display-asked-wall en-light/stage-speaking-wall \
  en-light/booth-asked-desk en-light/technician-asked-tablet en-light/overlay-asked-wall en-light/display-outcome-wall \
  en-light/desk-review-desk en-light/desk-record-desk en-light/desk-links-desk

.DEFAULT_GOAL := help
.PHONY: help run test check unit browser rehearsal screenshots chromium vendor pack clean

help: ## This list
	@grep -hE '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | awk -F ':.*## ' '{printf "  make %-10s %s\n", $$1, $$2}'

run: .venv/run ## Serve the demo panel (NOTE=file YEAR=2024 a concept note; LAN=1 for phones on this network)
	@exec $(BIN)/python wsgi.py

test: .venv/dev chromium ## Every test; says what it skips and why
	@$(BIN)/python -m pytest tests

check: .venv/dev tests/js/node_modules/.done ## Lint, types, laws of import, budgets, vendored hashes
	@$(BIN)/ruff check . && $(BIN)/ruff format --check .
	@$(BIN)/mypy
	@$(BIN)/lint-imports
	@tests/js/node_modules/.bin/tsc --noEmit -p static/app/tsconfig.json
	@node --test tests/js/*.test.mjs
	@$(BIN)/python -m pytest -q tests/architecture

unit: .venv/dev ## The fast part: no server, no browser
	@$(BIN)/python -m pytest -q tests/unit tests/commands tests/projections tests/live tests/web tests/exchange tests/protocol tests/migrations tests/architecture

browser: .venv/dev chromium ## Only the tests in a real browser
	@$(BIN)/python -m pytest tests/browser

rehearsal: .venv/dev chromium ## Two whole panels, fast: every step and every table, with a browser per role
	@$(BIN)/python -m tests.rehearsal

screenshots: .venv/dev chromium ## Take the pictures of the README again
	@$(BIN)/python -m pytest -q tests/browser/test_screenshots.py tests/browser/test_the_desk.py tests/browser/test_from_note_to_links.py
	@mkdir -p docs/screenshots
	@for picture in $(PICTURES); do cp "tests/artifacts/$$picture.png" "docs/screenshots/$${picture//\//-}.png"; done

chromium: ## Debian's Chromium, fonts, Node and LibreOffice, for tests of pages and papers
	@tests/install-chromium

vendor: ## Pack the browser libraries again from npm, and write their hashes
	@node static/vendor/vendor.mjs

pack: tests/js/node_modules/.done ## Pack each page's own code and styles into one file
	@node static/packed/pack.mjs

clean: ## Throw away what can be made again
	@rm -rf .venv tests/js/node_modules .mypy_cache .ruff_cache .pytest_cache

.venv/bin/python:
	@$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or newer is needed, this is " + sys.version.split()[0]) if sys.version_info < (3, 11) else None'
	@$(PYTHON) -m venv .venv || { echo 'On Debian and Ubuntu: sudo apt install python3-venv'; exit 1; }

.venv/run: requirements.txt | .venv/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

.venv/dev: requirements.txt requirements-dev.txt | .venv/bin/python
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	@touch .venv/run $@

tests/js/node_modules/.done: tests/js/package.json tests/js/package-lock.json
	@npm ci --prefix tests/js --silent && touch $@
