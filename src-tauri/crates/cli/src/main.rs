//! The command line's entry.

fn main() -> std::process::ExitCode {
    zonula_cli::main()
}
