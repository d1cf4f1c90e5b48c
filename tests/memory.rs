//! Nothing of a secret or a patient where it must not be: in the memory after the lock, in folders.
#![cfg(target_os = "linux")]
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use serde_json::{Value, json};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use zonula_api::{FixedClock, Session, Wiping, bytes, dispatch};
use zonula_tests::workspace_root;

/// The window's allocator.
#[global_allocator]
static ALLOCATOR: Wiping = Wiping;

/// Tells a child of this test which folder it works in.
const FOLDER: &str = "ZONULA_TEST_FOLDER";

/// Tells it how its session ends: `lock`, `crash`, or not: `stay`.
const END: &str = "ZONULA_TEST_END";

/// Joined where they are looked for only, so that no copy of them is in the child's own code.
const PASSPHRASE: [&str; 2] = ["Quitten-Lampe", " unter dem Zaun 7"];
const NAME: [&str; 2] = ["Theodora", " Quastenflosser"];

/// A whole session in a process of its own, where a child of this test is asked for it.
#[test]
fn the_session_itself() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let folder = Path::new(&folder);
    let session = Session::new(folder.join("vault/zonula.db"), FixedClock::sample(), ());
    let call = |name: &str, request: Value| dispatch(&session, name, request).unwrap();
    let text = |name: &str| Value::String(std::fs::read_to_string(folder.join(name)).unwrap());
    // The one file that holds it is overwritten by the parent before it looks.
    call("create_vault", json!({ "passphrase": text("in/passphrase") }));
    call("lock", json!({}));
    call("unlock", json!({ "passphrase": text("in/passphrase") }));
    call(
        "add_patient",
        json!({ "number": "P-1", "name": text("in/name"), "born": "1966-11-02", "sex": "female" }),
    );
    let path = workspace_root().join("src-tauri/crates/api/sample/diary-weekly.csv");
    let file = session.offer_file(path).unwrap().token;
    let preview = call("preview_import", json!({ "patient": "P-1", "files": [{ "token": file }] }));
    let token = &preview["files"][0]["token"];
    call("accept_import", json!({ "token": token, "answers": [] }));
    let compose = json!({ "patient": "P-1", "language": "de", "variant": "clinician" });
    let draft = call("compose_report", compose);
    let page = json!({ "token": draft["token"], "page": 1, "scale": 0.5 });
    bytes(&session, "report_page", page).unwrap();
    // What the front end holds is its own to forget: its title names the patient.
    drop(draft);
    call("patients", json!({ "search": "", "limit": 0 }));
    let change = json!({ "old": text("in/passphrase"), "new": text("in/passphrase") });
    call("change_passphrase", change);
    if std::env::var(END).as_deref() == Ok("lock") {
        call("lock", json!({}));
    }
    let mut out = std::io::stdout();
    writeln!(out, "READY").unwrap();
    out.flush().unwrap();
    if std::env::var(END).as_deref() == Ok("crash") {
        std::process::abort();
    }
    // Until the parent has looked.
    std::io::stdin().read_exact(&mut [0]).ok();
    std::process::exit(0);
}

fn start(folder: &Path, end: &str) -> Child {
    for name in ["in", "vault", "home", "tmp"] {
        std::fs::create_dir_all(folder.join(name)).unwrap();
    }
    std::fs::write(folder.join("in/passphrase"), PASSPHRASE.concat()).unwrap();
    std::fs::write(folder.join("in/name"), NAME.concat()).unwrap();
    let home = folder.join("home");
    Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "the_session_itself", "--nocapture"])
        .current_dir(folder.join("home"))
        .env(FOLDER, folder)
        .env(END, end)
        .env("HOME", &home)
        .env("TMPDIR", folder.join("tmp"))
        .env("XDG_CACHE_HOME", home.join(".cache"))
        .env("XDG_DATA_HOME", home.join(".local/share"))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .unwrap()
}

/// Waits until the session is over; what it returns keeps open what the child writes to.
fn wait_until_ready(child: &mut Child) -> impl Sized + use<> {
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let ready = lines.by_ref().map_while(Result::ok).any(|line| line.ends_with("READY"));
    assert!(ready, "the session ended early");
    lines
}

/// Says how often a text is in the writable memory of a process.
fn times_in_memory(process: u32, secret: &[u8]) -> usize {
    let maps = std::fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let mut memory = std::fs::File::open(format!("/proc/{process}/mem")).unwrap();
    let mut found = 0;
    for line in maps.lines() {
        let mut fields = line.split_whitespace();
        let (range, rights) = (fields.next().unwrap(), fields.next().unwrap());
        if !rights.starts_with("rw") {
            continue;
        }
        let (from, to) = range.split_once('-').unwrap();
        let at = |digits| u64::from_str_radix(digits, 16).unwrap();
        let (from, to) = (at(from), at(to));
        let mut part = vec![0; usize::try_from(to - from).unwrap()];
        memory.seek(SeekFrom::Start(from)).unwrap();
        // Some ranges, the kernel's own say, cannot be read; they hold nothing of ours.
        if memory.read_exact(&mut part).is_ok() {
            found += part.windows(secret.len()).filter(|window| *window == secret).count();
        }
    }
    found
}

#[test]
fn after_the_lock_the_memory_holds_neither_passphrase_nor_patient() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = start(folder.path(), "lock");
    let _open = wait_until_ready(&mut child);
    let passphrase = times_in_memory(child.id(), PASSPHRASE.concat().as_bytes());
    // One word of the name, as it is written and as it is searched for.
    let name = NAME[1].trim();
    let patient = times_in_memory(child.id(), name.as_bytes());
    let searched = times_in_memory(child.id(), name.to_lowercase().as_bytes());
    // What is not given back is found by the same search: the folder's own name.
    let control = times_in_memory(child.id(), folder.path().to_str().unwrap().as_bytes());
    child.stdin.take().unwrap().write_all(&[0]).unwrap();
    child.wait().unwrap();
    assert!(control > 0, "the search finds nothing at all");
    assert_eq!((passphrase, patient, searched), (0, 0, 0), "so often in the memory");
}

#[test]
fn while_it_is_open_the_memory_holds_the_patient_whom_the_search_looks_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut child = start(folder.path(), "stay");
    let _open = wait_until_ready(&mut child);
    let patient = times_in_memory(child.id(), NAME.concat().as_bytes());
    child.stdin.take().unwrap().write_all(&[0]).unwrap();
    child.wait().unwrap();
    assert!(patient > 0);
}

#[test]
fn after_a_session_and_a_crash_no_folder_holds_a_patient_or_a_passphrase() {
    for end in ["lock", "crash"] {
        let folder = tempfile::tempdir().unwrap();
        let mut child = start(folder.path(), end);
        let _open = wait_until_ready(&mut child);
        drop(child.stdin.take());
        child.wait().unwrap();
        std::fs::remove_dir_all(folder.path().join("in")).unwrap();
        let files = files(folder.path());
        assert!(files.iter().any(|file| file.ends_with("vault/zonula.db")));
        let system = std::env::temp_dir();
        let young = |file: &PathBuf| {
            let modified = std::fs::metadata(file).and_then(|file| file.modified());
            modified.is_ok_and(|at| at.elapsed().is_ok_and(|age| age.as_secs() < 120))
        };
        let beside = std::fs::read_dir(system).unwrap().flatten().map(|entry| entry.path());
        for file in files.into_iter().chain(beside.filter(|file| file.is_file() && young(file))) {
            let Ok(bytes) = std::fs::read(&file) else { continue };
            for secret in [PASSPHRASE.concat(), NAME.concat(), NAME[1].trim().to_owned()] {
                let secret = secret.as_bytes();
                let found = bytes.windows(secret.len()).any(|window| window == secret);
                assert!(!found, "{end}: {} holds it", file.display());
            }
        }
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut all = vec![];
    for entry in std::fs::read_dir(folder).unwrap().flatten() {
        let path = entry.path();
        if path.is_dir() {
            all.extend(files(&path));
        } else {
            all.push(path);
        }
    }
    all
}
