# `make` alone lists what there is to do.
.DEFAULT_GOAL := help
.PHONY: help site build test test-swift acceptance lint format bench bench-liquid bench-export fuzz clean

SWIFT ?= swift
# More words for `vitrine build`: make site OPTIONS="--base-url https://example.org/"
OPTIONS ?=
# More words for `swift test` and for pytest: make test-swift FILTER="--filter Publish"
FILTER ?=
PYTEST ?=

release := .build/release
debug := .build/debug
# Static: half the start-up time of the shared runtime, and the file can be copied to a machine without Swift.
# Generic types are reached directly, not found by their names while the program runs: 2 ms of a small site's 50.
release_flags := -c release --static-swift-stdlib \
	-Xswiftc -Xfrontend -Xswiftc -disable-concrete-type-metadata-mangled-name-accessors
# With any of these the tables are printed; without, they are written into the README of Tests/Benchmarks.
bench_options := $(if $(filter undefined,$(origin SIZES)),,--sizes $(SIZES)) \
	$(if $(filter undefined,$(origin ALONE)),,--alone $(ALONE)) \
	$(if $(filter undefined,$(origin DEFAULT)),,--default $(DEFAULT)) \
	$(if $(filter undefined,$(origin RUNS)),,--runs $(RUNS))
bench_options := $(or $(strip $(bench_options)),--readme Tests/Benchmarks/README.md)
swift_folders := Sources Plugins Tests Package.swift

help: ## Lists the targets
	@sed -n 's/^\([a-z-]*\):[^#]*## \(.*\)/make \1\t\2/p' $(MAKEFILE_LIST) | expand -t 22

site: build ## Sets up, builds the program, then the site: Content/ and Templates/ to Public/
	$(release)/vitrine build $(OPTIONS)

build: ## Sets up and builds the program: .build/release/vitrine
	@.ci/setup build
	$(SWIFT) build $(release_flags) --product vitrine

test: test-swift acceptance ## Sets up and runs every test: Swift's, then real clients on the built site

test-swift: ## Sets up and runs the Swift tests
	@.ci/setup test
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build $(FILTER)

acceptance: ## Builds the site and has real clients judge it: Chromium, axe, Nu, calendars, feeds, GDAL
	@.ci/setup test
	@test -x $(debug)/vitrine || $(SWIFT) build --product vitrine
	@test -x $(debug)/vitrine-corpus || $(SWIFT) build --product vitrine-corpus
	VITRINE=$(debug)/vitrine VITRINE_CORPUS=$(debug)/vitrine-corpus .venv/bin/pytest Tests/Acceptance -n auto $(PYTEST)

lint: ## Checks the format of the Swift files
	$(SWIFT) format lint --strict --parallel --recursive $(swift_folders)

format: ## Formats the Swift files
	$(SWIFT) format --in-place --parallel --recursive $(swift_folders)

bench: build ## Measures Vitrine beside Hugo, and as sites grow: see Tests/Benchmarks/README.md
	@.ci/setup bench
	$(SWIFT) build $(release_flags) --product vitrine-corpus
	python3 Tests/Benchmarks/bench.py $(bench_options)

bench-liquid: ## Compares the template engine with others: see Tests/Benchmarks/README.md
	@.ci/setup test
	Tests/Benchmarks/Liquid/run

bench-export: build ## Measures what funders receive of 2,000 enterprises: see Tests/Benchmarks/README.md
	$(SWIFT) build -c release --static-swift-stdlib --product vitrine-corpus
	Tests/Benchmarks/Export/run

fuzz: ## Feeds the template engine random templates and data, 20,000 of each
	@.ci/setup build
	Tests/Fuzz/run

clean: ## Removes what was built; the site in Public/ stays
	rm -rf .build .venv
