// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

import { bytes, call } from "./host";

/** What the program is made of. */
export type About = {
  /** The program's version. */
  version: string,
  /** The catalogue's version. */
  catalogue: string,
  /** The program's licence. */
  licence: string,
  /** How many file formats are read. */
  formats: number,
  /** How many analytes are known. */
  analytes: number,
  /** Where the database is kept, for the person to read. */
  database: string,
  /** Names and licences of what is shipped along: faces, cohorts. */
  notices: Array<Notice>,
};

/** Answers questions of one planned file, or asks to store it. */
export type AcceptImport = {
  /** The plan's token. */
  token: string,
  /** Answers by the questions' keys. */
  answers: Array<AnswerGiven>,
};

/** Asks what goes together within people, across all patients. */
export type AcrossRequest = {
  /** The language of names. */
  language?: string | null,
};

/** A correlation within people, one for all of them. */
export type AcrossRow = {
  /** The exposure. */
  x: string,
  /** The exposure's name in the language asked for, where it is an analyte. */
  x_name: string | null,
  /** Its unit, or the method that found the taxa. */
  basis: string,
  /** The symptom. */
  y: string,
  /** The symptom's name in the language asked for, where the catalogue knows it. */
  y_name: string | null,
  /** How many pairs of values. */
  n: number,
  /** How many people have two pairs or more. */
  people: number | null,
  /** Error degrees of freedom. */
  freedom: number | null,
  /** The repeated-measures correlation. */
  estimate: number | null,
  /** The lower end of its 95 % interval. */
  low: number | null,
  /** The upper end of its 95 % interval. */
  high: number | null,
  /** Two-sided p. */
  p: number | null,
  /** Benjamini–Hochberg q. */
  q: number | null,
  /** What may be said. */
  verdict: VerdictName,
  /** Why nothing may be said. */
  reason: string | null,
};

/** What `zonula analyse --all --json` prints. */
export type AcrossTable = {
  /** How many patients there are. */
  people: number,
  /** How many tests entered the Benjamini–Hochberg family. */
  family_size: number,
  /** Every pair that was tried. */
  pairs: Array<AcrossRow>,
};

/** Asks to enter something taken or changed by hand. */
export type AddIntervention = {
  /** The patient's record number. */
  patient: string,
  /** What it is. */
  what: string,
  /** The first day. */
  from: string,
  /** The last day; `null` while it goes on. */
  to?: string | null,
  /** How much. */
  dose?: string | null,
  /** A remark. */
  remark?: string | null,
};

/** Asks to add a patient. */
export type AddPatient = {
  /** Record number; unique. */
  number: string,
  /** Full name as it should be printed. */
  name: string,
  /** Date of birth. */
  born: string,
  /** `female`, `male` or `unknown`. */
  sex: string,
};

/** Asks to add a person. */
export type AddPerson = {
  /** Name as it stands in the audit log; unique. */
  name: string,
  /** What they may do. */
  role: RoleName,
  /** Their own words. */
  passphrase: Passphrase,
};

/** Asks to enter a result by hand. */
export type AddResult = {
  /** The patient's record number. */
  patient: string,
  /** The analyte: an id of the catalogue, or a name in one of its languages. */
  analyte: string,
  /** The result as the laboratory writes it: `186`, `< 0,6`, `negativ`. */
  value: string,
  /** The day on which the specimen was taken. */
  collected: string,
  /** The unit as the laboratory writes it. */
  unit?: string | null,
  /** The laboratory's reference interval, as it writes it: `< 50`, `30 - 100`. */
  interval?: string | null,
  /** The laboratory. */
  laboratory?: string | null,
};

/** Asks to enter a day's symptom by hand. */
export type AddSymptom = {
  /** The patient's record number. */
  patient: string,
  /** The symptom: an id of the catalogue, or a name in one of its languages. */
  symptom: string,
  /** The day. */
  day: string,
  /** The score, on the symptom's scale. */
  score: number,
};

/** A released report that a new version replaces. */
export type AmendReport = {
  /** Its number. */
  number: string,
  /** What changed, a sentence each, in the report's language; at least one. */
  changes: Array<string>,
};

/** A person's answer. */
export type AnswerGiven = {
  /** The question's key. */
  key: string,
  /** One value, several, or `null`: see the question's kind. */
  value: string | string[] | null,
};

/** Why something asked for was not done. */
export type ApiError = {
  /** What a front end does about it. */
  code: Code,
  /** What happened: one line, lower case, English. */
  message: string,
  /** What happened, for words in any language; absent where only the command line meets it. */
  said?: Said | null,
  /** In which file and where, `blood.csv, row 18` say. */
  place: string | null,
  /** What a person can do, likeliest first. */
  hints: Array<string>,
  /** Seconds until the next try, after too many wrong passphrases. */
  wait?: number | null,
};

/** Asks how offered files stand to each other. */
export type ArrangeFiles = {
  /** The offered files. */
  tokens: Array<string>,
};

/** An offered file among others. */
export type ArrangedFile = {
  /** The offered file. */
  token: string,
  /** Whether it is a taxonomy or a tree of another file, and not imported by itself. */
  beside: boolean,
  /** The offered files that are read beside it. */
  companions: Array<string>,
};

/** How offered files stand to each other, in the order asked. */
export type Arrangement = {
  /** The files. */
  files: Array<ArrangedFile>,
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

/** Asks for a verified copy. */
export type BackUp = {
  /** Where; without it, in the folder of backups. */
  target?: string | null,
};

/** A copy that was opened again and found sound. */
export type BackupRow = {
  /** When it was made, UTC. */
  made: string,
  /** Where it was put, for the person to read. */
  place: string,
  /** Its size. */
  bytes: number,
  /** Patients in it. */
  patients: number,
};

/** How the backups stand. */
export type BackupState = {
  /** The last verified one. */
  last: BackupRow | null,
  /** Whether it is older than a week, or there is none. */
  due: boolean,
  /** The folder where they are put by themselves. */
  folder: string | null,
  /** Why the last attempt of this session failed. */
  failed: string | null,
  /** The same, for words in any language. */
  failedSaid?: Said | null,
};

/** How far a profile is from the person's first one. */
export type BaselineRow = {
  /** The first profile's specimen. */
  specimen: number,
  /** Its day. */
  day: string | null,
  /** Bray–Curtis between shares, 0–1. */
  bray_curtis: number | null,
  /** Why there is none. */
  reason: string | null,
};

/** The clinics' brands. */
export type BrandList = {
  /** By id. */
  brands: Array<BrandRow>,
  /** What is wrong with brands of the clinic's own that cannot be used, with file and line. */
  faults?: Array<string> | null,
};

/** One clinic's brand. */
export type BrandRow = {
  /** Stable id. */
  id: string,
  /** The clinic's name. */
  name: string,
  /** The accent colour, `#1a6b5c` say. */
  accent: string,
  /** Lines under the name. */
  letterhead: Array<string>,
};

/** Whether the record calls for a statement. */
export type CalledFor = "proposed" | "by-hand" | "no-longer" | "held-back";

/** One possible answer. */
export type Candidate = {
  /** The answer's value. */
  id: string,
  /** Its name. */
  name: string,
  /** How likely, 0–1; 1 for a specimen that is proposed. */
  score: number,
};

/** What may be said of a change between results. */
export type ChangeName = "rise" | "fall" | "within-variation" | "not-interpretable";

/** Asks to change one's own passphrase. */
export type ChangePassphrase = {
  /** The words that open the database now. */
  old: Passphrase,
  /** The words that will. */
  new: Passphrase,
};

/** The step from the result before. */
export type ChangeRow = {
  /** The day of the earlier result. */
  since: string,
  /** The earlier result, in the unit of the later. */
  from: number | null,
  /** Later over earlier, minus one. */
  fraction: number | null,
  /** A fall below this fraction is a fall. */
  fall: number | null,
  /** A rise above this fraction is a rise. */
  rise: number | null,
  /** The outcome. */
  class: ChangeName,
  /** Why it has no class: `no-variation`, `other-laboratory`, … */
  reason: string | null,
};

/** Decides about a statement of the catalogue for a patient. */
export type ChooseStatement = {
  /** The patient's record number. */
  patient: string,
  /** The statement's id. */
  statement: string,
  /** What becomes of it. */
  state: StatementState,
  /** Who decides. */
  by: string,
  /** The language of what was written in its place. */
  language: string,
  /** What stands in place of the catalogue's words for the patient. */
  patientWords?: string | null,
  /** What stands in place of the catalogue's words for the clinician. */
  clinicianWords?: string | null,
  /** Whether what was written is offered for other patients too. */
  remember?: boolean | null,
};

/** Something that a practitioner may record. */
export type CircumstanceRow = {
  /** Its id. */
  id: string,
  /** Its words in the language asked for. */
  words: string,
  /** Whether it is recorded. */
  known: boolean,
  /** Who recorded it. */
  by: string | null,
  /** When. */
  at: string | null,
};

/** A work that is cited. */
export type CitationRow = {
  /** Its id. */
  id: string,
  /** Authors, year, title and where it appeared. */
  text: string,
  /** Its DOI. */
  doi: string | null,
  /** Whether the record itself was seen. */
  seen: boolean,
};

/** What a front end does about an error; matched by programs, never the text. */
export type Code = "usage" | "not-found" | "refused" | "unanswered" | "cancelled" | "locked" | "wrong-passphrase" | "wait" | "not-allowed" | "no-database" | "damaged" | "busy";

/** Where a value lies among a reference cohort. */
export type CohortPlace = {
  /** The cohort's id. */
  cohort: string,
  /** How many people. */
  n: number,
  /** Mid-rank percentile, 0–100. */
  percentile: number,
  /** 95 % interval of the percentile. */
  interval: [number, number],
};

/** Asks for a draft. */
export type ComposeReport = {
  /** The patient's record number. */
  patient: string,
  /** BCP 47, `de` say. */
  language: string,
  /** Whom it is written for. */
  variant: Variant,
  /** The brand's id; `null` for the built-in one. */
  brand?: string | null,
  /** The sheet. */
  paper: Paper,
  /** Whether only what was measured is printed: no statement, no pattern, no advice. */
  recordsOnly?: boolean | null,
  /** Tells too what goes together within all of the clinic's patients: one slope for all, each
   * around their own mean, without names. Clinician's report only. */
  clinicWide?: boolean | null,
  /** Sections that the report goes without, of those that its draft names; it says so. */
  leftOut?: Array<string> | null,
};

/** A result against all comparable ones before it. */
export type CourseRow = {
  /** How many: since laboratory, method or unit last changed. */
  earlier: number,
  /** The day of the first of them. */
  since: string,
  /** Their geometric mean. */
  mean: number,
  /** The result over that mean, minus one. */
  fraction: number,
  /** A fall below this fraction is a fall. */
  fall: number | null,
  /** A rise above this fraction is a rise. */
  rise: number | null,
  /** The outcome. */
  class: ChangeName,
  /** Why it has no class. */
  reason: string | null,
};

/** Asks for a new database. */
export type CreateVault = {
  /** The words that will open it; at least eight characters. */
  passphrase: Passphrase,
  /** Who it is made for, as the audit log names them; may be changed later. */
  name?: string | null,
};

/** A limit of a day, beyond which a value lies. */
export type DayLimit = {
  /** The day. */
  day: string,
  /** `<`, `<=`, `>` or `>=`. */
  comparator: string,
  /** The limit. */
  value: number,
};

/** A value of a day. */
export type DayValue = {
  /** The day. */
  day: string,
  /** The value. */
  value: number,
};

/** One measure of diversity. */
export type Diversity = {
  /** The measure's id. */
  metric: string,
  /** Its value. */
  value: number | null,
  /** Why there is none. */
  reason: string | null,
  /** Where it lies among a matching cohort. */
  cohort: CohortPlace | null,
  /** Why it lies among none. */
  cohortReason: string | null,
};

/** One of the seven areas. */
export type DomainRow = {
  /** Its id. */
  id: string,
  /** `concordant`, `discordant`, `borderline`, `open` or `missing`. */
  state: string,
  /** Circumstances that limit what it says, in the language asked for. */
  limitedBy: Array<string>,
  /** From which values it points that way. */
  reasons: Array<ReasonRow>,
};

/** A composed report whose pages can be looked at. */
export type Draft = {
  /** Stands for the report in later requests. */
  token: string,
  /** The document's title. */
  title: string,
  /** How many pages. */
  pages: number,
  /** Width and height of a page, in points. */
  pageSize: [number, number],
  /** The PDF's size in bytes. */
  bytes: number,
  /** Identifies the PDF's content. */
  sha256: string,
  /** Whether it is released; a draft is marked on every page. */
  released: boolean,
  /** What the pages could not show as it was wished: a colour too pale, a picture left out. */
  notices?: Array<string> | null,
  /** The sections that a draft may go without, in its order, those left out too; none for a
   * released report. */
  sections?: Array<string> | null,
};

/** Asks for a picture of a page: the very PDF's page. */
export type DraftPage = {
  /** The report's token. */
  token: string,
  /** Counted from 1. */
  page: number,
  /** Pixels to the point, 0.1–8. */
  scale: number,
};

/** A symptom before and after the first day of an intervention. */
export type EffectRow = {
  /** The intervention, as written. */
  what: string,
  /** Its first day. */
  from: string,
  /** The catalogue's symptom. */
  symptom: string | null,
  /** Its name in the language asked for, or the diary's. */
  name: string,
  /** The scale's ends. */
  scale: [number, number],
  /** How many other interventions began or ended in the days compared. */
  overlapping: number,
  /** The comparison. */
  change: MeanChangeRow,
};

/** A request or a reply that says nothing more. */
export type Empty = Record<symbol, never>;

/** Asks to erase a patient. */
export type ErasePatient = {
  /** The record number. */
  patient: string,
  /** The record number again. */
  again: string,
  /** Why, where the law asks for the record to be kept. */
  despite?: string | null,
};

/** What was erased. */
export type Erased = {
  /** Imports that went. */
  imports: number,
  /** Released reports that went. */
  reports: number,
  /** Copies made before, which still hold the patient. */
  copies: Array<string>,
};

/** Asks for what research may have of all patients. */
export type ExportDeidentified = {
  /** The offered place of a folder that is not there yet. */
  target: string,
};

/** Asks to write everything known about a patient as FHIR. */
export type ExportFhir = {
  /** The record number. */
  patient: string,
  /** The offered place. */
  target: string,
};

/** Asks for everything about a patient, for another system. */
export type ExportPortable = {
  /** The record number. */
  patient: string,
  /** The offered place of a folder that is not there yet. */
  target: string,
};

/** Asks for a figure of the report on its own. */
export type FigureRequest = {
  /** The patient's record number. */
  patient: string,
  /** The figure's anchor in the clinician's report; the first figure of that kind of chart
   * where it names one: `distribution`, `stacked`, `course`, `heat-map`, `scatter`, `timeline` … */
  chart: string,
  /** BCP 47. */
  language: string,
};

/** A figure: the same vector drawing that the PDF gets. */
export type FigureSvg = {
  /** The drawing; `null` where the record has nothing for it. */
  svg: string | null,
  /** Its headline. */
  title: string,
  /** What to see. */
  caption: string,
  /** The same in words, for someone who does not see it. */
  alternative: string,
};

/** What one file holds, and what is still open. */
export type FilePreview = {
  /** Stands for the plan when it is accepted; `null` where there is nothing to accept. */
  token: string | null,
  /** The file's name without folders. */
  name: string,
  /** Identifies its content. */
  sha256: string,
  /** Its size in bytes. */
  size: number,
  /** The format it was read as; `null` where no reader or several claim it. */
  format: FormatName | null,
  /** The formats that claim it, where several do: preview it again with one of them. */
  formats: Array<FormatName>,
  /** The person the file says it is about. */
  patient: StatedPerson | null,
  /** Specimens with their profiles. */
  specimens: Array<UnderstoodSpecimen>,
  /** Results and diary entries, row by row. */
  rows: Array<UnderstoodRow>,
  /** What was taken or changed, as the file gives it. */
  interventions: Array<UnderstoodIntervention>,
  /** What a person should know, in the order of the file. */
  problems: Array<FileProblem>,
  /** What only a person can decide. */
  questions: Array<QuestionAsked>,
  /** What it changes in the record, once no question is open. */
  changes: ImportChanges,
  /** The mapping it was read by. */
  mapping: string | null,
  /** The files that were read beside it. */
  companions: Array<string>,
  /** Whether the file accompanies others of the request, and is not imported by itself. */
  beside: boolean,
  /** Whether this very file was imported for this patient before: nothing is to be done. */
  knownAlready: boolean,
  /** Width and height in points of each page that `source_page` draws; absent where the file has
   * none. */
  pages?: Array<[number, number]>,
};

/** What a person should know about a place of a file. */
export type FileProblem = {
  /** `error`: left out; `warning`: to be confirmed; `note`: worth knowing. */
  severity: string,
  /** A stable name for programs. */
  code: string,
  /** Where: `row 18, column C`. */
  place: string,
  /** The row or line, counted from 1. */
  row: number | null,
  /** The column's header, or a path. */
  column: string | null,
  /** What happened. */
  message: string,
  /** The text that caused it. */
  value: string | null,
  /** What a person can do about it. */
  hint: string | null,
  /** Where it is printed, where the file has pages. */
  frame?: PageFrame,
};

/** A format by id and title. */
export type FormatName = {
  /** Stable id. */
  id: string,
  /** Its name. */
  title: string,
  /** `microbiome`, `laboratory` or `symptoms`. */
  kind: string,
};

/** A closed gate. */
export type GateRow = {
  /** Its id. */
  id: string,
  /** Why, for the patient. */
  patient: string,
  /** Why, for the clinician. */
  clinician: string,
  /** From which values. */
  reasons: Array<ReasonRow>,
  /** Where it comes from. */
  citations: Array<CitationRow>,
  /** Statements that it holds back, by id. */
  heldBack: Array<string>,
};

/** A functional group's share of the assigned abundance. */
export type GroupShare = {
  /** The group's id. */
  group: string,
  /** 0–1. */
  share: number | null,
  /** Why there is none. */
  reason: string | null,
  /** Members found, greatest first. */
  members: Array<Share>,
  /** Where it lies among a matching cohort. */
  cohort: CohortPlace | null,
  /** Why it lies among none. */
  cohortReason: string | null,
};

/** What an import changes in the record. */
export type ImportChanges = {
  /** Specimens that were not known. */
  newSpecimens: number,
  /** Results that were not known, in new specimens. */
  newResults: number,
  /** Results that were not known, in specimens that were. */
  added: number,
  /** Results that were known, with one source more. */
  repeated: number,
  /** Results that held until now and are replaced. */
  superseded: number,
  /** Results that the laboratory has replaced already. */
  outdated: number,
  /** Diary entries and interventions that were known. */
  repeatedEntries: number,
};

/** What was stored. */
export type ImportDone = {
  /** The import's identity. */
  import: number,
  /** The file's name. */
  file: string,
  /** Whether it was there already, and nothing changed. */
  already: boolean,
  /** New specimens. */
  specimens: number,
  /** New results. */
  results: number,
  /** New profiles. */
  profiles: number,
  /** New diary entries. */
  symptoms: number,
  /** New interventions. */
  interventions: number,
  /** Rows left out. */
  leftOut: number,
  /** What of it the record did not know, and what it replaced. */
  changes: ImportChanges,
};

/** What the files hold. */
export type ImportPreview = {
  /** The files, in the order asked. */
  files: Array<FilePreview>,
};

/** An imported file. */
export type ImportRow = {
  /** Its identity. */
  id: number,
  /** The file's name. */
  file: string,
  /** Identifies its content. */
  sha256: string,
  /** The format's id. */
  format: string,
  /** The format's English name; absent for what was entered by hand. */
  formatTitle?: string | null,
  /** When it was imported, UTC. */
  imported: string,
  /** The files that were read beside it. */
  companions: Array<string>,
};

/** One index over taxa. */
export type IndexRow = {
  /** The index's id: `gmhi`, `gmwi2`, `pb-ratio` … */
  index: string,
  /** Its value. */
  value: number | null,
  /** Why there is none. */
  reason: string | null,
  /** How many of its taxa were found. */
  found: number | null,
  /** How many of its taxa the source names at all. */
  listed: number | null,
  /** How many taxa it has. */
  members: number | null,
};

/** What a value means against its interval. */
export type Interpretation = "low" | "within" | "high" | "undecided" | "not-classified";

/** Something taken or changed over some time. */
export type InterventionRow = {
  /** What it is, as written. */
  what: string,
  /** The first day. */
  from: string,
  /** The last day; `null` where it goes on or is not stated. */
  to: string | null,
  /** How much, as written. */
  dose: string | null,
  /** A remark, as written. */
  remark: string | null,
  /** Everywhere it stands. */
  sources: Array<SourceRow>,
};

/** Asks to keep a mapping from an offered file. */
export type KeepMapping = {
  /** The offered file. */
  token: string,
};

/** One entry of the catalogue. */
export type KnowledgeEntry = {
  /** What it is about. */
  kind: KnowledgeKind,
  /** Its id. */
  id: string,
  /** Its name in the language asked for. */
  name: string,
  /** What it belongs to: a material, a cluster, a rank, a kind of statement. */
  group: string,
  /** What it says, or what to beware of. */
  text: string,
  /** How sure it is, as the data say: `sourced`, `high`, `seen` … */
  sure: string,
  /** What else is known, each with the name of what it is. */
  facts: Array<KnowledgeFact>,
  /** Where it comes from. */
  citations: Array<CitationRow>,
  /** Where it stands: file and line. */
  place: string,
};

/** Something known about an entry. */
export type KnowledgeFact = {
  /** What it is: `unit`, `loinc`, `when` … */
  label: string,
  /** The value. */
  value: string,
};

/** What an entry is about. */
export type KnowledgeKind = "statement" | "gate" | "analyte" | "symptom" | "taxon" | "cohort" | "reference";

/** What the program knows, and whose it is. */
export type KnowledgePage = {
  /** The catalogue's version. */
  version: string,
  /** The day of that version. */
  date: string,
  /** How far the words of the language were reviewed; `null` for English. */
  review: string | null,
  /** Name and version of the clinic's own data over it. */
  own: string | null,
  /** The folder in which the clinic's own data are looked for. */
  folder: string,
  /** Why the clinic's own data are not used: file, line and reason. */
  fault: string | null,
  /** Shipped statements that the clinic switched off. */
  switchedOff: Array<string>,
  /** Everything, by kind. */
  entries: Array<KnowledgeEntry>,
};

/** Asks for what the program knows. */
export type KnowledgeRequest = {
  /** The language of names and words, BCP 47. */
  language: string,
};

/** The languages that reports can be written in. */
export type LanguageList = {
  /** English first. */
  languages: Array<LanguageRow>,
};

/** A language. */
export type LanguageRow = {
  /** BCP 47. */
  tag: string,
  /** Its own name for itself. */
  name: string,
};

/** The kept mappings by name. */
export type MappingList = {
  /** The mappings. */
  mappings: Array<MappingRow>,
};

/** Names a mapping. */
export type MappingName = {
  /** Its name. */
  name: string,
};

/** A kept mapping in a list. */
export type MappingRow = {
  /** Its name. */
  name: string,
  /** The laboratory as its files name it; empty where they name none. */
  laboratory: string,
  /** How its files are known: `laboratory`, `header`, or `name` where it must be asked for. */
  knownBy: string,
  /** How many columns it explains. */
  columns: number,
  /** How many analytes it names. */
  analytes: number,
  /** How many symptoms it names. */
  symptoms: number,
};

/** A mapping as a file. */
export type MappingText = {
  /** Its name. */
  name: string,
  /** The mapping, as TOML. */
  text: string,
};

/** The mean of one stretch of days against that of another. */
export type MeanChangeRow = {
  /** The mean before. */
  before: number | null,
  /** How many days have a score before. */
  before_days: number | null,
  /** The mean after. */
  after: number | null,
  /** How many days have a score after. */
  after_days: number | null,
  /** After less before, in points of the scale. */
  difference: number | null,
  /** The lower end of its 95 % interval. */
  low: number | null,
  /** The upper end of its 95 % interval. */
  high: number | null,
  /** The lag-1 autocorrelation that the interval allows for. */
  inertia: number | null,
  /** Why there is none: `too-few-before`, `too-few-after`, `too-short`. */
  reason: string | null,
  /** Why the difference has no interval: `constant`, `too-alike`. */
  interval_reason: string | null,
  /** The least change that people call one, in points, where one is published for this scale. */
  important: number | null,
  /** Whether people would notice the difference: `less`, `more`, `too-small`, `open`. */
  noticed: string | null,
  /** Why that cannot be said: `not-published`, `no-interval`. */
  noticed_reason: string | null,
};

/** The licence of something shipped along. */
export type Notice = {
  /** What it is. */
  name: string,
  /** Its licence. */
  licence: string,
  /** Who made it, or where it was published. */
  source: string,
};

/** A file that a person chose or dropped; the window knows it by its token only. */
export type OfferedFile = {
  /** Stands for the file in later requests. */
  token: string,
  /** The file's name without folders. */
  name: string,
  /** Its size in bytes. */
  size: number,
};

/** A place that a person chose for a file to be written. */
export type OfferedTarget = {
  /** Stands for the place in later requests. */
  token: string,
  /** The file's name without folders. */
  name: string,
};

/** What is open after some answers; one answer may open further questions. */
export type OpenQuestions = {
  /** What only a person can decide. */
  questions: Array<QuestionAsked>,
  /** What a person should know now. */
  problems: Array<FileProblem>,
  /** What the import changes in the record, once no question is open. */
  changes: ImportChanges,
};

/** Asks to look at a released report: its kept bytes, never composed anew. */
export type OpenReport = {
  /** The report's identity. */
  id: number,
};

/** A statement that is not proposed. */
export type OtherStatement = {
  /** Its id. */
  id: string,
  /** What it is about. */
  kind: string,
  /** Its words for the clinician. */
  clinician: string,
  /** Whether a closed gate holds it back: then it cannot be added. */
  heldBack: boolean,
};

/** The practitioner's own words for a patient. */
export type OwnWords = {
  /** Stands for them. */
  choice: number,
  /** For the patient, in the language asked for. */
  patient: string | null,
  /** For the clinician, in the language asked for. */
  clinician: string | null,
  /** The languages in which there are words. */
  languages: Array<string>,
  /** Who wrote them. */
  by: string,
  /** When. */
  at: string,
};

/** A place on a printed page, in points from the page's upper left corner as it is shown. */
export type PageFrame = {
  /** The page, counted from 1. */
  page: number,
  /** From the left edge. */
  left: number,
  /** From the upper edge. */
  top: number,
  /** To the right of `left`. */
  width: number,
  /** Below `top`. */
  height: number,
};

/** One pair of series at one lag; the same names as `zonula correlate --json`. */
export type Pair = {
  /** The exposure. */
  x: string,
  /** The symptom. */
  y: string,
  /** Days from exposure to symptom. */
  lag: number,
  /** How many pairs of values. */
  n: number,
  /** Pairs after allowing for autocorrelation. */
  n_effective: number | null,
  /** How p was found: `exact`, `permutation`, `circular-shift`. */
  method: string,
  /** Spearman's rho. */
  estimate: number | null,
  /** The lower end of its 95 % interval. */
  low: number | null,
  /** The upper end of its 95 % interval. */
  high: number | null,
  /** Two-sided p. */
  p: number | null,
  /** Benjamini–Hochberg q. */
  q: number | null,
  /** What may be said. */
  verdict: VerdictName,
  /** Why nothing may be said. */
  reason: string | null,
};

/** The size of the sheet. */
export type Paper = "a4" | "letter";

/** A passphrase on its way in; wiped when dropped, and never printed. */
export type Passphrase = string;

/** Patients by name. */
export type PatientList = {
  /** The rows asked for. */
  patients: Array<PatientRow>,
  /** How many there are in all. */
  total: number,
};

/** Everything known about one patient. */
export type PatientPage = {
  /** The person. */
  patient: PatientRow,
  /** Specimens by time, undated ones last. */
  specimens: Array<SpecimenRow>,
  /** Results by specimen, in the order of their files. */
  results: Array<ResultRow>,
  /** Results that others replaced, by specimen. */
  superseded: Array<SupersededRow>,
  /** Profiles by time. */
  profiles: Array<ProfileRow>,
  /** Symptoms by name. */
  symptoms: Array<SymptomRow>,
  /** Interventions by their first day. */
  interventions: Array<InterventionRow>,
  /** Symptoms before and after an intervention's first day: what came after, not what caused it. */
  effects: Array<EffectRow>,
  /** How many tests the correlations below were corrected for. */
  familySize: number,
  /** Correlations: every pair that was tried. */
  correlations: Array<Pair>,
  /** Imported files, oldest first. */
  imports: Array<ImportRow>,
  /** Released reports, newest first. */
  reports: Array<ReportRow>,
  /** The clinic's own cohorts that cannot be read, each with its reason; nothing of them was used. */
  leftOut: Array<string>,
};

/** Asks for everything known about one patient. */
export type PatientRequest = {
  /** Record number. */
  number: string,
  /** The language of names and reasons. */
  language?: string | null,
};

/** A patient in a list. */
export type PatientRow = {
  /** Record number. */
  number: string,
  /** Full name. */
  name: string,
  /** Date of birth. */
  born: string,
  /** `female`, `male` or `unknown`. */
  sex: string,
  /** Latest specimen or diary day. */
  lastVisit: string | null,
  /** How many specimens. */
  specimens: number,
  /** How many results. */
  observations: number,
};

/** Asks for patients. */
export type Patients = {
  /** Part of a name, record number or birth date; empty for all. */
  search: string,
  /** At most so many rows; 0 for all. */
  limit: number,
};

/** The seven areas: how many of the assessed ones point the same way. Never a probability. */
export type PatternRow = {
  /** Closed gates that suspend it, by id. */
  suspendedBy: Array<string>,
  /** The areas. */
  domains: Array<DomainRow>,
  /** How many point the same way. */
  concordant: number,
  /** How many were assessed. */
  assessed: number,
  /** `little`, `some` or `broad`; `null` where it is suspended or too few were assessed. */
  band: string | null,
  /** The least and the greatest count when each area in turn is left out. */
  leaveOneOut: [number, number] | null,
  /** The count without tests of the research tier. */
  withoutResearch: number,
  /** The band without them. */
  bandWithoutResearch: string | null,
  /** Explanations that were not checked yet, by id. */
  unchecked: Array<string>,
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

/** Words that the clinic wrote before. */
export type Phrase = {
  /** Whether they are for the patient; otherwise for the clinician. */
  forPatient: boolean,
  /** The words. */
  text: string,
};

/** A file to be looked at, with what a person decided about reading it. */
export type PreviewFile = {
  /** The offered file. */
  token: string,
  /** The format's id, where several readers claim the file. */
  format?: string | null,
  /** The decimal sign, where the file leaves it open. */
  decimal?: string | null,
  /** Whether the day stands before the month, where the file leaves it open. */
  dayFirst?: boolean | null,
  /** The worksheet to read, where there are several. */
  sheet?: string | null,
  /** What columns mean, by header: a meaning's name, or an empty text to leave it out. */
  columns?: { [key in string]: string },
  /** The mapping to read it by: the name of a kept one, or the token of an offered file. Without
   * it the laboratory's own is used, where there is one. */
  mapping?: string | null,
  /** Offered files that are read beside it, besides those asked for in the same request. */
  companions?: Array<string>,
};

/** Asks what files hold, before anything is stored. */
export type PreviewImport = {
  /** The patient's record number. */
  patient: string,
  /** The files. */
  files: Array<PreviewFile>,
};

/** What was found in a profile. */
export type ProfileRow = {
  /** The specimen's identity. */
  specimen: number,
  /** The day it was taken. */
  day: string | null,
  /** `shotgun`, `16s`, `microarray`, `pcr`, `culture` or `not-stated`. */
  technique: string,
  /** The program that named the taxa. */
  profiler: string | null,
  /** Its version. */
  version: string | null,
  /** Its reference database. */
  database: string | null,
  /** Whose names are used. */
  taxonomy: string | null,
  /** The rank that diversity was computed at. */
  rank: string,
  /** The total count, where abundances are counts. */
  depth: number | null,
  /** Alpha diversity. */
  diversity: Array<Diversity>,
  /** The most abundant phyla. */
  phyla: Array<Share>,
  /** The most abundant genera. */
  genera: Array<Share>,
  /** Functional groups. */
  groups: Array<GroupShare>,
  /** Indices over taxa, each with its value or the reason why there is none. */
  indices: Array<IndexRow>,
  /** How far it is from the person's first profile of the same method. */
  baseline: BaselineRow | null,
};

/** How far long work has come. */
export type Progress = {
  /** What is being done: `reading`, `storing`, `typesetting`. */
  task: string,
  /** What it is being done to, a file's name say. */
  subject: string,
  /** Steps done. */
  done: number,
  /** Steps in all; 0 where not known. */
  total: number,
};

/** Something only a person can decide. */
export type QuestionAsked = {
  /** Names the question in the answer. */
  key: string,
  /** What it is about, and so what answers it. */
  kind: QuestionKind,
  /** What is asked about: a name, a label, a person. */
  subject: string,
  /** The unit as written, where the question is about an analyte. */
  unit: string | null,
  /** What may be meant, likeliest first. */
  candidates: Array<Candidate>,
  /** What differs between file and record, in words. */
  differences: Array<string>,
  /** Whether the file may be stored without an answer. */
  optional: boolean,
};

/** What a question is about. */
export type QuestionKind = "analyte" | "specimens" | "patient" | "collected" | "symptom" | "same" | "column" | "decimal" | "day-first" | "sheet" | "format" | "rows";

/** A part of a condition that holds. */
export type ReasonRow = {
  /** The analyte, symptom or circumstance it is about, in the language asked for. */
  about: string | null,
  /** The part, as the catalogue writes it. */
  condition: string,
  /** What was found. */
  found: string,
};

/** Records a circumstance, or takes it back. */
export type RecordCircumstance = {
  /** The patient's record number. */
  patient: string,
  /** The circumstance's id. */
  circumstance: string,
  /** Whether it is known. */
  known: boolean,
  /** Who records it. */
  by: string,
};

/** The recovery key, to be printed and never kept on the computer. */
export type RecoveryKeyText = {
  /** Eight groups of five. */
  key: string,
};

/** Asks to release a draft: it is numbered, signed, dated and kept. */
export type ReleaseReport = {
  /** The draft's token; afterwards it stands for the released report. */
  token: string,
  /** Who releases it. */
  by: string,
  /** The report that it replaces; `null` for a report of its own. */
  amends?: AmendReport | null,
};

/** Takes own words or a decision back. */
export type RemoveStatement = {
  /** The patient's record number. */
  patient: string,
  /** Stands for what is taken back. */
  choice: number,
};

/** Asks to rename a person. */
export type RenamePerson = {
  /** Whom. */
  id: number,
  /** The new name; unique. */
  name: string,
};

/** Released reports, newest first. */
export type ReportList = {
  /** The reports. */
  reports: Array<ReportRow>,
};

/** A released report. */
export type ReportRow = {
  /** Its identity. */
  id: number,
  /** Its number, `2026-0001` say. */
  number: string,
  /** 1 for the first version. */
  version: number,
  /** `clinician` or `patient`. */
  variant: string,
  /** BCP 47. */
  language: string,
  /** When it was released, UTC. */
  released: string,
  /** Who released it. */
  releasedBy: string,
  /** Identifies its bytes. */
  sha256: string,
  /** What it changed in the version before; empty for a first version. */
  changes?: Array<string> | null,
  /** That it was taken back. */
  withdrawn?: WithdrawnRow | null,
};

/** Asks for a patient's released reports. */
export type Reports = {
  /** The patient's record number. */
  patient: string,
};

/** Asks for what is readable of a damaged database. */
export type RescueVault = {
  /** The offered place for the new file. */
  target: string,
  /** The passphrase of the damaged one. */
  passphrase: Passphrase,
};

/** What was rescued. */
export type Rescued = {
  /** The new file's name. */
  name: string,
  /** What of each table is in it. */
  tables: Array<RescuedRow>,
};

/** What was rescued of one table. */
export type RescuedRow = {
  /** The table. */
  table: string,
  /** Rows. */
  rows: number,
  /** Whether some are lost. */
  gaps: boolean,
};

/** Asks to set somebody else's passphrase. */
export type ResetPassphrase = {
  /** Whose. */
  id: number,
  /** The words that will open the database for them. */
  passphrase: Passphrase,
};

/** Asks to put a backup in the place of the database. */
export type RestoreBackup = {
  /** The offered backup. */
  file: string,
  /** A passphrase of a practitioner from the time it was made. */
  passphrase: Passphrase,
};

/** What putting a backup in place did. */
export type RestoredBackup = {
  /** What the file is called now that was in place before, beside it. */
  kept: string | null,
  /** Patients in the restored database. */
  patients: number,
  /** Released reports in it. */
  reports: number,
};

/** One result in a table. */
export type ResultRow = {
  /** The specimen's identity. */
  specimen: number,
  /** When the specimen was taken. */
  collected: string | null,
  /** The material. */
  kind: string,
  /** The catalogue's analyte. */
  analyte: string | null,
  /** The analyte's name in the language asked for, or the name as written. */
  name: string,
  /** The name as written. */
  written: string,
  /** The value as written, comparator included. */
  value: string,
  /** The unit as written. */
  unit: string | null,
  /** The number in the catalogue's unit. */
  number: number | null,
  /** The comparator that stands before the number. */
  comparator: string | null,
  /** The unit of `number`, as UCUM. */
  ucum: string | null,
  /** How `number` was made from `value`, where they differ. */
  conversion: string | null,
  /** What it means against the interval. */
  interpretation: Interpretation,
  /** Why it was not compared: `no-interval`, `unknown-unit`, … */
  reason: string | null,
  /** The lower limit, in the unit of `number`. */
  low: number | null,
  /** The upper limit, in the unit of `number`. */
  high: number | null,
  /** The limits in words, as their source writes them. */
  interval: string | null,
  /** Whose limits they are: `laboratory` or `catalogue`. */
  intervalSource: string | null,
  /** The flag as written. */
  flag: string | null,
  /** The panel it is printed under. */
  panel: string | null,
  /** Earlier exact values of the same analyte, oldest first. */
  previous: Array<DayValue>,
  /** Earlier results with a comparator, oldest first. */
  previousLimits: Array<DayLimit>,
  /** The step from the result before this one. */
  change: ChangeRow | null,
  /** The result against all comparable ones before it, where there are two or more. */
  course: CourseRow | null,
  /** `final`, `preliminary` or `corrected`. */
  status: string,
  /** What the laboratory remarks, as written. */
  remark: string | null,
  /** The import that brought it. */
  import: number,
  /** Its place in the file. */
  place: string,
  /** Where else the same result stands. */
  also: Array<SourceRow>,
};

/** What the law of one country asks for. */
export type Retention = {
  /** Two capital letters. */
  country: string,
  /** Years from the last entry. */
  years: number,
  /** The law. */
  basis: string,
  /** Where it can be read. */
  source: string,
  /** Whether it was looked up; else the practice must confirm it. */
  confirmed: boolean,
};

/** How long records are kept by law. */
export type RetentionList = {
  /** The practice's country. */
  country: string | null,
  /** The rules by country. */
  rules: Array<Retention>,
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

/** What is told, for words in any language. */
export type Said = {
  /** The id of the words. */
  id: string,
  /** What the words name: `day` as `2025-03-01`, `country` and `language` as codes, numbers with
   * a decimal point, `why` as `missing`, `not-allowed`, `full`, `taken` or `other`, everything
   * else as it is. */
  values: { [key in string]: string },
};

/** Asks to write a mapping to an offered place. */
export type SaveMapping = {
  /** The mapping's name. */
  name: string,
  /** The offered place. */
  target: string,
};

/** Asks to write a report's PDF. */
export type SaveReport = {
  /** The report's token. */
  token: string,
  /** The offered place. */
  target: string,
};

/** A file that was written. */
export type Saved = {
  /** Its name without folders. */
  name: string,
  /** Its size in bytes. */
  bytes: number,
  /** Identifies its content. */
  sha256: string,
};

/** Files that were written into a folder. */
export type SavedFiles = {
  /** The folder's name. */
  folder: string,
  /** The files. */
  files: Array<Saved>,
};

/** Asks for another time after which the database is locked. */
export type SetAutoLock = {
  /** Minutes; 0 is never. */
  minutes: number,
};

/** Asks for backups to be made by themselves. */
export type SetBackupFolder = {
  /** An offered place in that folder, or the folder. */
  target: string,
};

/** Says which country's law holds. */
export type SetCountry = {
  /** Two letters. */
  country: string,
};

/** Asks to change what a person may do. */
export type SetRole = {
  /** Whose. */
  id: number,
  /** What they may do from now on. */
  role: RoleName,
};

/** A taxon's share of the assigned abundance. */
export type Share = {
  /** The taxon. */
  name: string,
  /** 0–1. */
  share: number,
};

/** Asks for a picture of a page of a file that was previewed. */
export type SourcePage = {
  /** The offered file's token, as the preview was asked with. */
  token: string,
  /** The preview's digest: a file that changed since is refused. */
  sha256: string,
  /** Counted from 1. */
  page: number,
  /** The picture's width in pixels, 16–4096. */
  width: number,
};

/** Where something stands. */
export type SourceRow = {
  /** The import that brought it. */
  import: number,
  /** Its place in the file. */
  place: string,
};

/** A specimen in a timeline. */
export type SpecimenRow = {
  /** Its identity. */
  id: number,
  /** The laboratory's or pipeline's identifier. */
  label: string,
  /** The material. */
  kind: string,
  /** When it was taken. */
  collected: string | null,
  /** Who measured. */
  laboratory: string | null,
  /** How many results. */
  results: number,
  /** How many profiles. */
  profiles: number,
  /** The import that brought it. */
  import: number,
  /** The imports that name it too. */
  alsoImports: Array<number>,
};

/** The person a file names. */
export type StatedPerson = {
  /** The sender's identifier. */
  number: string | null,
  /** The name as printed. */
  name: string | null,
  /** Date of birth. */
  born: string | null,
  /** `female`, `male` or `unknown`. */
  sex: string | null,
};

/** What is proposed for a patient, what was decided, and what comes first. */
export type StatementPage = {
  /** Closed gates; they hold statements back. */
  gates: Array<GateRow>,
  /** Proposed statements and those decided on, in the order of the catalogue. */
  statements: Array<StatementRow>,
  /** The practitioner's own words. */
  own: Array<OwnWords>,
  /** The catalogue's other statements, which a practitioner may add. */
  others: Array<OtherStatement>,
  /** The clinic's own words in the language, the latest first. */
  phrases: Array<Phrase>,
  /** What a practitioner may record beside results and symptoms. */
  circumstances: Array<CircumstanceRow>,
  /** The seven areas. */
  pattern: PatternRow,
};

/** A statement with its words, its grade and why it appears. */
export type StatementRow = {
  /** Its id in the catalogue. */
  id: string,
  /** What it is about: `analyte`, `taxon`, `pattern`, `intervention`, `framing`, `safety`. */
  kind: string,
  /** How certain its evidence is: `high`, `moderate`, `low`, `very-low`. */
  grade: string,
  /** Whether it is orientation only: something of it was not traced to its source. */
  orientation: boolean,
  /** Whether its words are translated and not reviewed by a native clinician. */
  translated: boolean,
  /** The catalogue's words for the patient; `null` where there are none in the language. */
  patient: string | null,
  /** The catalogue's words for the clinician. */
  clinician: string | null,
  /** What to look at next. */
  checkNext: string | null,
  /** What to beware of. */
  cautions: string | null,
  /** What the clinic wrote in its place before, for the patient. */
  clinicPatient: string | null,
  /** What the clinic wrote in its place before, for the clinician. */
  clinicClinician: string | null,
  /** What was written in its place for this patient, for the patient. */
  chosenPatient: string | null,
  /** What was written in its place for this patient, for the clinician. */
  chosenClinician: string | null,
  /** Whether it was rewritten, and not in the language asked for: it cannot be printed in it. */
  wordsMissing: boolean,
  /** Where it comes from. */
  citations: Array<CitationRow>,
  /** From which values it follows. */
  reasons: Array<ReasonRow>,
  /** Whether the record calls for it. */
  calledFor: CalledFor,
  /** What became of it. */
  state: StatementState,
  /** Stands for the decision; `null` while it is open. */
  choice: number | null,
  /** Who decided. */
  by: string | null,
  /** When. */
  at: string | null,
};

/** What became of a statement. */
export type StatementState = "open" | "accepted" | "left-out";

/** Asks for what is proposed for a patient. */
export type Statements = {
  /** The patient's record number. */
  patient: string,
  /** The language of the words, BCP 47. */
  language: string,
};

/** How the program stands. */
export type Status = {
  /** The database's state. */
  vault: VaultState,
  /** The program's version. */
  version: string,
  /** The number of patients; `null` while the database is locked or missing. */
  patients: number | null,
  /** Who has opened it; `null` while the database is locked or missing. */
  person: PersonRow | null,
};

/** A result that another one replaced. */
export type SupersededRow = {
  /** The specimen's identity. */
  specimen: number,
  /** When the specimen was taken. */
  collected: string | null,
  /** The analyte's name in the language asked for, or the name as written. */
  name: string,
  /** The value as written. */
  value: string,
  /** The unit as written. */
  unit: string | null,
  /** `final`, `preliminary` or `corrected`. */
  status: string,
  /** Everywhere it stands. */
  sources: Array<SourceRow>,
  /** The value that stands in its place, as written. */
  byValue: string,
  /** The unit of that value, as written. */
  byUnit: string | null,
  /** Everywhere that value stands. */
  bySources: Array<SourceRow>,
};

/** The course of one symptom. */
export type SymptomRow = {
  /** The catalogue's symptom. */
  symptom: string | null,
  /** Its name in the language asked for, or the diary's. */
  name: string,
  /** The scale's ends, least to most. */
  scale: [number, number],
  /** One score a day, ascending. */
  points: Array<DayValue>,
  /** The last fourteen days against the first. */
  change: MeanChangeRow,
};

/** Something taken or changed over some time. */
export type UnderstoodIntervention = {
  /** Where it stands. */
  place: string,
  /** What it is. */
  what: string,
  /** The first day. */
  from: string,
  /** The last day; `null` where it goes on or is not stated. */
  to: string | null,
  /** How much. */
  dose: string | null,
  /** A remark. */
  remark: string | null,
};

/** A profile in one line. */
export type UnderstoodProfile = {
  /** The rank of its taxa. */
  rank: string,
  /** How many taxa are present. */
  taxa: number,
  /** The sum of their abundances. */
  total: number,
  /** `counts`, `relative` or `percent`. */
  abundance: string,
  /** The program that named the taxa. */
  profiler: string | null,
};

/** A row of the file as it was understood. */
export type UnderstoodRow = {
  /** Where it stands: `row 18, column C`. */
  place: string,
  /** The row or line, counted from 1. */
  row: number | null,
  /** The specimen's label; `null` for a diary entry. */
  specimen: string | null,
  /** The day of a diary entry. */
  day: string | null,
  /** The name as written. */
  name: string,
  /** The value as written. */
  value: string,
  /** The unit as written. */
  unit: string | null,
  /** The reference interval as written. */
  interval: string | null,
  /** The flag as written. */
  flag: string | null,
  /** The catalogue's analyte or symptom, where it is certain. */
  matched: string | null,
  /** Where it is printed, where the file has pages. */
  frame?: PageFrame,
};

/** A specimen as the file gives it. */
export type UnderstoodSpecimen = {
  /** The file's identifier. */
  label: string,
  /** The material: `stool`, `serum`, …, `not-stated`. */
  kind: string,
  /** When it was taken. */
  collected: string | null,
  /** Who measured. */
  laboratory: string | null,
  /** How many results it has. */
  results: number,
  /** Its profiles, narrowest rank first. */
  profiles: Array<UnderstoodProfile>,
};

/** Asks to take back a whole import. */
export type UndoImport = {
  /** The import's identity. */
  import: number,
};

/** Asks to open the database. */
export type Unlock = {
  /** The words that open it. */
  passphrase: Passphrase,
};

/** Asks to open the database with the printed recovery key. */
export type UnlockRecovery = {
  /** The eight groups, in either case, with or without hyphens. */
  key: Passphrase,
};

/** Whom a report is written for. */
export type Variant = "clinician" | "patient";

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

/** Whether there is a database, and whether it is open. */
export type VaultState = "none" | "locked" | "open";

/** What may be said of a pair. */
export type VerdictName = "passes" | "does-not-pass" | "exploratory" | "not-assessable";

/** Asks whether the audit log is as it was written. */
export type VerifyAudit = {
  /** A digest that was noted earlier. */
  noted?: string | null,
};

/** Asks to take a released report back. */
export type WithdrawReport = {
  /** Its number. */
  number: string,
  /** Its version; `null` for the newest. */
  version?: number | null,
  /** Who withdraws it. */
  by: string,
  /** Why. */
  reason: string,
};

/** That a released report was taken back. */
export type WithdrawnRow = {
  /** When, UTC. */
  at: string,
  /** By whom. */
  by: string,
  /** Why. */
  reason: string,
};

/** Writes own words for a patient. */
export type WriteStatement = {
  /** The patient's record number. */
  patient: string,
  /** Stands for own words that are written anew; `null` for new ones. */
  choice?: number | null,
  /** Who writes. */
  by: string,
  /** The language. */
  language: string,
  /** For the patient. */
  patientWords?: string | null,
  /** For the clinician. */
  clinicianWords?: string | null,
  /** Whether they are offered for other patients too. */
  remember?: boolean | null,
};

/** Every command, typed. */
export const api = {
  /** Says whether there is a database, and whether it is open. */
  status: () => call<Status>("status", {}),
  /** Creates the encrypted database and opens it. */
  createVault: (request: CreateVault) => call<Status>("create_vault", request),
  /** Opens the database. */
  unlock: (request: Unlock) => call<Status>("unlock", request),
  /** Opens the database with the printed recovery key. */
  unlockRecovery: (request: UnlockRecovery) => call<Status>("unlock_recovery", request),
  /** Closes the database; its key, plans and drafts leave the memory. */
  lock: () => call<Status>("lock", {}),
  /** Says what the program is made of. */
  about: () => call<About>("about", {}),
  /** Says how the database stands: who is in, what is due, what is damaged. */
  safety: () => call<Safety>("safety", {}),
  /** Sets after how many minutes without a command the database is locked. */
  setAutoLock: (request: SetAutoLock) => call<Empty>("set_auto_lock", request),
  /** Checks every page, reference, stored report and entry of the audit log. */
  checkVault: () => call<VaultChecked>("check_vault", {}),
  /** Makes a verified copy at an offered place, or in the folder of backups. */
  backUp: (request: BackUp) => call<BackupRow>("back_up", request),
  /** Chooses the folder where backups are made by themselves. */
  setBackupFolder: (request: SetBackupFolder) => call<Empty>("set_backup_folder", request),
  /** Puts an offered backup in the place of the database; the file that is there is kept. */
  restoreBackup: (request: RestoreBackup) => call<RestoredBackup>("restore_backup", request),
  /** Puts what is readable of a damaged database into a new file at an offered place. */
  rescueVault: (request: RescueVault) => call<Rescued>("rescue_vault", request),
  /** Lists who works with the database. */
  people: () => call<PeopleList>("people", {}),
  /** Adds a person with a passphrase of their own. */
  addPerson: (request: AddPerson) => call<PersonRow>("add_person", request),
  /** Lets a person go: their passphrase opens nothing any more. */
  removePerson: (request: PersonRequest) => call<Empty>("remove_person", request),
  /** Changes what a person may do. */
  setRole: (request: SetRole) => call<Empty>("set_role", request),
  /** Renames a person; a practitioner anybody, others themselves. */
  renamePerson: (request: RenamePerson) => call<Empty>("rename_person", request),
  /** Changes one's own passphrase; nothing is encrypted anew. */
  changePassphrase: (request: ChangePassphrase) => call<Empty>("change_passphrase", request),
  /** Sets the passphrase of somebody who has forgotten theirs. */
  resetPassphrase: (request: ResetPassphrase) => call<Empty>("reset_passphrase", request),
  /** Makes a recovery key to print; an earlier one opens nothing any more. */
  makeRecoveryKey: () => call<RecoveryKeyText>("make_recovery_key", {}),
  /** Lists what was done, newest first. */
  audit: (request: AuditRequest) => call<AuditList>("audit", request),
  /** Says whether the audit log is as it was written. */
  verifyAudit: (request: VerifyAudit) => call<AuditVerified>("verify_audit", request),
  /** Lists patients by name. */
  patients: (request: Patients) => call<PatientList>("patients", request),
  /** Adds a patient. */
  addPatient: (request: AddPatient) => call<PatientRow>("add_patient", request),
  /** Gives everything known about one patient. */
  patient: (request: PatientRequest) => call<PatientPage>("patient", request),
  /** Correlates within people, across all patients. */
  across: (request: AcrossRequest) => call<AcrossTable>("across", request),
  /** Brings the sample patient into the open database, where it is not there yet. */
  openSample: () => call<PatientRow>("open_sample", {}),
  /** Says which of several offered files are read beside which. */
  arrangeFiles: (request: ArrangeFiles) => call<Arrangement>("arrange_files", request),
  /** Says what files hold and what is open, before anything is stored. */
  previewImport: (request: PreviewImport) => call<ImportPreview>("preview_import", request),
  /** Answers questions of a planned file, and says which are open then. */
  answerImport: (request: AcceptImport) => call<OpenQuestions>("answer_import", request),
  /** Stores one planned file, all of it or nothing. */
  acceptImport: (request: AcceptImport) => call<ImportDone>("accept_import", request),
  /** Ends the reading or storing that goes on; nothing of it is stored. */
  cancelImport: () => call<Empty>("cancel_import", {}),
  /** Takes back a whole import. */
  undoImport: (request: UndoImport) => call<Empty>("undo_import", request),
  /** Enters a result of a laboratory by hand. */
  addResult: (request: AddResult) => call<ImportDone>("add_result", request),
  /** Enters how strongly a symptom was felt on a day. */
  addSymptom: (request: AddSymptom) => call<ImportDone>("add_symptom", request),
  /** Enters something taken or changed. */
  addIntervention: (request: AddIntervention) => call<ImportDone>("add_intervention", request),
  /** Lists what is known of laboratories' files. */
  mappings: () => call<MappingList>("mappings", {}),
  /** Gives a mapping as the text of its file. */
  mapping: (request: MappingName) => call<MappingText>("mapping", request),
  /** Keeps a mapping from an offered file. */
  keepMapping: (request: KeepMapping) => call<MappingRow>("keep_mapping", request),
  /** Writes a mapping to an offered place. */
  saveMapping: (request: SaveMapping) => call<Empty>("save_mapping", request),
  /** Removes a kept mapping. */
  removeMapping: (request: MappingName) => call<Empty>("remove_mapping", request),
  /** Gives what is proposed for a patient, what was decided, and what comes first. */
  statements: (request: Statements) => call<StatementPage>("statements", request),
  /** Decides about a statement of the catalogue for a patient. */
  chooseStatement: (request: ChooseStatement) => call<StatementPage>("choose_statement", request),
  /** Writes own words for a patient. */
  writeStatement: (request: WriteStatement) => call<StatementPage>("write_statement", request),
  /** Takes own words or a decision back. */
  removeStatement: (request: RemoveStatement) => call<Empty>("remove_statement", request),
  /** Records a circumstance of a patient, or takes it back. */
  recordCircumstance: (request: RecordCircumstance) => call<Empty>("record_circumstance", request),
  /** Composes a draft whose pages can be looked at. */
  composeReport: (request: ComposeReport) => call<Draft>("compose_report", request),
  /** Draws one figure of the report. */
  figure: (request: FigureRequest) => call<FigureSvg>("figure", request),
  /** Writes a report's PDF to an offered place. */
  saveReport: (request: SaveReport) => call<Saved>("save_report", request),
  /** Writes everything known about a patient as FHIR to an offered place. */
  exportFhir: (request: ExportFhir) => call<Saved>("export_fhir", request),
  /** Writes everything about a patient into a new folder: FHIR, tables, released reports. */
  exportPortable: (request: ExportPortable) => call<SavedFiles>("export_portable", request),
  /** Writes what research may have of all patients into a new folder. */
  exportDeidentified: (request: ExportDeidentified) => call<SavedFiles>("export_deidentified", request),
  /** Lists how long records are kept by law, and which country the practice is in. */
  retention: () => call<RetentionList>("retention", {}),
  /** Says which country's law holds for the practice. */
  setCountry: (request: SetCountry) => call<Empty>("set_country", request),
  /** Erases a patient, where no law asks for the record to be kept. */
  erasePatient: (request: ErasePatient) => call<Erased>("erase_patient", request),
  /** Releases a draft: numbered, signed, dated and kept. */
  releaseReport: (request: ReleaseReport) => call<ReportRow>("release_report", request),
  /** Takes a released report back; its bytes and its record stay. */
  withdrawReport: (request: WithdrawReport) => call<ReportRow>("withdraw_report", request),
  /** Lists a patient's released reports, newest first. */
  reports: (request: Reports) => call<ReportList>("reports", request),
  /** Opens a released report from its kept bytes. */
  openReport: (request: OpenReport) => call<Draft>("open_report", request),
  /** Lists everything that the program knows, with where it stands and comes from. */
  knowledge: (request: KnowledgeRequest) => call<KnowledgePage>("knowledge", request),
  /** Lists the clinics' brands. */
  brands: () => call<BrandList>("brands", {}),
  /** Lists the languages that reports can be written in. */
  languages: () => call<LanguageList>("languages", {}),
  /** Draws a page of a report as a PNG picture. */
  reportPage: (request: DraftPage) => bytes("report_page", request),
  /** Draws a page of a previewed file as a PNG picture. */
  sourcePage: (request: SourcePage) => bytes("source_page", request),
};
