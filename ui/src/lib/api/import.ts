// Written by `BLESS=1 cargo test -p zonula-api` from the Rust types; never by hand.

/** Answers questions of one planned file, or asks to store it. */
export type AcceptImport = {
  /** The plan's token. */
  token: string,
  /** Answers by the questions' keys. */
  answers: Array<AnswerGiven>,
};

/** A person's answer. */
export type AnswerGiven = {
  /** The question's key. */
  key: string,
  /** One value, several, or `null`: see the question's kind. */
  value: string | string[] | null,
};

/** One possible answer. */
export type Candidate = {
  /** The answer's value. */
  id: string,
  /** Its name. */
  name: string,
  /** How likely, 0–1; 1 for a specimen that is proposed. */
  score: number,
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

/** What is open after some answers; one answer may open further questions. */
export type OpenQuestions = {
  /** What only a person can decide. */
  questions: Array<QuestionAsked>,
  /** What a person should know now. */
  problems: Array<FileProblem>,
  /** What the import changes in the record, once no question is open. */
  changes: ImportChanges,
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
