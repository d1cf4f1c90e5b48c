# make demo   the sample patient's reports, path printed
# make app    the window
# make test   everything that must hold, the window's path too
# make simulate   how often the correlation engine is wrong and right, as a table
# make deb    a package of window and command line for Debian and Ubuntu; make rpm: for Fedora
# make test-package   installs both on a clean system, starts them and removes them (root; minutes)
# make test-engines   asks DuckDB and Spark what Zonula says of a data set (downloads both)
# make bench  how fast Zonula is beside other programs, as ratios (minutes)
# make docs   the crates' documentation, without a warning, and its examples
# make generated   writes what is made from the code: manual, completions, tables of the docs
# make sbom   what a release is made of, as CycloneDX
# make audit  whether a known weakness is in what it is made of

.PHONY: demo app test simulate deb rpm test-package test-engines bench docs generated sbom audit
.DEFAULT_GOAL := demo

DEMO ?= demo

demo:
	.ci/setup core
	cargo run --release --locked --package zonula-cli -- demo --out $(DEMO)

app:
	.ci/setup window
	cd ui && npm ci --no-audit --no-fund && npm run build
	cargo run --release --locked --package zonula-desktop

test:
	.ci/setup test
	.ci/test

simulate:
	ZONULA_SIMULATE=1 nice -n 19 cargo test --locked --package zonula-analysis --test simulation -- --nocapture

deb rpm:
	.ci/setup package
	src-tauri/packaging/package $@

test-package:
	src-tauri/packaging/test

test-engines:
	.ci/setup core
	ZONULA_ENGINES=install cargo test --workspace --locked --test dataset -- --nocapture

bench:
	.ci/setup window
	tests/bench/run

docs:
	RUSTDOCFLAGS="-D warnings" cargo doc --workspace --no-deps --locked
	cargo test --workspace --locked --doc

generated:
	BLESS=1 cargo test --workspace --locked --lib manual
	BLESS=1 cargo test --workspace --locked --test docs

sbom:
	.ci/sbom target/sbom/zonula.cdx.json

audit:
	.ci/audit
