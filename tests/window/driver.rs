//! Starts a display, the WebDriver and the window, and ends them again.

use fantoccini::wd::TimeoutConfiguration;
use fantoccini::{Client, ClientBuilder};
use hyper_util::client::legacy::connect::HttpConnector;
use serde_json::json;
use std::io::{BufRead, BufReader};
use std::net::TcpListener;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::LazyLock;
use std::time::Duration;
use tokio::sync::{Semaphore, SemaphorePermit};

/// What a walk through the window needs, all of it found on this computer.
pub struct Needs {
    /// The window's program.
    pub program: PathBuf,
    /// axe, which checks each screen for people who use it differently.
    pub axe: String,
}

/// Finds what is needed, or says what is missing.
pub fn needs() -> Result<Needs, String> {
    for tool in ["Xvfb", "tauri-driver", "WebKitWebDriver"] {
        if !on_path(tool) {
            return Err(format!("`{tool}` is not installed"));
        }
    }
    let built = target().join("debug").join("zonula-desktop");
    let program = std::env::var_os("ZONULA_DESKTOP_BIN").map_or(built, PathBuf::from);
    if !program.is_file() {
        return Err("the window is not built: `cargo build -p zonula-desktop`".into());
    }
    let axe = root().join("ui/node_modules/axe-core/axe.min.js");
    let axe = std::fs::read_to_string(axe).map_err(|_| "axe is missing: `npm ci` in `ui`")?;
    Ok(Needs { program, axe })
}

/// Returns the repository's folder.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("tests is in the repository").to_owned()
}

/// Returns cargo's target folder: this test lies in `debug/deps` of it.
pub fn target() -> PathBuf {
    let own = std::env::current_exe().expect("a running test has a file");
    own.ancestors().nth(3).expect("a test lies in debug/deps").to_owned()
}

fn on_path(tool: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&path).any(|folder| folder.join(tool).is_file())
}

/// A process that ends with this value.
struct Running(Child);

impl Drop for Running {
    fn drop(&mut self) {
        // Asked to end, the driver ends the web view's own driver too; killed, it would leave it.
        Command::new("kill").arg(self.0.id().to_string()).status().ok();
        for _ in 0..20 {
            if !matches!(self.0.try_wait(), Ok(None)) {
                return;
            }
            std::thread::sleep(Duration::from_millis(100));
        }
        self.0.kill().ok();
        self.0.wait().ok();
    }
}

/// A window for every two cores: the web view draws on one while the driver or axe computes on
/// another, and more of them would steal each other's time.
static TURNS: LazyLock<Semaphore> = LazyLock::new(|| {
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    Semaphore::new((cores / 2).max(1))
});

/// Waits until there is time for a window; it lasts until what is returned is dropped.
pub async fn turn() -> SemaphorePermit<'static> {
    TURNS.acquire().await.expect("the turns are never closed")
}

/// A window on a display of its own.
pub struct Window {
    pub client: Client,
    program: PathBuf,
    database: PathBuf,
    _driver: Running,
    _display: Running,
}

/// Opens the window; `variables` is what its program finds in its environment.
pub async fn open(program: &Path, variables: &[(&str, PathBuf)]) -> Window {
    let (display, number) = display();
    let (port, native) = (free_port(), free_port());
    let mut command = Command::new("tauri-driver");
    command.args(["--port", &port.to_string(), "--native-port", &native.to_string()]);
    command.env("DISPLAY", number).env("LANG", "en_US.UTF-8").env("TZ", "UTC");
    command.envs(variables.iter().map(|(name, value)| (name, value)));
    command.stdout(Stdio::null()).stderr(Stdio::null());
    let driver = Running(command.spawn().expect("tauri-driver starts"));
    let client = connect(program, port).await;
    let database = variables.iter().find(|(name, _)| *name == "ZONULA_DB");
    let database = database.map(|(_, place)| place.clone()).unwrap_or_default();
    Window { client, program: program.to_owned(), database, _driver: driver, _display: display }
}

impl Window {
    /// Ends the program as a power cut does: at once, by the identity of its own process.
    pub fn kill(&self) {
        let own = self.process().expect("the window's process is known");
        Command::new("kill").args(["-KILL", &own.to_string()]).status().expect("`kill` runs");
    }

    /// Finds the window's process: it runs the program on the database of this test.
    fn process(&self) -> Option<u32> {
        let database = format!("ZONULA_DB={}", self.database.display());
        let all = std::fs::read_dir("/proc").ok()?;
        let numbers = all.filter_map(|own| own.ok()?.file_name().to_str()?.parse::<u32>().ok());
        let is_it = |number: &u32| {
            let place = PathBuf::from(format!("/proc/{number}"));
            let environment = std::fs::read(place.join("environ")).unwrap_or_default();
            std::fs::read_link(place.join("exe")).is_ok_and(|own| own == self.program)
                && environment.split(|byte| *byte == 0).any(|own| own == database.as_bytes())
        };
        numbers.into_iter().find(is_it)
    }
}

/// Starts a display with a number that is free.
fn display() -> (Running, String) {
    let mut command = Command::new("Xvfb");
    command.args(["-displayfd", "1", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"]);
    command.stdout(Stdio::piped()).stderr(Stdio::null());
    let mut child = command.spawn().expect("Xvfb starts");
    let mut number = String::new();
    let output = child.stdout.take().expect("its output is piped");
    BufReader::new(output).read_line(&mut number).expect("Xvfb tells its number");
    (Running(child), format!(":{}", number.trim()))
}

fn free_port() -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port is free");
    listener.local_addr().expect("a bound port is known").port()
}

async fn connect(program: &Path, port: u16) -> Client {
    let wanted = json!({ "browserName": "wry", "tauri:options": { "application": program } });
    let mut connector = HttpConnector::new();
    connector.enforce_http(true);
    let mut builder = ClientBuilder::new(connector);
    builder.capabilities(wanted.as_object().expect("it is an object").clone());
    // The driver needs a moment before it listens.
    for _ in 0..40 {
        if let Ok(client) = builder.connect(&format!("http://127.0.0.1:{port}")).await {
            // axe takes its time on a long table and a busy computer.
            let script = Some(Duration::from_secs(180));
            let timeouts = TimeoutConfiguration::new(script, None, None);
            client.update_timeouts(timeouts).await.expect("the driver can be patient");
            return client;
        }
        tokio::time::sleep(Duration::from_millis(250)).await;
    }
    panic!("the window did not open within ten seconds");
}
