// The host in a plain browser: pages can be developed and looked at without Rust.
//
// `?vault=none|locked|open`, `?patients=0` and `?slow=800` choose where to begin.

import type { PatientRow, StatementState, Status } from './api';
import type { Host } from './host';
import * as replies from './replies.fixture';

const asked = new URLSearchParams(location.search);
const wait = Number(asked.get('slow') ?? 30);
const patients: PatientRow[] = asked.get('patients') === '0' ? [] : [...replies.patients];
let vault = (asked.get('vault') ?? 'open') as Status['vault'];

type Answer = (request: never) => unknown;

const answers: Record<string, Answer> = {
  status: () => status(),
  create_vault: () => ((vault = 'open'), status()),
  unlock: ({ passphrase }: { passphrase: string }) => {
    if (passphrase === 'wrong') {
      throw { code: 'wrong-passphrase', message: 'the passphrase is wrong', place: null, hints: [] };
    }
    vault = 'open';
    return status();
  },
  unlock_recovery: () => ((vault = 'open'), status()),
  lock: () => ((vault = 'locked'), status()),
  safety: () => replies.safety,
  set_auto_lock: () => ({}),
  check_vault: () => ({ faults: [], patients: patients.length, imports: 12, observations: 179, reports: 2, entries: replies.audit.entries.length }),
  back_up: () => replies.safety.backup.last,
  set_backup_folder: () => ({}),
  restore_backup: () => ((vault = 'open'), { kept: 'zonula.before-restore.db', patients: patients.length, reports: 2 }),
  rescue_vault: () => ({ name: 'rescued.db', tables: [{ table: 'patient', rows: patients.length, gaps: false }, { table: 'observation', rows: 171, gaps: true }] }),
  people: () => replies.people,
  add_person: ({ name, role }: { name: string; role: string }) => ({ id: 3, name, role }),
  remove_person: () => ({}),
  set_role: () => ({}),
  rename_person: () => ({}),
  change_passphrase: () => ({}),
  reset_passphrase: () => ({}),
  make_recovery_key: () => ({ key: '7ZK3M-0Q9TC-XH4B2-M8D6A-W1N5R-3VKJE-9GS7F-C2P0Y' }),
  audit: () => replies.audit,
  verify_audit: () => ({ entries: replies.audit.entries.length, head: 'a'.repeat(64), faults: [] }),
  about: () => replies.about,
  patients: ({ search, limit }: { search: string; limit: number }) => {
    const found = patients.filter((row) =>
      [row.name, row.number, row.born].some((text) => text.toLowerCase().includes(search.toLowerCase())),
    );
    return { patients: found.slice(0, limit || undefined), total: found.length };
  },
  add_patient: (row: PatientRow) => {
    patients.push({ ...row, lastVisit: null, specimens: 0, observations: 0 });
    return patients.at(-1);
  },
  patient: ({ number }: { number: string }) => ({
    ...(number === replies.page.patient.number ? replies.page : replies.emptyPage),
    patient: patients.find((row) => row.number === number) ?? replies.page.patient,
  }),
  open_sample: () => (patients.push(replies.page.patient), replies.page.patient),
  arrange_files: ({ tokens = [] }: { tokens?: string[] }) => ({ files: tokens.map((token) => ({ token, beside: false, companions: [] })) }),
  preview_import: ({ files }: { files: { token: string }[] }) => ({ files: files.map(({ token }) => replies.preview(token)) }),
  answer_import: () => ({ questions: [], problems: [] }),
  accept_import: () => replies.done,
  undo_import: () => ({}),
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
  export_portable: () => ({ folder: 'P-1042', files: [{ name: 'record.fhir.json', bytes: 48_000, sha256: '0'.repeat(64) }] }),
  export_deidentified: () => ({ folder: 'research', files: [{ name: 'people.csv', bytes: 120, sha256: '0'.repeat(64) }] }),
  retention: () => ({ country: 'DE', rules: [{ country: 'DE', years: 10, basis: '§ 630f Abs. 3 BGB', source: 'https://www.gesetze-im-internet.de/bgb/__630f.html', confirmed: true }] }),
  set_country: () => ({}),
  erase_patient: () => ({ imports: 3, reports: 1, copies: ['/media/stick/zonula-2026-02-02-180000.zonula'] }),
  release_report: () => replies.page.reports[0],
  reports: () => ({ reports: replies.page.reports }),
  brands: () => ({ brands: replies.brands }),
  languages: () => ({ languages: [{ tag: 'en', name: 'English' }, { tag: 'de', name: 'Deutsch' }, { tag: 'fr', name: 'français' }, { tag: 'es', name: 'español' }, { tag: 'nl', name: 'Nederlands' }] }),
};

const status = (): Status => ({ vault, version: '0.1.0', patients: vault === 'open' ? patients.length : null, person: vault === 'open' ? replies.safety.person : null });
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
  setMenu: () => later(undefined),
  listen: () => later(() => undefined),
};
