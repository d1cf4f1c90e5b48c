# make demo   the sample patient's reports, path printed
# make app    the window
# make test   everything that must hold, the window's path too
# make deb    installable packages of the window

.PHONY: demo app test deb
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

deb:
	.ci/setup window
	cd ui && npm ci --no-audit --no-fund && npm run build
	cd src-tauri && npx --yes @tauri-apps/cli@2.12.5 build --bundles deb,rpm
