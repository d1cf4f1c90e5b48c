// Replies for the plain browser: the shapes that Rust sends, with invented values.

import type {
  About, AuditList, AuditRow, BrandRow, Draft, FilePreview, ImportChanges, ImportDone, Interpretation, KnowledgePage, MappingRow,
  AcrossTable, MeanChangeRow, OfferedFile, OwnData, PatientPage, PatientRow, PeopleList, ResultRow, RetentionList, Safety, StatementPage,
} from './api';

const person = (number: string, name: string, born: string, sex: string, specimens: number, observations: number, unreported: number | null = null): PatientRow =>
  ({
    number, name, born, sex, lastVisit: specimens > 0 ? '2026-02-11' : null, specimens, observations,
    reported: unreported === null ? null : '2025-09-20', unreported: unreported ?? observations,
  });

export const patients: PatientRow[] = [
  person('P-1042', 'Aurelia Brandt', '1983-07-04', 'female', 5, 41, 12),
  person('P-0977', 'Jonas Fehr', '1971-11-30', 'male', 2, 18, 0),
  person('P-1043', 'Mireille Okafor-Lindqvist', '1995-02-17', 'female', 0, 0),
  person('P-0815', 'Tomasz Zieliński', '1958-05-22', 'male', 9, 120),
];

const result = (
  name: string, value: string, unit: string | null, low: number | null, high: number | null,
  interpretation: Interpretation, previous: number[] = [], panel = 'Inflammation', kind = 'stool',
): ResultRow => ({
  specimen: 3, collected: '2026-02-11T08:00:00', kind, analyte: name.toLowerCase().replaceAll(' ', '-'), name,
  written: name, value, unit, number: Number.parseFloat(value.replace(/[<>]/, '')),
  comparator: /^[<>]/.exec(value)?.[0] ?? null, ucum: unit, conversion: null, interpretation,
  reason: interpretation === 'not-classified' ? 'no-interval' : null, low, high,
  interval: low === null && high === null ? null : low === null ? `< ${high}` : high === null ? `> ${low}` : `${low}–${high}`,
  intervalSource: 'laboratory', flag: null, panel,
  previous: previous.map((value, n) => ({ day: `2025-0${n + 3}-02`, value })), previousLimits: [], change: null, course: null, import: 1, place: 'row 4, column B',
  status: 'final', remark: null, also: [],
});

const days = Array.from({ length: 60 }, (_, n) => new Date(Date.UTC(2026, 0, 1 + n)).toISOString().slice(0, 10));
const unmoved: MeanChangeRow = { before: null, before_days: null, after: null, after_days: null, difference: null, low: null, high: null, inertia: null, reason: 'too-short', interval_reason: null, important: null, noticed: null, noticed_reason: null };
const moved: MeanChangeRow = { before: 5.6, before_days: 14, after: 3.4, after_days: 14, difference: -2.2, low: -3.4, high: -1, inertia: 0.31, reason: null, interval_reason: null, important: 2, noticed: 'less', noticed_reason: null };
const course = (name: string, base: number) => ({
  symptom: name.toLowerCase(), name, scale: [0, 10] as [number, number],
  points: days.map((day, n) => ({ day, value: Math.round(Math.max(0, Math.min(10, base + 2 * Math.sin(n / 5) + ((n * 7) % 3)))) })),
  change: base === 2 ? unmoved : base === 6 ? { ...moved, difference: -0.4, low: -1.4, high: 0.6, after: 5.2, important: null, noticed: null, noticed_reason: 'not-published' } : moved,
});

export const page: PatientPage = {
  patient: patients[0] as PatientRow,
  specimens: [
    { id: 1, label: 'S-1', kind: 'stool', collected: '2025-03-02T00:00:00', laboratory: 'Labor Muster', results: 12, profiles: 1, import: 1, alsoImports: [] },
    { id: 2, label: 'B-1', kind: 'serum', collected: '2025-09-14T00:00:00', laboratory: 'Labor Muster', results: 14, profiles: 0, import: 2, alsoImports: [] },
    { id: 3, label: 'S-2', kind: 'stool', collected: '2026-02-11T00:00:00', laboratory: null, results: 15, profiles: 1, import: 3, alsoImports: [] },
  ],
  results: [
    result('Calprotectin', '186', 'µg/g', null, 50, 'high', [92, 140]),
    result('Alpha-1-antitrypsin', '21.4', 'mg/dL', null, 27.5, 'within', [30.2]),
    result('Secretory IgA', '<278', 'µg/mL', 510, 2040, 'low'),
    result('Zonulin', '104.5', 'ng/mL', null, 107, 'within', [], 'Barrier'),
    result('Pancreatic elastase', '412', 'µg/g', 200, null, 'within', [], 'Digestion'),
    result('Butyrate', '6.1', 'µmol/g', null, null, 'not-classified', [], 'Digestion'),
    result('C-reactive protein', '<0.6', 'mg/L', null, 5, 'within', [1.2], 'Blood', 'serum'),
    result('25-OH vitamin D', '17', 'ng/mL', 30, 100, 'low', [24, 21], 'Blood', 'serum'),
  ],
  superseded: [],
  profiles: [{
    specimen: 3, day: '2026-02-11', technique: 'shotgun', profiler: 'Kraken2/Bracken', version: '2.9', database: 'standard-8', taxonomy: 'NCBI', rank: 'genus', depth: 4_211_833,
    diversity: [
      { metric: 'shannon', value: 3.214, reason: null, cohort: { cohort: 'baxter', n: 134, percentile: 62, interval: [54, 70] }, cohortReason: null },
      { metric: 'chao1', value: 211, reason: null, cohort: null, cohortReason: 'depth-differs' },
    ],
    phyla: [{ name: 'Bacillota', share: 0.52 }, { name: 'Bacteroidota', share: 0.33 }, { name: 'Actinomycetota', share: 0.08 }],
    genera: [{ name: 'Bacteroides', share: 0.19 }, { name: 'Faecalibacterium', share: 0.11 }, { name: 'Blautia', share: 0.07 }, { name: 'Akkermansia', share: 0.0004 }],
    groups: [{ group: 'butyrate', share: 0.21, reason: null, members: [{ name: 'Faecalibacterium', share: 0.11 }], cohort: null, cohortReason: 'no-matching-cohort' }],
    indices: [{ index: 'gmhi', value: null, reason: 'other-profiler', found: null, listed: null, members: null }],
    baseline: { specimen: 1, day: '2025-03-02', bray_curtis: 0.41, reason: null },
  }],
  symptoms: [course('Bloating', 4), course('Fatigue', 6), course('Stool urgency', 2)],
  interventions: [{ what: 'Lactose-free diet', from: '2026-01-20', to: null, dose: null, remark: null, sources: [] }],
  effects: [{ what: 'Lactose-free diet', from: '2026-01-20', symptom: 'bloating', name: 'Bloating', scale: [0, 10], overlapping: 1, change: moved }],
  leftOut: [],
  familySize: 9,
  correlations: [
    { x: 'Dairy', y: 'Bloating', lag: 1, n: 58, n_effective: 31, method: 'circular-shift', estimate: 0.47, low: 0.2, high: 0.67, p: 0.004, q: 0.036, verdict: 'passes', reason: null },
    { x: 'Sleep', y: 'Fatigue', lag: 0, n: 58, n_effective: 29, method: 'circular-shift', estimate: -0.21, low: -0.5, high: 0.1, p: 0.2, q: 0.4, verdict: 'does-not-pass', reason: null },
    { x: 'Calprotectin', y: 'Bloating', lag: 0, n: 3, n_effective: null, method: 'exact', estimate: null, low: null, high: null, p: null, q: null, verdict: 'not-assessable', reason: '3 pairs; at least 8 are needed' },
  ],
  imports: [{ id: 1, file: 'stool-2025-03.csv', sha256: 'a3f1'.repeat(16), format: 'lab-csv', formatTitle: 'Laboratory table (CSV, TSV)', imported: '2025-03-06T09:12:00', companions: [] }],
  reports: [{ id: 7, number: '2026-0001', version: 1, variant: 'clinician', language: 'en', released: '2026-02-14T10:30:00', releasedBy: 'Dr. A. Weiss', sha256: 'b7'.repeat(32) }],
};

export const across: AcrossTable = {
  people: 4, family_size: 1,
  pairs: [
    { x: 'calprotectin-stool', x_name: 'Calprotectin', basis: 'ug/g', y: 'bloating', y_name: 'Bloating', n: 21, people: 4, freedom: 16, estimate: 0.52, low: 0.07, high: 0.8, p: 0.028, q: 0.028, verdict: 'passes', reason: null },
    { x: 'shannon', x_name: null, basis: 'Kraken2', y: 'fatigue', y_name: 'Fatigue', n: 5, people: null, freedom: null, estimate: null, low: null, high: null, p: null, q: null, verdict: 'not-assessable', reason: 'too-few-pairs' },
  ],
};

export const emptyPage: PatientPage = { ...page, interventions: [], effects: [], specimens: [], results: [], profiles: [], symptoms: [], correlations: [], imports: [], reports: [] };

export const offered: OfferedFile[] = [
  { token: 'file-1', name: 'stool-2026-02.csv', size: 1843 },
  { token: 'file-2', name: 'bracken-genus.txt', size: 81_233 },
];

const unchanged: ImportChanges = { newSpecimens: 0, newResults: 0, added: 0, repeated: 0, superseded: 0, outdated: 0, repeatedEntries: 0 };

export const preview = (token: string): FilePreview => ({
  token: `plan-${token}`, name: token, sha256: 'c4'.repeat(32), size: 1843,
  format: { id: 'lab-csv', title: 'Laboratory table (CSV, TSV)', kind: 'laboratory' }, formats: [],
  patient: { number: '88123', name: 'Brandt, Aurelia', born: '1983-04-07', sex: 'female' },
  specimens: [{ label: 'S-2', kind: 'stool', collected: '2026-02-11T00:00:00', laboratory: 'Labor Muster', results: 4, profiles: [] }],
  rows: page.results.slice(0, 5).map((row, n) => ({
    place: `row ${n + 2}`, row: n + 2, specimen: 'S-2', day: null, name: row.written, value: row.value, unit: row.unit,
    interval: row.interval, flag: row.flag, matched: n === 3 ? null : row.analyte,
  })),
  problems: [
    { severity: 'note', code: 'encoding', place: 'whole file', row: null, column: null, message: 'the text was read as Windows-1252', value: null, hint: null },
    { severity: 'error', code: 'number-unreadable', place: 'row 9, column B', row: 9, column: 'B', message: '`3,4,1` is not a number', value: '3,4,1', hint: 'choose the decimal sign in the reading options' },
    { severity: 'warning', code: 'date-order', place: 'row 2, column A', row: 2, column: 'A', message: '`11.02.2026` was read with the day first', value: null, hint: null },
  ],
  questions: token === 'file-1' ? [
    { key: 'patient', kind: 'patient', subject: 'Brandt, Aurelia', unit: null, candidates: [], differences: ['file says 1983-04-07, record says 1983-07-04'], optional: false },
    { key: 'analyte:Zonulin FAM', kind: 'analyte', subject: 'Zonulin FAM', unit: 'ng/ml', candidates: [{ id: 'zonulin-stool', name: 'Zonulin family peptide, stool', score: 0.8 }, { id: 'zonulin-serum', name: 'Zonulin family peptide, serum', score: 0.5 }], differences: [], optional: false },
  ] : [],
  interventions: [], changes: unchanged, mapping: null, companions: [], beside: false, knownAlready: false,
});

export const done: ImportDone = { import: 3, file: 'stool-2026-02.csv', already: false, specimens: 1, results: 15, profiles: 1, symptoms: 0, interventions: 0, leftOut: 1, changes: unchanged };
export const draft: Draft = { token: 'draft-1', title: 'Gut barrier report', pages: 4, pageSize: [595, 842], bytes: 71_233, sha256: 'd'.repeat(64), released: false, sections: ['course', 'microbiome', 'symptoms', 'correlations', 'interpretation'] };
export const brands: BrandRow[] = [{ id: 'weiss', name: 'Praxis Dr. Weiss', accent: '#1a6b5c', letterhead: ['Seestraße 4', '8002 Zürich'] }];
export const about: About = {
  version: '0.1.0', catalogue: '2026.1', licence: 'MIT OR Apache-2.0', formats: 14, analytes: 112, database: '~/.local/share/zonula/zonula.db',
  notices: [{ name: 'Source Sans 3', licence: 'SIL Open Font License 1.1', source: 'Adobe' }],
};

export const safety: Safety = {
  person: { id: 1, name: 'Dr. A. Muster', role: 'practitioner' },
  recoveryKey: false,
  autoLockMinutes: 15,
  backup: { last: { made: '2026-02-02T18:00:00', place: '/media/stick/zonula-2026-02-02-180000.zonula', bytes: 1_462_272, patients: 4 }, due: true, folder: '/media/stick', failed: null },
  faults: [],
};

export const people: PeopleList = { people: [safety.person, { id: 2, name: 'Kim Beispiel', role: 'assistant' }] };

const entry = (number: number, at: string, action: string, patient: string | null, subject: string): AuditRow =>
  ({ number, at, who: safety.person.name, action, patient, erased: false, subject, sha256: number.toString(16).padStart(64, '0') });

export const audit: AuditList = {
  entries: [
    entry(5, '2026-02-12T09:31:00', 'report-released', 'P-1042', 'report 2026-0001 version 1'),
    entry(4, '2026-02-12T09:12:00', 'viewed', 'P-1042', 'record'),
    entry(3, '2026-02-11T16:40:00', 'imported', 'P-1042', 'import 3, lab-csv'),
    entry(2, '2026-02-11T16:38:00', 'unlocked', null, ''),
    entry(1, '2026-02-11T16:37:00', 'created', null, ''),
  ],
};

const seen = { id: 'camilleri2019', text: 'Camilleri M. 2019. Leaky gut: mechanisms, measurement and clinical implications in humans. Gut 68:1516-1526', doi: '10.1136/gutjnl-2019-318427', seen: true };

export const statements: StatementPage = {
  gates: [],
  statements: [
    {
      id: 'frame-not-a-diagnosis', kind: 'framing', grade: 'high', orientation: false, translated: false,
      patient: '"Leaky gut syndrome" is not a recognised diagnosis.', clinician: '"Leaky gut syndrome" is not an accepted medical diagnosis and no validated routine test makes it.',
      checkNext: null, cautions: null, clinicPatient: null, clinicClinician: null, chosenPatient: null, chosenClinician: null, wordsMissing: false,
      citations: [seen], reasons: [], calledFor: 'proposed', state: 'accepted', choice: 1, by: 'Dr. H. Lindqvist', at: '2026-11-02T10:15:00',
    },
    {
      id: 'calpro-grey', kind: 'analyte', grade: 'moderate', orientation: false, translated: false,
      patient: 'The stool marker of inflammation is a little raised.', clinician: 'Calprotectin between 50 and 250 ug/g is a grey zone: repeat before it decides anything.',
      checkNext: 'Repeat in 4 to 6 weeks without anti-inflammatory drugs.', cautions: null, clinicPatient: null, clinicClinician: null, chosenPatient: null, chosenClinician: null, wordsMissing: false,
      citations: [seen], reasons: [{ about: 'Calprotectin', condition: 'calprotectin-stool >= 50', found: '120 ug/g' }], calledFor: 'proposed', state: 'open', choice: null, by: null, at: null,
    },
  ],
  own: [{ choice: 2, patient: null, clinician: 'Repeat calprotectin in January.', languages: ['en'], by: 'Dr. H. Lindqvist', at: '2026-11-02T10:20:00' }],
  others: [{ id: 'iv-glutenfree', kind: 'intervention', clinician: 'A gluten-free diet is for confirmed coeliac disease.', heldBack: true }],
  phrases: [{ forPatient: false, text: 'Repeat calprotectin in January.' }],
  circumstances: [
    { id: 'antibiotics', words: 'antibiotics within three months', known: false, by: null, at: null },
    { id: 'nsaid', words: 'a non-steroidal anti-inflammatory drug within two weeks', known: true, by: 'Dr. H. Lindqvist', at: '2026-11-02T10:12:00' },
  ],
  pattern: {
    suspendedBy: [], concordant: 2, assessed: 5, band: 'some', leaveOneOut: [1, 2.5], withoutResearch: 2, bandWithoutResearch: 'some', unchecked: ['coeliac'],
    domains: [
      { id: 'digestive', state: 'concordant', limitedBy: [], reasons: [] },
      { id: 'food', state: 'open', limitedBy: [], reasons: [] },
      { id: 'energy', state: 'discordant', limitedBy: [], reasons: [] },
      { id: 'skin', state: 'missing', limitedBy: [], reasons: [] },
      { id: 'barrier', state: 'missing', limitedBy: [], reasons: [] },
      { id: 'inflammation', state: 'borderline', limitedBy: ['a non-steroidal anti-inflammatory drug within two weeks'], reasons: [] },
      { id: 'microbiome', state: 'concordant', limitedBy: [], reasons: [] },
    ],
  },
};

export const knowledge: KnowledgePage = {
  version: '1.0.0', date: '2026-11-20', review: null, own: null, folder: '/home/clinic/catalogue', fault: null, switchedOff: [],
  entries: [
    { kind: 'statement', id: 'calpro-grey', name: 'calpro-grey', group: 'analyte', text: 'Calprotectin between 50 and 250 ug/g is a grey zone.', sure: 'sourced', facts: [{ label: 'when', value: 'calprotectin-stool >= 50 and calprotectin-stool <= 250' }, { label: 'grade', value: 'moderate' }], citations: [seen], place: 'statements.toml:120' },
    { kind: 'analyte', id: 'calprotectin-stool', name: 'Calprotectin', group: 'stool', text: '', sure: 'high', facts: [{ label: 'unit', value: 'ug/g' }], citations: [seen], place: 'analytes.tsv:12' },
    { kind: 'symptom', id: 'bloating', name: 'Bloating', group: 'ibs', text: '', sure: 'high', facts: [{ label: 'scale', value: 'nrs_0_10' }], citations: [], place: 'symptoms.tsv:2' },
    { kind: 'reference', id: 'camilleri2019', name: 'Camilleri M (2019)', group: '', text: seen.text, sure: 'seen', facts: [{ label: 'doi', value: seen.doi }], citations: [], place: 'references.tsv:7' },
  ],
};

export const retention: RetentionList = {
  country: null,
  rules: [
    { country: 'DE', years: 10, basis: '§ 630f Abs. 3 BGB', source: 'https://www.gesetze-im-internet.de/bgb/__630f.html', confirmed: true },
    { country: 'FR', years: 20, basis: 'Art. R. 1112-7, code de la santé publique', source: 'https://www.legifrance.gouv.fr', confirmed: false },
  ],
};

export const mappings: MappingRow[] = [
  { name: 'Labor Muster', laboratory: 'Labor Muster', knownBy: 'laboratory', columns: 6, analytes: 3, symptoms: 0 },
  { name: 'delimited 3f0a91c2', laboratory: '', knownBy: 'header', columns: 4, analytes: 0, symptoms: 2 },
];

export const ownData: OwnData = {
  own: 'Praxis am Seeufer 3', fault: null,
  analytes: [{ id: 'ferritin', name: 'Ferritin', material: 'serum', unit: 'µg/L' }, { id: 'zonulin-stool', name: 'Zonulin (faecal)', material: 'stool', unit: 'ng/mL' }],
  intervals: [{
    analyte: 'ferritin', name: 'Ferritin', unit: 'µg/L', source: 'Labor Muster, Verzeichnis 2026',
    limits: [{ sex: 'female', ageFrom: 18, ageTo: 50, low: '13', high: '150' }, { sex: 'male', ageFrom: 18, ageTo: null, low: '30', high: '400' }],
  }],
  statements: [
    { id: 'siga-high', kind: 'analyte', shipped: true, off: true, languages: [], when: 'siga-stool above laboratory', patient: 'Secretory IgA is above the laboratory’s interval.', clinician: 'Unspecific.', applies: '' },
    { id: 'siga-low', kind: 'analyte', shipped: true, off: false, languages: ['en'], when: 'siga-stool below laboratory', patient: 'Secretory IgA is low.', clinician: 'Low secretory IgA: repeat before reading anything into it.', applies: '' },
    { id: 'calpro-high', kind: 'analyte', shipped: true, off: false, languages: [], when: 'calprotectin-stool > 250', patient: 'A marker of inflammation is raised.', clinician: 'Calprotectin above 250 µg/g.', applies: '' },
    { id: 'own-1', kind: 'intervention', shipped: false, off: false, languages: ['en'], when: 'by-hand', patient: 'Please bring your diary.', clinician: 'Diary asked for.', applies: 'everyone before a second visit' },
  ],
};
