# Everything is done from here; `make help` lists what.

PYTHON ?= python3
# The standard library alone, deaf to what is set or installed around it.
PREPARE = $(PYTHON) -E -S build/prepare.py
BIN = .venv/bin
TOUR = .tour
JUDGE = tests/contract/node_modules
OFFSCREEN = QT_QPA_PLATFORM=offscreen
NO_SCREEN = [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]
# What `make run` hands to the program, as in: make run ARGS="--data /tmp/shop"
ARGS =
# A folder of public sets for `make advice-report`, as in: make advice-report DATA=/tmp/sets
DATA ?=

.DEFAULT_GOAL = help
.PHONY: help run test test-long bench advice-report mood-report heat-report differential translate pictures lock package package-check package-windows try-packages try-installed bench-package clean

help: ## list these targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' Makefile

run: ## set up what is needed and open the window (without a screen: play the guided tour)
	@$(PREPARE) run
	@if $(NO_SCREEN); then \
		echo "There is no screen here, so the guided tour plays unseen; its pictures are in $(TOUR)/"; \
		rm -rf $(TOUR) && $(OFFSCREEN) $(BIN)/python -m desktop --tour $(TOUR); \
	else \
		$(BIN)/python -m desktop $(ARGS); \
	fi

# The judges that npm brings; without it, or without a way out, the tests that ask them are skipped.
JUDGES = ! command -v npm >/dev/null || $(MAKE) -s $(JUDGE) || echo "The judges of npm are not there"

# $(call check,what is checked,command), the quick ones first: the first that fails ends the run.
check = @echo "== $(1)"; $(2) || { echo "make test stopped: $(1) failed"; exit 1; }

test: ## set up what is needed and check everything: lint, format, types, floors, translations, tests
	@$(PREPARE) dev
	$(call check,lint,$(BIN)/ruff check --quiet)
	$(call check,format,$(BIN)/ruff format --check --quiet)
	$(call check,floors,$(BIN)/lint-imports --no-logo)
	$(call check,translations,$(BIN)/python build/translate.py --check)
	$(call check,types,$(BIN)/mypy)
	@$(JUDGES)
	$(call check,tests,$(OFFSCREEN) $(BIN)/python -m pytest -n auto)

test-long: ## the longer fault runs
	@$(PREPARE) dev
	$(OFFSCREEN) $(BIN)/python -m pytest -m long

bench: ## measure speed and memory beside a bare window, a bare text field and twitter-text
	@$(PREPARE) dev
	@$(JUDGES)
	@$(BIN)/python -m tests.bench

advice-report: ## measure the advice: tips, kinds, hashtags, spelling (DATA=a folder of public sets)
	@$(PREPARE) dev
	@$(BIN)/python -m tests.reports.advice_report $(if $(DATA),--data "$(DATA)")

mood-report: ## measure how well moods are told (DATA=a folder of public sets)
	@$(PREPARE) dev
	@PYTHONPATH=build $(BIN)/python -m tests.reports.mood_report $(if $(DATA),--data "$(DATA)")

heat-report: ## measure the thermometer on 200 simulated shop-years
	@$(PREPARE) dev
	@$(BIN)/python -m tests.reports.heat_report

differential: $(JUDGE) ## hold 100,000 made-up texts against the reference text rules (needs npm)
	@$(PREPARE) dev
	@$(BIN)/python -m tests.contract.text_differential --count 100000

$(JUDGE): tests/contract/package-lock.json
	@command -v npm >/dev/null || { echo "npm is needed for the judges in tests/contract"; exit 1; }
	@npm ci --prefix tests/contract --ignore-scripts --no-audit --no-fund --silent && touch $@ || { rm -rf $@; exit 1; }

translate: ## bring resources/i18n/*.ts up to date with the sentences in the code
	@$(PREPARE) dev
	@$(BIN)/python build/translate.py

pictures: ## take the pictures of the README anew, by playing the tour in both languages
	@$(PREPARE) run
	@for language in fr en; do \
		rm -rf $(TOUR)/$$language && mkdir -p docs/pictures/$$language && \
		$(OFFSCREEN) $(BIN)/python -m desktop --tour $(TOUR)/$$language --language $$language && \
		for name in write tips calendar missed; do \
			cp $(TOUR)/$$language/*-$$name.png docs/pictures/$$language/$$name.png || exit 1; \
		done || exit 1; \
	done

lock: ## resolve the locked versions anew (UPGRADE=1: to the newest)
	@$(PREPARE) lock
	@$(BIN)/python build/relock.py $(if $(UPGRADE),--upgrade)

package: ## build the program and its installers for this system into dist/
	@$(PREPARE) package
	@$(BIN)/python build/package.py

package-windows: ## build the setup for Windows by wine and try it there (apt: wine64 wine nsis xvfb gcc-mingw-w64-x86-64-win32)
	@$(PREPARE) package
	@xvfb-run -a -s "-screen 0 1280x900x24" $(BIN)/python build/package.py wine

try-packages: ## install the .deb in fresh Debians, as root (apt: debootstrap)
	@$(BIN)/python build/package.py try bookworm trixie

try-installed: ## from the installer to the first planned tweet, by real keys and clicks, with AT-SPI
	@rm -rf dist/first-tweet
	@xvfb-run -a -s "-screen 0 1280x900x24" dbus-run-session -- /usr/bin/python3 -W ignore \
		build/linux/first_tweet.py dist/ramage-*.run dist/first-tweet

bench-package: ## size, start, memory and idle time of the frozen program beside a bare one
	@$(PREPARE) package
	@$(BIN)/python -m tests.bench package

package-check: ## start the built program and play its tour
	@$(BIN)/python build/package.py --check

clean: ## remove all that was made here: the virtual environment, caches, builds, pictures
	rm -rf .venv dist $(TOUR) .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	rm -rf resources/i18n/*.qm $(JUDGE)
	find build desktop tests -name __pycache__ -type d -prune -exec rm -rf {} +
