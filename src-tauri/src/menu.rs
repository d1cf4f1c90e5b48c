//! The menu bar: its words come from the window, in the window's language.

use serde::Deserialize;
use tauri::menu::{IsMenuItem, Menu, MenuEvent, MenuItem, PredefinedMenuItem as System, Submenu};
use tauri::{AppHandle, Emitter, Wry};

/// A menu as the window describes it.
#[derive(Deserialize)]
pub struct Described {
    label: String,
    /// `None` is a line between entries.
    entries: Vec<Option<Entry>>,
}

/// An entry of a menu.
#[derive(Deserialize)]
struct Entry {
    id: String,
    label: String,
    keys: Option<String>,
}

/// Shows the menu bar that the window describes.
#[tauri::command]
pub fn set_menu(app: AppHandle, menus: Vec<Described>) -> Result<(), String> {
    show(&app, &menus).map_err(|error| error.to_string())
}

/// Tells the window which entry was chosen.
pub fn chosen(app: &AppHandle, event: MenuEvent) {
    // A window that is gone chooses nothing more.
    app.emit("menu", event.id().as_ref()).ok();
}

fn show(app: &AppHandle, menus: &[Described]) -> tauri::Result<()> {
    let bar = Menu::new(app)?;
    for Described { label, entries } in menus {
        let menu = Submenu::new(app, label, true)?;
        for entry in entries {
            if let Some(item) = item(app, entry.as_ref())? {
                menu.append(item.as_ref())?;
            }
        }
        bar.append(&menu)?;
    }
    app.set_menu(bar)?;
    Ok(())
}

/// Makes an entry; `None` for what the system's text fields do by themselves.
fn item(app: &AppHandle, entry: Option<&Entry>) -> tauri::Result<Option<Box<dyn IsMenuItem<Wry>>>> {
    let Some(Entry { id, label, keys }) = entry else {
        return Ok(Some(Box::new(System::separator(app)?)));
    };
    let text = Some(label.as_str());
    let made = match id.as_str() {
        "quit" => System::quit(app, text)?,
        // Only macOS needs these in the menu bar for its keys to work.
        "undo" | "redo" | "cut" | "copy" | "paste" | "select-all"
            if cfg!(not(target_os = "macos")) =>
        {
            return Ok(None);
        }
        "undo" => System::undo(app, text)?,
        "redo" => System::redo(app, text)?,
        "cut" => System::cut(app, text)?,
        "copy" => System::copy(app, text)?,
        "paste" => System::paste(app, text)?,
        "select-all" => System::select_all(app, text)?,
        _ => {
            let item = MenuItem::with_id(app, id, label, true, keys.as_deref())?;
            return Ok(Some(Box::new(item)));
        }
    };
    Ok(Some(Box::new(made)))
}
