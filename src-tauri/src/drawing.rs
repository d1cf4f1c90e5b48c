//! How the web view draws: as this computer can.

use tauri::WebviewWindow;

/// Has the web view draw by itself where there is no graphics card.
///
/// WebKit else draws on a card that is played by the processor: that takes 100 MiB more, and longer
/// for each letter typed.
#[cfg(target_os = "linux")]
pub fn suit_this_computer(window: &WebviewWindow) -> tauri::Result<()> {
    use webkit2gtk::{HardwareAccelerationPolicy, SettingsExt, WebViewExt};

    if has_graphics_card() {
        return Ok(());
    }
    window.with_webview(|view| {
        if let Some(settings) = view.inner().settings() {
            settings.set_hardware_acceleration_policy(HardwareAccelerationPolicy::Never);
        }
    })
}

/// Other systems' web views find out themselves.
#[cfg(not(target_os = "linux"))]
pub fn suit_this_computer(_: &WebviewWindow) -> tauri::Result<()> {
    Ok(())
}

/// Says whether the kernel knows a card that programs may draw with.
#[cfg(target_os = "linux")]
fn has_graphics_card() -> bool {
    let devices = std::fs::read_dir("/dev/dri").into_iter().flatten().flatten();
    devices.into_iter().any(|device| device.file_name().to_string_lossy().starts_with("renderD"))
}
