# Untick. `make run` builds and starts the main job, `make test` passes the tests; both install what they need.
# `make help` lists the rest.

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help

# Without inlining the runtime checker.wasm is 24 KB gzip lighter, and a warm scan about a quarter slower.
WASM_BUILD := GOOS=wasip1 GOARCH=wasm go build -buildmode=c-shared -trimpath -buildvcs=false -ldflags "-s -w" -gcflags=runtime=-l
GO_FILES   := $(shell find wasm server -name '*.go' -not -path '*/testdata/*' -not -path '*/node_modules/*' 2>/dev/null) go.mod
EMBEDDED   := $(shell find server -type f -not -name '*.go' -not -path '*/node_modules/*' 2>/dev/null)
EXTENSION  := $(shell find extension -type f -not -path '*/node_modules/*' -not -path '*/dist/*' 2>/dev/null)
CORPUS     ?= ../shared/corpus

help: ## this list
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 16

run: tools build ## builds everything, starts the server and a browser with the extension on a demo page
	node extension/run.mjs

test: tools check unit e2e ## everything that must pass: format, vet, unit, architecture, end to end in both browsers

tools: ## installs the browsers (from the distribution) and the npm packages (by lock file), where they are missing
	@bash extension/tools.sh

build: build/server build/untick extension/dist ## server, command line, both extensions

build/checker.wasm: $(GO_FILES)
	@mkdir -p build
	$(WASM_BUILD) -o $@ ./wasm/cmd/checker

build/reporter.wasm: $(GO_FILES)
	@mkdir -p build
	$(WASM_BUILD) -o $@ ./wasm/cmd/reporter

build/server: $(GO_FILES) $(EMBEDDED)
	@mkdir -p build
	CGO_ENABLED=0 go build -trimpath -o $@ ./server/cmd/server

build/untick: $(GO_FILES)
	@mkdir -p build
	CGO_ENABLED=0 go build -trimpath -o $@ ./wasm/cmd/untick

build/eval: $(GO_FILES)
	@mkdir -p build
	go build -o $@ ./wasm/cmd/eval

extension/dist: build/checker.wasm build/reporter.wasm $(EXTENSION)
	node extension/build.mjs
	@touch $@

archives: extension/dist # the three archives for the stores, without a check
	@rm -rf build/dist
	node extension/dist.mjs

dist: archives extension/node_modules ## what the stores get, in build/dist: linted, rebuilt from its source archive and compared (FRESH=1: with an empty compiler cache)
	cd extension && npm run --silent lint
	node extension/dist-check.mjs

check: ## format, vet, staticcheck, known vulnerabilities, what runs side by side under the race detector; JavaScript's types
	@unformatted="$$(gofmt -l wasm server)"; if [ -n "$$unformatted" ]; then echo "not formatted: $$unformatted"; exit 1; fi
	go vet ./wasm/... ./server/...
	staticcheck="$$(go tool -n staticcheck)"; "$$staticcheck" ./wasm/... ./server/...; \
	  GOOS=wasip1 GOARCH=wasm "$$staticcheck" -tests=false ./wasm/cmd/checker ./wasm/cmd/reporter; \
	  GOOS=js GOARCH=wasm "$$staticcheck" -tests=false ./server/cmd/worker
	go test -race ./server/ingest ./server/gateway ./server/randomness ./server/tokens ./server/relay ./server/metrics ./server/network
	go test -race ./server/store -run 'TestConcurrentAdds|TestTokenRace|TestBusyAndClosed'
	@node .ci/vuln.mjs
	cd extension && npm run --silent check

race: build/checker.wasm build/reporter.wasm ## all Go tests under the race detector
	go test -race -timeout 30m ./wasm/... ./server/...

unit: build/checker.wasm build/reporter.wasm ## unit and architecture tests, Go and JavaScript
	go test ./wasm/... ./server/...
	node --test server/cmd/worker/answers.test.mjs
	cd extension && npm run --silent test:unit

e2e: build extension/node_modules ## the built extension with the real server, in headless Chromium and Firefox
	cd extension && npm run --silent test:e2e
	go test ./server -run InBrowser -in-browser

extension/node_modules: extension/package-lock.json
	cd extension && npm ci --no-audit --no-fund --ignore-scripts
	@touch $@

scan-pages: build/checker.wasm build/reporter.wasm extension/node_modules ## IN=DIR OUT=FILE.jsonl [BLOCK_SCRIPTS=1] [ALL=1]: the pages of a folder, by the extension in Chromium
	@test -n "$(IN)" -a -n "$(OUT)" || { echo "usage: make scan-pages IN=DIR OUT=FILE.jsonl"; exit 2; }
	node extension/build.mjs --test
	IN="$(abspath $(IN))" OUT="$(abspath $(OUT))" node extension/e2e/scan-pages.mjs

eval: build/eval build/untick build/checker.wasm build/reporter.wasm extension/node_modules ## measures the checker against the corpus (CORPUS=DIR), where there is one
	@if [ ! -d "$(CORPUS)" ]; then echo "eval: no corpus at $(CORPUS): nothing was measured"; else \
	node extension/build.mjs --test && build/eval -corpus "$(CORPUS)"; fi

demo-data: build/server ## SITES=60 EPOCHS=8 VISITS=24: a made-up data set in build/demo.db, through the real reporting path
	rm -f build/demo.db build/demo.db-wal build/demo.db-shm
	build/server demo-data -db build/demo.db $${SITES:-60} $${EPOCHS:-8} $${VISITS:-24}

demo-split: build/server build/reporter.wasm ## the two parties as two processes, each searched for what the other knows
	sh server/demo-split.sh

bench-report: build/server build/reporter.wasm build/checker.wasm extension/node_modules ## a report's cost for client and server, and the aggregation of a million
	go test ./wasm/threshold -run '^$$' -bench .
	for n in 10000 100000 1000000; do go test ./wasm/threshold -run TestAggregation -v -reports $$n | grep -v '^=== \|^---\|^PASS'; done
	node extension/build.mjs --test
	node wasm/cmd/reporter/bench.mjs build/reporter.wasm build/server

build/worker/app.wasm: $(GO_FILES) $(EMBEDDED)
	sh server/cmd/worker/build.sh

server/cmd/worker/node_modules: server/cmd/worker/package-lock.json
	cd server/cmd/worker && npm ci --no-audit --no-fund --ignore-scripts
	@touch $@

bench-server: ## what ingest takes beside a no-op handler and an insert a request, and how fast pages answer at FILL reports
	go test ./server -run TestBenchIngest -load 5s -v -timeout 10m | grep -v '^=== '
	go test ./server -run TestBenchPages -fill $${FILL:-1000000} -v -timeout 60m | grep -v '^=== '

fault: ## two hundred kills under load, full and read-only disks, damage, clocks, slow and half-open clients
	go test ./server -run TestFault -kills 200 -half-open 10000 -v -timeout 30m | grep -v '^=== '

soak: ## SOAK=30m at half load: memory and descriptors stay
	go test ./server -run TestSoak -soak $${SOAK:-30m} -v -timeout 60m | grep -v '^=== '

worker: build/worker/app.wasm ## the server as a Cloudflare Worker, in build/worker
	@printf 'app.wasm: gzip %s bytes of 3000000\n' $$(gzip -9c $< | wc -c); test $$(gzip -9c $< | wc -c) -lt 3000000

worker-dev: worker server/cmd/worker/node_modules ## runs the Worker on this machine, offline, both parties in one
	cd server/cmd/worker && export WRANGLER_SEND_METRICS=false CI=1 && \
	npx wrangler d1 migrations apply DB --local --env dev && npx wrangler dev --env dev --ip 127.0.0.1 --port 8788

worker-test: worker server/cmd/worker/node_modules build/reporter.wasm ## the HTTP and the store suite against the Worker, in the runtime that Cloudflare runs
	GOOS=js GOARCH=wasm go test -c -o build/store_test.wasm ./server/store
	node server/cmd/worker/storetest.mjs build/store_test.wasm
	node server/cmd/worker/storetest.mjs build/store_test.wasm -databases=4 '-test.run=TestToken|TestCounters|TestForget|TestConcurrentAdds|TestListIsNarrowed|TestTurned|TestVerified|TestAddAllMany'
	go test ./server -worker -skip 'TestFault|TestBench|TestDocs' -timeout 10m

worker-parts: worker server/cmd/worker/node_modules ## the Worker over four databases beside one over one: the same answers, how fast, what lies where
	go test ./server -worker -count=1 -run TestWorkerParts -parts-groups $${PARTS_GROUPS:-200} -v -timeout 5m | grep -v '^=== '

shots: extension/dist extension/node_modules ## pictures of every surface, into extension/docs/shots
	node extension/build.mjs --test
	node extension/shots.mjs

site-shots: extension/node_modules ## pictures of every page of the site, filled, into server/docs/site; each asked about by axe-core
	@mkdir -p server/docs/site
	go test ./server -count=1 -run TestPagesInBrowser -in-browser -site-shots "$(abspath server/docs/site)"

bench-extension: extension/dist extension/node_modules ## what the extension costs a page: load, latency, scan beside axe-core and beside the bare reading
	node extension/build.mjs --test
	node extension/bench.mjs

site-quality: server/quality/node_modules ## what Nu, Lighthouse, Redocly and Frictionless say of the site, the API and a release
	@bash extension/tools.sh java
	go test ./server -count=1 -v -run TestSiteQuality -site-quality | grep -v '^=== '

server/quality/node_modules: server/quality/package-lock.json
	cd server/quality && npm ci --no-audit --no-fund --ignore-scripts
	@touch $@

new-language: ## CODE=xx NAME=Name: the file that a new language begins with
	go run ./wasm/cmd/skeleton language "$(CODE)" "$(NAME)"

new-rule: ## NAME=my_rule: the files that a new rule begins with
	go run ./wasm/cmd/skeleton rule "$(NAME)"

sizes: build/checker.wasm build/reporter.wasm ## gzip sizes of the Wasm modules
	@for f in checker reporter; do printf '%s.wasm %s bytes, gzip %s\n' $$f $$(stat -c %s build/$$f.wasm) $$(gzip -9c build/$$f.wasm | wc -c); done

fuzz: ## FUZZTIME=10m each: every fuzz target in turn
	@grep -rlE '^func Fuzz' --include=*_test.go wasm server | xargs -n1 dirname | sort -u | while read -r d; do \
	for f in $$(grep -hoE '^func Fuzz\w+' $$d/*_test.go | cut -d' ' -f2); do \
	echo "$$d $$f"; go test ./$$d -run '^$$' -fuzz "^$$f$$" -fuzztime $${FUZZTIME:-10m}; done; done

clean: ## removes what was built
	rm -rf build extension/dist

.PHONY: demo-data bench-server fault soak site-shots site-quality help run test tools build archives dist check race unit e2e scan-pages eval demo-split bench-report bench-extension shots worker worker-parts worker-dev worker-test new-language new-rule sizes fuzz clean
