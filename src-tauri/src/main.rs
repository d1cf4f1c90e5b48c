//! The window: builds the session, the window and its plugins; everything else is the api's.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

mod bridge;
mod drawing;
mod menu;
mod offer;

use std::error::Error;
use std::path::PathBuf;
use std::sync::Arc;
use std::time::Duration;
use tauri::{App, AppHandle, Emitter, Manager, WebviewWindowBuilder};
use zonula_api::wire::Progress;
use zonula_api::{Observer, Session, SystemClock, Wiping, default_database};

/// What was read of a patient does not stay behind in memory that was given back.
#[global_allocator]
static ALLOCATOR: Wiping = Wiping;

/// Tells the window how far long work has come.
struct Watch(AppHandle);

impl Observer for Watch {
    fn progress(&self, progress: &Progress) {
        // A window that is closing hears nothing more; the work does not depend on it.
        self.0.emit("progress", progress).ok();
    }
}

#[allow(clippy::disallowed_types, reason = "tauri's macro writes its configuration with one")]
fn main() {
    drawing::suit_this_computer();
    zonula_api::give_memory_back_early();
    zonula_api::write_no_dumps();
    tauri::Builder::default()
        .plugin(tauri_plugin_dialog::init())
        .setup(set_up)
        .on_menu_event(menu::chosen)
        .on_window_event(offer::dropped)
        .invoke_handler(tauri::generate_handler![
            bridge::call,
            bridge::page,
            offer::pick_files,
            offer::pick_target,
            offer::pick_folder,
            menu::set_menu,
        ])
        .run(tauri::generate_context!())
        .expect("the system's web view is there");
}

/// Makes the session before the window, so that the window's first question finds it.
fn set_up(app: &mut App) -> Result<(), Box<dyn Error>> {
    let chosen = std::env::var_os("ZONULA_DB").map(PathBuf::from);
    let database = chosen.or_else(default_database).ok_or("there is no home folder")?;
    let watch = Watch(app.handle().clone());
    let session = Arc::new(Session::new(database, SystemClock, watch).with_own_catalogue());
    app.manage(Arc::clone(&session));
    shut_when_idle(app.handle().clone(), Arc::clone(&session));
    // While somebody types a passphrase: the first patient else waits for it.
    std::thread::spawn(move || zonula_api::patient::read_ahead(&session));
    let window = app.config().app.windows.first().ok_or("the window is not described")?;
    WebviewWindowBuilder::from_config(app, window)?.build()?;
    Ok(())
}

/// Locks the database when nobody has done anything for as long as the practice allows, and makes
/// the day's backup.
fn shut_when_idle(app: AppHandle, session: Arc<Session>) {
    std::thread::spawn(move || {
        loop {
            std::thread::sleep(Duration::from_secs(5));
            zonula_api::backup::back_up_if_due(&session);
            if session.lock_if_idle() {
                // A window that is gone needs not hear it.
                app.emit("locked", ()).ok();
            }
        }
    });
}
