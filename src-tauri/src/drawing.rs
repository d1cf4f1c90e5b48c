//! How the web view draws: as this computer can.

/// Has the web view draw into plain memory where there is no graphics card.
///
/// WebKit else draws on a card that the processor plays, and hands each frame over as that card would:
/// with 100,000 patients that is 130 MiB more, and twice the time until a letter is seen. It looks for
/// this word in its surroundings before anything else, so the program begins once more with it, in the
/// same process.
#[cfg(target_os = "linux")]
pub fn suit_this_computer() {
    use std::os::unix::process::CommandExt;

    const WITHOUT_CARD: &str = "WEBKIT_DISABLE_DMABUF_RENDERER";
    if has_graphics_card() || std::env::var_os(WITHOUT_CARD).is_some() {
        return;
    }
    if let Ok(program) = std::env::current_exe() {
        // Only a failure comes back from this, and the window then draws as it would have.
        let _ = std::process::Command::new(program)
            .args(std::env::args_os().skip(1))
            .env(WITHOUT_CARD, "1")
            .exec();
    }
}

/// Other systems' web views find out themselves.
#[cfg(not(target_os = "linux"))]
pub fn suit_this_computer() {}

/// Says whether the kernel knows a card that programs may draw with.
#[cfg(target_os = "linux")]
fn has_graphics_card() -> bool {
    let devices = std::fs::read_dir("/dev/dri").into_iter().flatten().flatten();
    devices.into_iter().any(|device| device.file_name().to_string_lossy().starts_with("renderD"))
}
