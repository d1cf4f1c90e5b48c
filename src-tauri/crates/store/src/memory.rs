//! A test that reads the memory of a process which has opened and closed a vault.
#![allow(clippy::unwrap_used, reason = "a test may stop at the first surprise")]

use crate::head::{self, Found};
use crate::{NewPatient, Secret, Vault};
use std::io::{BufRead, BufReader, Read, Seek, SeekFrom, Write};
use std::path::Path;
use std::process::{Command, Stdio};
use zeroize::Zeroizing;
use zonula_model::{Date, Sex};

/// Tells a child of this test which folder it works in.
const FOLDER: &str = "ZONULA_TEST_FOLDER";

/// Opens and closes a vault in a process of its own, where a child of this test is asked to.
#[test]
fn the_work_itself() {
    let Ok(folder) = std::env::var(FOLDER) else { return };
    let folder = Path::new(&folder);
    let words = {
        let read = Zeroizing::new(std::fs::read(folder.join("passphrase")).unwrap());
        Zeroizing::new(std::str::from_utf8(&read).unwrap().to_owned())
    };
    let mut vault = Vault::open(&folder.join("zonula.db"), &words).unwrap();
    let someone = NewPatient {
        number: "P-1".into(),
        name: "Erika Beispiel".into(),
        born: Date::constant(1980, 3, 12),
        sex: Sex::Female,
    };
    vault.add_patient(&someone).unwrap();
    vault.patients("", usize::MAX).unwrap();
    // A text that nothing but SQLite ever holds: it is put together there, and stays there.
    vault
        .connection
        .execute_batch(
            "INSERT INTO setting (name, value)
             VALUES ('marker', replace(hex(zeroblob(600)), '00', 'Quasten' || 'flosser '))",
        )
        .unwrap();
    let length = "SELECT length(value) FROM setting WHERE name = 'marker'";
    assert_eq!(vault.count(length).unwrap(), 600 * 15);
    vault.back_up(&folder.join("copy.db")).unwrap();
    let said_and_waited = |word: &[u8]| {
        let mut out = std::io::stdout();
        out.write_all(word).unwrap();
        out.flush().unwrap();
        std::io::stdin().read_exact(&mut [0]).unwrap();
    };
    said_and_waited(b"\nOPEN\n");
    vault.close().unwrap();
    drop(words);
    said_and_waited(b"\nCLOSED\n");
    std::process::exit(0);
}

/// Says how often each of some secrets is in the writable memory of a process.
fn times(process: u32, secrets: &[Vec<u8>]) -> Vec<usize> {
    let maps = std::fs::read_to_string(format!("/proc/{process}/maps")).unwrap();
    let mut memory = std::fs::File::open(format!("/proc/{process}/mem")).unwrap();
    let mut found = vec![0; secrets.len()];
    for line in maps.lines().filter(|line| line.split(' ').nth(1).unwrap().starts_with("rw")) {
        let (from, to) = line.split(' ').next().unwrap().split_once('-').unwrap();
        let at = |digits| u64::from_str_radix(digits, 16).unwrap();
        let mut part = vec![0; usize::try_from(at(to) - at(from)).unwrap()];
        memory.seek(SeekFrom::Start(at(from))).unwrap();
        // Some ranges, the kernel's own say, cannot be read; they hold nothing of ours.
        if memory.read_exact(&mut part).is_err() {
            continue;
        }
        for (secret, found) in secrets.iter().zip(&mut found) {
            *found += part.windows(secret.len()).filter(|own| own == secret).count();
        }
    }
    found
}

#[test]
fn a_closed_vault_leaves_neither_key_nor_passphrase_in_the_memory() {
    let folder = tempfile::tempdir().unwrap();
    let words = Zeroizing::new("Quitten-Lampe unter dem Zaun 7".to_owned());
    let path = folder.path().join("zonula.db");
    Vault::create(&path, &words).unwrap().close().unwrap();
    std::fs::write(folder.path().join("passphrase"), words.as_bytes()).unwrap();
    let Found::Head(head) = head::read(&std::fs::File::open(&path).unwrap()).unwrap() else {
        panic!("it was just made")
    };
    let (_, key) = head.unlock(Secret::Passphrase(&words)).unwrap();
    let spelled = key.spelled(&[]);
    let digits = spelled[2..66].to_vec();
    let marker = ["Quasten", "flosser Quasten"].concat().into_bytes();
    let words = words.as_bytes().to_vec();
    let secrets = [key.bytes().to_vec(), digits.to_ascii_uppercase(), digits, words, marker];
    let mut child = Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "memory::the_work_itself", "--nocapture"])
        .env(FOLDER, folder.path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
    let mut wait_for = |word: &str| {
        assert!(lines.by_ref().map_while(Result::ok).any(|line| line == word), "it ended early");
    };
    wait_for("OPEN");
    let open = times(child.id(), &secrets);
    stdin.write_all(&[0]).unwrap();
    wait_for("CLOSED");
    let closed = times(child.id(), &secrets);
    stdin.write_all(&[0]).unwrap();
    child.wait().unwrap();
    assert!(open[0] > 0, "the search finds the key of an open vault");
    assert!(open[4] > 100, "the search finds what is read of an open vault");
    assert_eq!(closed, [0; 5], "raw key, its digits, passphrase, decrypted pages");
}
