//! Writes every chart as SVG into a folder, to look at: `cargo run --example charts -- <folder>`.

use std::path::PathBuf;

use zonula_layout::Fonts;

#[path = "../tests/charts/figures.rs"]
mod figures;

fn main() -> std::io::Result<()> {
    let folder = PathBuf::from(std::env::args().nth(1).unwrap_or_else(|| "charts".into()));
    std::fs::create_dir_all(&folder)?;
    let fonts = Fonts::bundled();
    let theme = figures::theme(figures::ACCENTS[0]);
    for width in [471.0, 240.0] {
        for (name, drawing) in figures::drawings(width, &theme, &fonts) {
            let file = folder.join(format!("{name}-{width:.0}.svg"));
            std::fs::write(file, drawing.to_svg(&name, ""))?;
        }
    }
    Ok(())
}
