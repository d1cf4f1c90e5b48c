//! The manual page and the shells' completions, made from the definitions of the arguments.
//!
//! They are files of the repository, so that nothing of their making is in the program; a test
//! compares them, and `BLESS=1` writes them.

use crate::arguments::Arguments;
use clap::{Command, CommandFactory};
use clap_complete::{Shell, generate};
use clap_mangen::Man;
use clap_mangen::roff::{Roff, bold, italic, roman};
use std::path::{Path, PathBuf};

/// The program as clap has it, with every help argument in its place.
fn program() -> Command {
    let mut program = Arguments::command();
    program.build();
    program
}

/// Writes the manual page: the program first, then each of its commands with all that may be typed.
fn page() -> Vec<u8> {
    let program = program();
    let man = Man::new(program.clone()).manual("Zonula").date("");
    let mut page = vec![];
    let written = man
        .render_title(&mut page)
        .and_then(|()| man.render_name_section(&mut page))
        .and_then(|()| man.render_synopsis_section(&mut page))
        .and_then(|()| man.render_description_section(&mut page));
    written.expect("memory takes it");
    let mut roff = Roff::new();
    roff.control("SH", ["OPTIONS"]);
    options(&program, true, &mut roff);
    roff.control("SH", ["COMMANDS"]);
    commands(&program, "zonula", &mut roff);
    roff.control("SH", ["ENVIRONMENT"]);
    for (name, says) in [
        ("ZONULA_DB", "The database, where --db does not name it."),
        ("ZONULA_PASSPHRASE_FILE", "A file that holds the passphrase."),
        ("ZONULA_OVERLAY", "A folder with the clinic's own data over the shipped catalogue."),
    ] {
        roff.control("TP", []);
        roff.text([bold(name)]);
        roff.text([roman(says)]);
    }
    roff.control("SH", ["EXIT STATUS"]);
    for (code, says) in [
        ("0", "Done."),
        ("1", "Done, with rows or files left out, which are listed."),
        ("2", "The request was wrong."),
        ("3", "The input was refused."),
        ("4", "The database is locked, or the passphrase is wrong."),
        ("5", "The database is damaged or busy."),
        ("130", "A person ended it; nothing is half stored."),
    ] {
        roff.control("TP", []);
        roff.text([bold(code)]);
        roff.text([roman(says)]);
    }
    roff.to_writer(&mut page).expect("memory takes it");
    page
}

/// Writes every command below one, in the order of the help.
fn commands(above: &Command, path: &str, roff: &mut Roff) {
    for command in above.get_subcommands().filter(|own| own.get_name() != "help") {
        let path = format!("{path} {}", command.get_name());
        let usage = command.clone().render_usage().to_string();
        let usage = usage.trim_start_matches("Usage: ").to_owned();
        roff.control("SS", [path.as_str()]);
        if let Some(about) = command.get_long_about().or(command.get_about()) {
            roff.text([roman(about.to_string())]);
        }
        if command.get_subcommands().all(|own| own.get_name() == "help") {
            for line in usage.lines().map(str::trim).filter(|line| !line.is_empty()) {
                roff.control("PP", []);
                roff.text([bold(line)]);
            }
            options(command, false, roff);
        }
        commands(command, &path, roff);
    }
}

/// Writes what may be typed after a command; what holds for every command, only where it is asked for.
fn options(command: &Command, everywhere: bool, roff: &mut Roff) {
    for own in command.get_arguments() {
        let generic = matches!(own.get_id().as_str(), "help" | "version");
        if own.is_hide_set() || own.is_global_set() != everywhere || generic {
            continue;
        }
        let mut line = vec![];
        match (own.get_short(), own.get_long()) {
            (Some(short), Some(long)) => line.push(bold(format!("-{short}, --{long}"))),
            (None, Some(long)) => line.push(bold(format!("--{long}"))),
            (Some(short), None) => line.push(bold(format!("-{short}"))),
            (None, None) => {}
        }
        if own.get_action().takes_values() {
            let names = own.get_value_names().unwrap_or_default();
            let names: Vec<String> = names.iter().map(|name| format!("<{name}>")).collect();
            line.push(roman(if line.is_empty() { "" } else { " " }));
            line.push(italic(names.join(" ")));
        }
        roff.control("TP", []);
        roff.text(line);
        let mut says = own.get_help().map(ToString::to_string).unwrap_or_default();
        let values: Vec<String> = own
            .get_possible_values()
            .iter()
            .filter(|_| own.get_action().takes_values())
            .map(|value| value.get_name().to_owned())
            .collect();
        if !values.is_empty() {
            says.push_str(&format!(" One of: {}.", values.join(", ")));
        }
        if !own.get_default_values().is_empty() && !own.is_hide_default_value_set() {
            let values = own.get_default_values().iter().map(|value| value.to_string_lossy());
            says.push_str(&format!(" Without it: {}.", values.collect::<Vec<_>>().join(" ")));
        }
        roff.text([roman(says)]);
    }
}

/// Every file with what it must hold.
fn files() -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../packaging");
    let completion = |shell: Shell| {
        let mut text = vec![];
        generate(shell, &mut Arguments::command(), "zonula", &mut text);
        text
    };
    let shells = [
        ("zonula.bash", Shell::Bash),
        ("_zonula", Shell::Zsh),
        ("zonula.fish", Shell::Fish),
        ("_zonula.ps1", Shell::PowerShell),
    ];
    shells
        .into_iter()
        .map(|(name, shell)| (folder.join("completions").join(name), completion(shell)))
        .chain([(folder.join("manual/zonula.1"), page())])
        .collect()
}

#[test]
fn the_manual_and_the_completions_say_what_the_program_takes() {
    for (path, made) in files() {
        if std::env::var_os("BLESS").is_some() {
            std::fs::create_dir_all(path.parent().expect("the path has folders"))
                .and_then(|()| std::fs::write(&path, &made))
                .expect("the file can be written");
        }
        let kept = std::fs::read(&path).unwrap_or_default();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        assert!(kept == made, "{name} differs; run `BLESS=1 cargo test -p zonula-cli manual`");
    }
}

#[test]
fn every_command_and_option_is_on_the_page() {
    fn walk(command: &Command, path: &str, page: &str) {
        for own in command.get_subcommands().filter(|own| own.get_name() != "help") {
            let path = format!("{path} {}", own.get_name());
            assert!(
                page.contains(&format!(".SS \"{}\"", path.replace('-', "\\-")))
                    || page.contains(&format!(".SS \"{path}\"")),
                "{path}"
            );
            walk(own, &path, page);
        }
    }
    let page = String::from_utf8(page()).expect("text");
    walk(&program(), "zonula", &page);
}
