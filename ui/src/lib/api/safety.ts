// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

import type { BackupState } from "./backup";
import type { Passphrase } from "./wire";

/** Asks to add a person. */
export type AddPerson = {
  /** Name as it stands in the audit log; unique. */
  name: string,
  /** What they may do. */
  role: RoleName,
  /** Their own words. */
  passphrase: Passphrase,
};

/** What was done, newest first. */
export type AuditList = {
  /** The entries. */
  entries: Array<AuditRow>,
};

/** Asks what was done. */
export type AuditRequest = {
  /** Only what concerns the patient with this record number. */
  patient?: string | null,
  /** Only entries of this action, as the log names it. */
  action?: string | null,
  /** Only entries older than the one with this number: the next page. */
  before?: number | null,
  /** At most so many entries; 0 for all. */
  limit: number,
};

/** An entry of the audit log. */
export type AuditRow = {
  /** Counted from 1. */
  number: number,
  /** When, UTC. */
  at: string,
  /** Who, as they were called then. */
  who: string,
  /** What was done: `imported`, `report-released`, … */
  action: string,
  /** The patient's record number. */
  patient: string | null,
  /** Whether the patient was erased since. */
  erased: boolean,
  /** What it was done to. */
  subject: string,
  /** The entry's digest. */
  sha256: string,
};

/** What following the audit log found. */
export type AuditVerified = {
  /** Entries read. */
  entries: number,
  /** The digest of the last: noted elsewhere, it proves the log later. */
  head: string,
  /** What is wrong; empty where every entry is as it was written. */
  faults: Array<string>,
};

/** Asks to change one's own passphrase. */
export type ChangePassphrase = {
  /** The words that open the database now. */
  old: Passphrase,
  /** The words that will. */
  new: Passphrase,
};

/** Who works with the database, by name. */
export type PeopleList = {
  /** The people. */
  people: Array<PersonRow>,
};

/** Names a person. */
export type PersonRequest = {
  /** Identity. */
  id: number,
};

/** Somebody who works with the database. */
export type PersonRow = {
  /** Identity; 0 for whoever came in with the recovery key. */
  id: number,
  /** Name as it stands in the audit log. */
  name: string,
  /** What they may do. */
  role: RoleName,
};

/** The recovery key, to be printed and never kept on the computer. */
export type RecoveryKeyText = {
  /** Eight groups of five. */
  key: string,
};

/** Asks to rename a person. */
export type RenamePerson = {
  /** Whom. */
  id: number,
  /** The new name; unique. */
  name: string,
};

/** Asks to set somebody else's passphrase. */
export type ResetPassphrase = {
  /** Whose. */
  id: number,
  /** The words that will open the database for them. */
  passphrase: Passphrase,
};

/** What somebody may do. */
export type RoleName = "practitioner" | "assistant";

/** How the database stands. */
export type Safety = {
  /** Who has opened it. */
  person: PersonRow,
  /** Whether there is a recovery key. */
  recoveryKey: boolean,
  /** Minutes without a command after which it is locked; 0 is never. */
  autoLockMinutes: number,
  /** How the backups stand. */
  backup: BackupState,
  /** What a quick check found; empty when sound. */
  faults: Array<string>,
};

/** Asks for another time after which the database is locked. */
export type SetAutoLock = {
  /** Minutes; 0 is never. */
  minutes: number,
};

/** Asks to change what a person may do. */
export type SetRole = {
  /** Whose. */
  id: number,
  /** What they may do from now on. */
  role: RoleName,
};

/** Asks to open the database with the printed recovery key. */
export type UnlockRecovery = {
  /** The eight groups, in either case, with or without hyphens. */
  key: Passphrase,
};

/** What a check of the whole database found. */
export type VaultChecked = {
  /** What is wrong; empty when sound. */
  faults: Array<string>,
  /** Patients counted. */
  patients: number,
  /** Imports counted. */
  imports: number,
  /** Observations counted. */
  observations: number,
  /** Reports whose bytes were compared with their digest. */
  reports: number,
  /** Entries of the audit log that were followed. */
  entries: number,
};

/** Asks whether the audit log is as it was written. */
export type VerifyAudit = {
  /** A digest that was noted earlier. */
  noted?: string | null,
};
