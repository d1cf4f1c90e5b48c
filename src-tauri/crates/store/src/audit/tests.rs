//! Tests of the audit log that need the bare connection: what somebody with the key could do to it.

use super::*;
use crate::NewPatient;
use tempfile::TempDir;
use zeroize::Zeroizing;
use zonula_model::{Date, Sex};

const ENTRIES: i64 = 6;

/// A vault with six entries.
fn vault() -> (TempDir, Vault) {
    let folder = tempfile::tempdir().unwrap();
    let words = Zeroizing::new("vier Pferde".to_owned());
    let mut vault = Vault::create(&folder.path().join("zonula.db"), &words).unwrap();
    for number in ["P-1", "P-2"] {
        let someone = NewPatient {
            number: number.into(),
            name: "Erika Beispiel".into(),
            born: Date::constant(1980, 3, 12),
            sex: Sex::Female,
        };
        let id = vault.add_patient(&someone).unwrap().id;
        vault.note(Action::Exported, Some(id), "fhir").unwrap();
    }
    vault.set_setting("country", "DE").unwrap();
    assert_eq!(vault.verify_audit().unwrap().faults, Vec::<String>::new());
    (folder, vault)
}

/// Says whether the log is noticed to be other than it was, after a change by whoever has the key.
fn noticed(vault: &Vault, sql: &str) -> bool {
    let bare = &vault.connection;
    bare.execute_batch(
        "BEGIN; DROP TRIGGER audit_is_never_changed; DROP TRIGGER audit_is_never_removed;",
    )
    .unwrap();
    bare.execute_batch(sql).unwrap();
    let faults = vault.verify_audit().unwrap().faults;
    bare.execute_batch("ROLLBACK").unwrap();
    assert!(vault.verify_audit().unwrap().faults.is_empty());
    !faults.is_empty()
}

#[test]
fn the_database_itself_refuses_to_change_or_remove_an_entry() {
    let (_folder, vault) = vault();
    for sql in ["UPDATE audit SET who = 'x' WHERE number = 1", "DELETE FROM audit WHERE number = 2"]
    {
        let error = vault.connection.execute_batch(sql).unwrap_err();
        assert!(error.to_string().contains("never"), "{error}");
    }
}

#[test]
fn each_removed_entry_is_noticed_the_last_and_all_of_them_too() {
    let (_folder, vault) = vault();
    assert_eq!(vault.verify_audit().unwrap().entries, ENTRIES.unsigned_abs());
    for number in 1..=ENTRIES {
        assert!(noticed(&vault, &format!("DELETE FROM audit WHERE number = {number}")), "{number}");
        let tail = format!("DELETE FROM audit WHERE number >= {number}");
        assert!(noticed(&vault, &tail), "from {number} on");
        let closed = format!(
            "DELETE FROM audit WHERE number = {number};
             UPDATE audit SET number = number - 1 WHERE number > {number};
             UPDATE audit_head SET entries = entries - 1"
        );
        assert!(noticed(&vault, &closed), "{number}, and the gap closed");
    }
}

#[test]
fn each_changed_field_of_each_entry_is_noticed() {
    let (_folder, vault) = vault();
    for number in 1..=ENTRIES {
        for change in [
            "at = '2001-01-01T00:00:00'",
            "person_id = person_id + 1",
            "who = who || 'x'",
            "action = 'viewed'",
            "patient_id = coalesce(patient_id, 0) + 1",
            "subject = subject || 'x'",
            "before = zeroblob(31) || x'01'",
            "sha256 = zeroblob(32)",
            // A letter moved from one field to the next.
            "who = substr(who, 1, length(who) - 1), action = substr(who, -1) || action",
        ] {
            let sql = format!("UPDATE audit SET {change} WHERE number = {number}");
            let sql = sql.replace("zeroblob(31) || x'01'", "CAST(zeroblob(31) || x'01' AS BLOB)");
            assert!(noticed(&vault, &sql), "{number}: {change}");
        }
    }
}

#[test]
fn each_two_exchanged_entries_are_noticed() {
    let (_folder, vault) = vault();
    for (one, other) in (1..ENTRIES).flat_map(|one| (one + 1..=ENTRIES).map(move |b| (one, b))) {
        let sql = format!(
            "UPDATE audit SET number = -1 WHERE number = {one};
             UPDATE audit SET number = {one} WHERE number = {other};
             UPDATE audit SET number = {other} WHERE number = -1"
        );
        assert!(noticed(&vault, &sql), "{one} and {other}");
    }
}

#[test]
fn a_repeated_look_is_recorded_once_and_a_later_one_again() {
    let (_folder, mut vault) = vault();
    let patient = vault.patient_by_number("P-1").unwrap().id;
    let at = |minute| DateTime::constant(2026, 11, 26, 10, minute, 0, 0);
    for minute in [0, 3, 9, 12] {
        vault.set_moment(at(minute));
        vault.note(Action::Viewed, Some(patient), "record").unwrap();
    }
    let looks = vault.audit(&Excerpt { patient: Some(patient), ..Excerpt::default() }).unwrap();
    let looks: Vec<DateTime> =
        looks.iter().filter(|entry| entry.action == "viewed").map(|entry| entry.at).collect();
    assert_eq!(looks, [at(12), at(0)]);
}

#[test]
fn a_digest_noted_elsewhere_is_found_as_long_as_the_log_is_the_same() {
    let (_folder, vault) = vault();
    let head = vault.verify_audit().unwrap().head;
    let bytes: Vec<u8> =
        (0..32).map(|at| u8::from_str_radix(&head[at * 2..at * 2 + 2], 16).unwrap()).collect();
    let noted: [u8; 32] = bytes.try_into().unwrap();
    assert!(vault.audit_holds(&noted).unwrap());
    assert!(!vault.audit_holds(&[9; 32]).unwrap());
}

#[test]
fn a_change_that_fails_leaves_no_entry() {
    let (_folder, mut vault) = vault();
    let taken = NewPatient {
        number: "P-1".into(),
        name: "X".into(),
        born: Date::constant(1980, 3, 12),
        sex: Sex::Female,
    };
    assert!(vault.add_patient(&taken).is_err());
    assert_eq!(vault.verify_audit().unwrap().entries, ENTRIES.unsigned_abs());
}

#[test]
fn pages_of_the_log_are_all_of_it_and_each_kind_of_action_is_told_alone() {
    let (_folder, vault) = vault();
    let numbers = |excerpt: &Excerpt<'_>| -> Vec<u64> {
        vault.audit(excerpt).unwrap().iter().map(|entry| entry.number).collect()
    };
    let mut pages = vec![];
    let mut before = None;
    loop {
        let page = numbers(&Excerpt { before, limit: Some(4), ..Excerpt::default() });
        let Some(last) = page.last() else { break };
        before = Some(*last);
        pages.push(page);
    }
    assert_eq!(pages, [vec![6, 5, 4, 3], vec![2, 1]]);
    let added = Excerpt { action: Some("patient-added"), ..Excerpt::default() };
    assert_eq!(numbers(&added), [4, 2]);
    let patient = Some(vault.patient_by_number("P-2").unwrap().id);
    assert_eq!(numbers(&Excerpt { patient, ..added }), [4]);
    assert_eq!(numbers(&Excerpt { before: Some(4), ..added }), [2]);
}
