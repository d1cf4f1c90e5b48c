// The host in a plain browser: pages can be developed and looked at without Rust.
//
// `?vault=none|locked|damaged|open`, `?patients=0`, `?role=assistant`, `?backup=none|fresh|failed`,
// `?faults=2`, `?entries=500` and `?slow=800` choose where to begin.

import type { AuditRow, PatientRow, PersonRow, ReportRow, RoleName, Safety, StatementState, Status } from './api';
import type { Host } from './host';
import * as replies from './replies.fixture';

const asked = new URLSearchParams(location.search);
const wait = Number(asked.get('slow') ?? 30);
const patients: PatientRow[] = asked.get('patients') === '0' ? [] : [...replies.patients];
const damaged = asked.get('vault') === 'damaged';
let vault = (damaged ? 'locked' : asked.get('vault') ?? 'open') as Status['vault'];
let wrong = 0;

const people: PersonRow[] = structuredClone(replies.people.people);
let me: PersonRow = asked.get('role') === 'assistant' ? people[1] ?? replies.safety.person : people[0] ?? replies.safety.person;

const safety: Safety = structuredClone(replies.safety);
const kept = asked.get('backup');
if (kept === 'none') safety.backup = { last: null, due: true, folder: null, failed: null };
if (kept === 'fresh') safety.backup.due = false;
if (kept === 'failed') safety.backup = { ...safety.backup, failed: 'the disk is full; nothing was changed', failedSaid: { id: 'disk-full', values: {} } };
safety.faults = Array.from({ length: Number(asked.get('faults') ?? 0) }, (_, n) => `page ${214 + n} is not as it was written`);

const log: AuditRow[] = Array.from({ length: Number(asked.get('entries') ?? 0) }, (_, n) => ({ ...(replies.audit.entries[n % replies.audit.entries.length] as AuditRow), number: n + 1 })).reverse();
const entries = log.length > 0 ? log : replies.audit.entries;

/** Makes a backup that is as fresh as can be. */
function backedUp(): Safety['backup']['last'] {
  safety.backup = { ...safety.backup, last: { made: new Date().toISOString().slice(0, 19), place: '/media/stick/zonula.zonula', bytes: 1_462_272, patients: patients.length }, due: false, failed: null };
  return safety.backup.last;
}

/** Refuses wrong words, and from the fourth on makes whoever tries wait. */
function guess(words: string): void {
  if (words !== 'wrong') return;
  wrong += 1;
  if (wrong > 3) throw { code: 'wait', message: `too many wrong passphrases: wait ${2 ** (wrong - 3)} seconds`, said: { id: 'wait', values: { seconds: String(2 ** (wrong - 3)) } }, place: null, hints: [], wait: 2 ** (wrong - 3) };
  throw { code: 'wrong-passphrase', message: 'the passphrase is wrong, or the file is not a Zonula database', said: { id: 'vault-locked', values: {} }, place: null, hints: ['check the passphrase and which database is meant'] };
}

type Answer = (request: never) => unknown;

const answers: Record<string, Answer> = {
  status: () => status(),
  clinic: () => ({ brand: 'clinic', clinic: null }),
  save_clinic: ({ name, letterhead, accent }: { name: string; letterhead: string[]; accent: string }) => ({ brand: 'clinic', clinic: { name, letterhead, accent, logo: null } }),
  own_data: () => replies.ownData,
  save_own_intervals: () => ({}),
  save_own_statement: () => ({}),
  remove_own_statement: () => ({}),
  create_vault: () => ((vault = 'open'), status()),
  unlock: ({ passphrase }: { passphrase: string }) => {
    guess(passphrase);
    if (damaged) throw { code: 'damaged', message: 'the database is damaged: page 3 is not as it was written', said: { id: 'vault-damaged', values: {} }, place: null, hints: ['restore the latest backup; do not write to this file'] };
    vault = 'open';
    return status();
  },
  unlock_recovery: ({ key }: { key: string }) => {
    guess(key);
    me = { id: 0, name: 'recovery key', role: 'practitioner' };
    vault = 'open';
    return status();
  },
  lock: () => ((vault = 'locked'), status()),
  safety: () => ({ ...safety, person: me }),
  set_auto_lock: ({ minutes }: { minutes: number }) => ((safety.autoLockMinutes = minutes), {}),
  check_vault: () => ({ faults: safety.faults, patients: patients.length, imports: 12, observations: 179, reports: 2, entries: entries.length }),
  back_up: backedUp,
  set_backup_folder: () => ((safety.backup.folder = '/media/stick'), {}),
  restore_backup: ({ passphrase }: { passphrase: string }) => {
    vault = 'locked';
    guess(passphrase);
    vault = 'open';
    return { kept: 'zonula.before-restore.db', patients: patients.length, reports: 2 };
  },
  rescue_vault: ({ passphrase }: { passphrase: string }) => {
    vault = 'locked';
    guess(passphrase);
    return { name: 'rescued.db', tables: [{ table: 'patient', rows: patients.length, gaps: false }, { table: 'observation', rows: 171, gaps: true }, { table: 'setting', rows: 2, gaps: false }] };
  },
  people: () => ({ people }),
  add_person: ({ name, role }: { name: string; role: RoleName }) => (people.push({ id: people.length + 1, name, role }), people.at(-1)),
  remove_person: ({ id }: { id: number }) => (people.splice(people.findIndex((own) => own.id === id), 1), {}),
  set_role: ({ id, role }: { id: number; role: RoleName }) => (Object.assign(people.find((own) => own.id === id) ?? {}, { role }), {}),
  rename_person: ({ id, name }: { id: number; name: string }) => (Object.assign(people.find((own) => own.id === id) ?? {}, { name }), {}),
  change_passphrase: ({ old }: { old: string }) => (guess(old), {}),
  reset_passphrase: () => ({}),
  make_recovery_key: () => ((safety.recoveryKey = true), { key: '7ZK3M-0Q9TC-XH4B2-M8D6A-W1N5R-3VKJE-9GS7F-C2P0Y' }),
  audit: ({ patient, action, before, limit }: { patient?: string | null; action?: string | null; before?: number | null; limit: number }) => {
    if (patient && !entries.some((own) => own.patient === patient)) throw { code: 'not-found', message: `there is no patient \`${patient}\``, said: { id: 'no-such-patient', values: { number: patient } }, place: null, hints: [] };
    return { entries: entries.filter((own) => (!patient || own.patient === patient) && (!action || own.action === action) && (!before || own.number < before)).slice(0, limit || undefined) };
  },
  verify_audit: ({ noted }: { noted?: string | null }) => ({ entries: entries.length, head: 'a'.repeat(64), faults: noted && noted !== 'a'.repeat(64) ? ['no entry has the digest that was noted: the log is another one'] : [] }),
  about: () => replies.about,
  patients: ({ search, limit }: { search: string; limit: number }) => {
    const found = patients.filter((row) =>
      [row.name, row.number, row.born].some((text) => text.toLowerCase().includes(search.toLowerCase())),
    );
    return { patients: found.slice(0, limit || undefined), total: found.length };
  },
  add_patient: (row: PatientRow) => {
    patients.push({ ...row, lastVisit: null, specimens: 0, observations: 0, reported: null, unreported: 0 });
    return patients.at(-1);
  },
  patient: ({ number }: { number: string }) => ({
    ...(number === replies.page.patient.number ? replies.page : replies.emptyPage),
    patient: patients.find((row) => row.number === number) ?? replies.page.patient,
  }),
  across: () => replies.across,
  open_sample: () => (patients.push(replies.page.patient), replies.page.patient),
  arrange_files: ({ tokens = [] }: { tokens?: string[] }) => ({ files: tokens.map((token) => ({ token, beside: false, companions: [] })) }),
  preview_import: ({ files }: { files: { token: string }[] }) => ({ files: files.map(({ token }) => replies.preview(token)) }),
  answer_import: () => ({ questions: [], problems: [] }),
  accept_import: () => replies.done,
  cancel_import: () => ({}),
  undo_import: () => ({}),
  add_result: () => replies.done,
  add_symptom: () => replies.done,
  add_intervention: () => replies.done,
  mappings: () => ({ mappings: replies.mappings }),
  mapping: ({ name }: { name: string }) => ({ name, text: `laboratory = "${name}"\n\n[columns]\nErgebnis = "value"\n` }),
  keep_mapping: () => replies.mappings[0],
  save_mapping: () => ({}),
  remove_mapping: ({ name }: { name: string }) => (replies.mappings.splice(replies.mappings.findIndex((own) => own.name === name), 1), {}),
  statements: () => replies.statements,
  choose_statement: ({ statement, state }: { statement: string; state: StatementState }) => ({ ...replies.statements, statements: replies.statements.statements.map((row) => (row.id === statement ? { ...row, state } : row)) }),
  write_statement: () => replies.statements,
  remove_statement: () => ({}),
  record_circumstance: () => ({}),
  knowledge: () => replies.knowledge,
  compose_report: () => replies.draft,
  open_report: () => ({ ...replies.draft, released: true }),
  figure: () => ({ svg: null, title: '', caption: '', alternative: '' }),
  save_report: () => ({ name: 'report.pdf', bytes: 71_000, sha256: '0'.repeat(64) }),
  export_fhir: () => ({ name: 'P-1042.json', bytes: 48_000, sha256: '0'.repeat(64) }),
  export_portable: () => ({ folder: 'P-1042', files: [{ name: 'record.fhir.json', bytes: 48_000, sha256: '0'.repeat(64) }] }),
  export_deidentified: () => ({ folder: 'research', files: [{ name: 'people.csv', bytes: 120, sha256: '0'.repeat(64) }] }),
  retention: () => replies.retention,
  set_country: ({ country }: { country: string }) => ((replies.retention.country = country), {}),
  erase_patient: ({ despite }: { despite?: string | null }) => {
    if (!despite) throw { code: 'refused', message: 'the record must be kept until 2036-02-11: § 630f Abs. 3 BGB (DE, 10 years from the last entry)', said: { id: 'record-kept', values: { day: '2036-02-11', basis: '§ 630f Abs. 3 BGB', country: 'DE', years: '10' } }, place: null, hints: [] };
    return { imports: 3, reports: 1, copies: ['/media/stick/zonula-2026-02-02-180000.zonula'] };
  },
  release_report: ({ by, amends }: { by: string; amends?: { number: string; changes: string[] } | null }) => {
    const row = { ...(replies.page.reports[0] as ReportRow), id: replies.page.reports.length + 7, releasedBy: by };
    if (amends) Object.assign(row, { number: amends.number, version: replies.page.reports.length + 1, changes: amends.changes });
    replies.page.reports.unshift(row);
    return row;
  },
  withdraw_report: ({ number, version, by, reason }: { number: string; version?: number | null; by: string; reason: string }) =>
    Object.assign(replies.page.reports.find((row) => row.number === number && (!version || row.version === version)) ?? {}, { withdrawn: { at: '2026-02-15T08:00:00', by, reason } }),
  reports: () => ({ reports: replies.page.reports }),
  brands: () => ({ brands: replies.brands }),
  languages: () => ({ languages: [{ tag: 'en', name: 'English' }, { tag: 'de', name: 'Deutsch' }, { tag: 'fr', name: 'français' }, { tag: 'es', name: 'español' }, { tag: 'nl', name: 'Nederlands' }] }),
};

const status = (): Status => ({ vault, version: '0.1.0', patients: vault === 'open' ? patients.length : null, person: vault === 'open' ? me : null });
const later = <T>(value: T): Promise<T> => new Promise((done) => setTimeout(() => done(value), wait));

/** A white page with a number on it. */
async function paper(page: number): Promise<ArrayBuffer> {
  const canvas = new OffscreenCanvas(420, 594);
  const context = canvas.getContext('2d');
  if (context) {
    context.fillStyle = 'white';
    context.fillRect(0, 0, 420, 594);
    context.fillStyle = 'black';
    context.fillText(`${page}`, 200, 297);
  }
  return (await canvas.convertToBlob()).arrayBuffer();
}

export const host: Host = {
  async call(name, request) {
    await later(undefined);
    const answer = answers[name];
    if (!answer) throw { code: 'usage', message: `there is no recorded reply to \`${name}\``, place: null, hints: [] };
    return structuredClone(answer(request as never));
  },
  bytes: (_name, request) => paper((request as { page: number }).page),
  pickFiles: () => later([replies.offered, []]),
  pickTarget: (_title, name) => later({ token: 'target-1', name }),
  pickFolder: () => later({ token: 'target-2', name: 'stick' }),
  setMenu: () => later(undefined),
  listen: () => later(() => undefined),
};
