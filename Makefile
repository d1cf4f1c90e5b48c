# make demo   the sample patient's reports, path printed
# make app    the window
# make test   everything that must hold, the window's path too
# make simulate   how often the correlation engine is wrong and right, as a table
# make deb    installable packages of the window
# make sbom   what a release is made of, as CycloneDX
# make audit  whether a known weakness is in what it is made of

.PHONY: demo app test simulate deb sbom audit
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

deb:
	.ci/setup window
	cd ui && npm ci --no-audit --no-fund && npm run build
	cd src-tauri && npx --yes @tauri-apps/cli@2.12.5 build --bundles deb,rpm

sbom:
	.ci/sbom target/sbom/zonula.cdx.json

audit:
	.ci/audit
