//! Declares the window's commands, so that a capability must name each of them.

use std::path::Path;
use tauri_build::{AppManifest, Attributes};

/// Every command the window may call; `capabilities/main.json` allows exactly these.
const COMMANDS: &[&str] = &["call", "page", "pick_files", "pick_folder", "pick_target", "set_menu"];

fn main() {
    println!("cargo::rerun-if-changed=../ui/dist");
    if !Path::new("../ui/dist/index.html").exists() {
        println!("cargo::error=`ui/dist` is missing: run `npm ci && npm run build` in `ui` first");
        return;
    }
    let manifest = AppManifest::new().commands(COMMANDS);
    if let Err(error) = tauri_build::try_build(Attributes::new().app_manifest(manifest)) {
        println!("cargo::error=the window's configuration was refused: {error:#}");
    }
}
