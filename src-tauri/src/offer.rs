//! Files and places that a person chose: paths stay here, the window gets tokens.

use crate::bridge::aside;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tauri::{AppHandle, DragDropEvent, Emitter, Manager, State, Window, WindowEvent};
use tauri_plugin_dialog::{DialogExt, FilePath};
use zonula_api::wire::{OfferedFile, OfferedTarget};
use zonula_api::{ApiError, Session, import};

/// Files that were taken, and why others were not.
pub type Offer = (Vec<OfferedFile>, Vec<ApiError>);

/// Asks a person for files.
#[tauri::command]
pub async fn pick_files(
    app: AppHandle,
    session: State<'_, Arc<Session>>,
    title: String,
) -> Result<Offer, ApiError> {
    let session = Arc::clone(&session);
    aside(move || {
        let paths = match answered_by_a_test("files") {
            Some(paths) => paths,
            None => local(app.dialog().file().set_title(title).blocking_pick_files()),
        };
        Ok(offer(&session, &paths))
    })
    .await
}

/// Asks a person where a file shall be written; `None` where they think better of it.
#[tauri::command]
pub async fn pick_target(
    app: AppHandle,
    session: State<'_, Arc<Session>>,
    title: String,
    name: String,
) -> Result<Option<OfferedTarget>, ApiError> {
    let session = Arc::clone(&session);
    aside(move || {
        let paths = match answered_by_a_test("target") {
            Some(paths) => paths,
            None => {
                // The kind of file follows from the name that is proposed.
                let kind = name.rsplit_once('.').map(|(_, ending)| ending.to_owned());
                let dialog = app.dialog().file().set_title(title).set_file_name(name);
                let dialog = match kind {
                    Some(kind) => dialog.add_filter(kind.to_uppercase(), &[kind.as_str()]),
                    None => dialog,
                };
                local(dialog.blocking_save_file().map(|path| vec![path]))
            }
        };
        Ok(paths.first().map(|path| session.offer_target(path)))
    })
    .await
}

/// Asks a person for a folder that something shall be put into; `None` where they think better
/// of it.
#[tauri::command]
pub async fn pick_folder(
    app: AppHandle,
    session: State<'_, Arc<Session>>,
    title: String,
) -> Result<Option<OfferedTarget>, ApiError> {
    let session = Arc::clone(&session);
    aside(move || {
        let paths = match answered_by_a_test("folder") {
            Some(paths) => paths,
            None => {
                let chosen = app.dialog().file().set_title(title).blocking_pick_folder();
                local(chosen.map(|path| vec![path]))
            }
        };
        Ok(paths.first().map(|path| session.offer_target(path)))
    })
    .await
}

/// Offers files that are dropped on the window, and tells it while they are held over it.
pub fn dropped(window: &Window, event: &WindowEvent) {
    let WindowEvent::DragDrop(event) = event else { return };
    // Emitting fails only where the window is gone, and then nobody waits for it.
    match event {
        DragDropEvent::Enter { .. } => drop(window.emit("hover", 1)),
        DragDropEvent::Leave => drop(window.emit("hover", 0)),
        DragDropEvent::Drop { paths, .. } => {
            let (window, paths) = (window.clone(), paths.clone());
            tauri::async_runtime::spawn_blocking(move || {
                let session = window.state::<Arc<Session>>();
                window.emit("offered", offer(&session, &paths)).ok();
            });
        }
        _ => {}
    }
}

fn offer(session: &Session, paths: &[PathBuf]) -> Offer {
    let (mut files, mut refused) = (vec![], vec![]);
    for path in paths.iter().flat_map(|path| files_in(path)) {
        match import::offer_files(session, &path) {
            Ok(own) => files.extend(own),
            Err(error) => refused.push(error),
        }
    }
    (files, refused)
}

/// Lists a folder's files by name, those of folders within it too; a file is itself.
fn files_in(path: &Path) -> Vec<PathBuf> {
    // A folder that cannot be read is offered as it stands, and refused with the reason.
    let Ok(entries) = std::fs::read_dir(path) else { return vec![path.to_owned()] };
    let hidden = |path: &PathBuf| {
        path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'))
    };
    let mut within: Vec<PathBuf> = entries
        .filter_map(|entry| Some(entry.ok()?.path()))
        .filter(|path| !hidden(path) && !path.is_symlink())
        .collect();
    within.sort();
    within.iter().flat_map(|path| files_in(path)).collect()
}

fn local(chosen: Option<Vec<FilePath>>) -> Vec<PathBuf> {
    chosen.into_iter().flatten().filter_map(|path| path.into_path().ok()).collect()
}

/// Returns what a test answers in a person's stead, a path to a line; never in a released program.
fn answered_by_a_test(dialog: &str) -> Option<Vec<PathBuf>> {
    if !cfg!(debug_assertions) {
        return None;
    }
    let answers = PathBuf::from(std::env::var_os("ZONULA_TEST_ANSWERS")?);
    // Without an answer the test's person thinks better of it.
    let lines = std::fs::read_to_string(answers.join(dialog)).unwrap_or_default();
    Some(lines.lines().map(PathBuf::from).collect())
}
