// The review of an import: each file with what was understood, and a person's answers to it.

import { api, type ApiError, type FilePreview, type ImportDone, type OfferedFile, type OpenQuestions, type PreviewFile, type QuestionAsked } from './api';
import { asError } from './host';

export type AnswerValue = string | string[] | null;
export type State = 'reading' | 'failed' | 'known' | 'format' | 'nothing' | 'open' | 'ready' | 'beside' | 'left-out' | 'stored';

/** What decides which other questions there are. */
const SHAPING: readonly QuestionAsked['kind'][] = ['rows', 'specimens'];

/** One offered file on its way into the record. */
export class Reviewed {
  readonly offered: OfferedFile;
  preview = $state<FilePreview | null>(null);
  error = $state<ApiError | null>(null);
  options = $state<PreviewFile>({ token: '' });
  /** It is read with another of the files, and not imported by itself. */
  beside = $state(false);
  answers = $state<Record<string, AnswerValue>>({});
  leftOut = $state(false);
  done = $state<ImportDone | null>(null);
  /** Whether the answers are being compared with the record. */
  settling = $state(false);
  #patient = '';
  /** What was asked before any answer; answers to these may open further questions. */
  #first: QuestionAsked[] = [];
  /** The plan was given answers, so that other answers need a plan of their own. */
  #answered = false;
  #turn = 0;

  constructor(offered: OfferedFile) {
    this.offered = offered;
    this.options = { token: offered.token };
  }

  /** Keys of questions that a person has not answered yet, and must. */
  get open(): string[] {
    return (this.preview?.questions ?? []).filter(({ key, optional }) => !optional && !(key in this.answers)).map(({ key }) => key);
  }

  /** Nothing was understood, and no answer would change that: a page that is a picture, say. */
  get isEmpty(): boolean {
    const { specimens = [], rows = [], interventions = [], questions = [] } = this.preview ?? {};
    return specimens.length + rows.length + interventions.length + questions.length === 0;
  }

  get state(): State {
    if (this.done) return 'stored';
    if (this.leftOut) return 'left-out';
    if (this.beside) return 'beside';
    if (this.error) return 'failed';
    if (!this.preview || this.settling) return 'reading';
    if (this.preview.knownAlready) return 'known';
    if (!this.preview.format && this.preview.formats.length > 1) return 'format';
    if (this.preview.token === null || this.isEmpty) return 'nothing';
    return this.open.length > 0 ? 'open' : 'ready';
  }

  /** Reads the file with the options of the moment; nothing is stored. */
  async read(patient: string): Promise<void> {
    this.preview = null;
    this.error = null;
    this.answers = {};
    this.#patient = patient;
    this.#answered = false;
    this.#turn += 1;
    this.settling = false;
    try {
      const reply = await api.previewImport({ patient, files: [this.options] });
      this.preview = reply.files[0] ?? null;
      this.#first = reply.files[0]?.questions ?? [];
    } catch (thrown) {
      this.error = asError(thrown);
    }
  }

  /** Settles what is open about reading the file, and reads it anew. */
  async choose(patient: string, { key, kind }: QuestionAsked, value: string): Promise<void> {
    const change: Partial<PreviewFile> =
      kind === 'decimal' ? { decimal: value }
      : kind === 'day-first' ? { dayFirst: value === 'day' }
      : kind === 'sheet' ? { sheet: value }
      : kind === 'column' ? { columns: { ...this.options.columns, [key.slice('column:'.length)]: value } }
      : { format: value };
    this.options = { ...this.options, ...change };
    await this.read(patient);
  }

  /** Stores the file, all of it or nothing. */
  async store(): Promise<void> {
    const token = this.preview?.token;
    if (!token || this.open.length > 0) return;
    try {
      this.done = await api.acceptImport({ token, answers: [] });
    } catch (thrown) {
      this.error = asError(thrown);
    }
  }

  answer(key: string, value: AnswerValue): void {
    this.#forgetFurther(key);
    this.answers = { ...this.answers, [key]: value };
    void this.#settle(key);
  }

  /**
   * Compares the answers with the record. One may open a further question, as which specimen does
   * when it was taken; which rows or specimens count closes those about the others.
   */
  async #settle(key: string): Promise<void> {
    const shaping = this.#first.some((question) => question.key === key && SHAPING.includes(question.kind));
    if (!this.preview?.token || (this.open.length > 0 && !shaping)) return;
    const turn = ++this.#turn;
    this.settling = true;
    try {
      const left = await this.#give();
      if (turn !== this.#turn || !this.preview || !left) return;
      const open = new Set(left.questions.map((question) => question.key));
      const kept = this.#first.filter((question) => question.key in this.answers || open.has(question.key));
      const further = [...this.preview.questions, ...left.questions].filter((question, n, all) =>
        this.#first.every((other) => other.key !== question.key) && all.findIndex((other) => other.key === question.key) === n);
      this.preview = { ...this.preview, questions: [...kept, ...further], changes: left.changes };
    } catch (thrown) {
      if (turn === this.#turn) this.error = asError(thrown);
    } finally {
      if (turn === this.#turn) this.settling = false;
    }
  }

  /** Gives the plan every answer that is asked for, those that decide what else is asked first. */
  async #give(): Promise<OpenQuestions | null> {
    let asked: QuestionAsked[] = this.#first;
    if (this.#answered && this.preview) {
      const reply = await api.previewImport({ patient: this.#patient, files: [this.options] });
      this.preview = { ...this.preview, token: reply.files[0]?.token ?? null };
      asked = reply.files[0]?.questions ?? [];
    }
    const token = this.preview?.token;
    if (!token) return null;
    this.#answered = true;
    let left: OpenQuestions | null = null;
    const given = new Set<string>();
    for (;;) {
      const ready = asked.filter(({ key }) => key in this.answers && !given.has(key));
      const first = ready.filter(({ kind }) => SHAPING.includes(kind));
      const now = first.length > 0 ? first : ready;
      if (now.length === 0 && left !== null) return left;
      now.forEach(({ key }) => given.add(key));
      left = await api.answerImport({ token, answers: now.map(({ key }) => ({ key, value: this.answers[key] ?? null })) });
      asked = left.questions;
    }
  }

  /** Another answer may no longer open what the one before did. */
  #forgetFurther(key: string): void {
    const isFirst = (own: string) => this.#first.some((question) => question.key === own);
    if (!this.preview || !isFirst(key)) return;
    this.preview = { ...this.preview, questions: this.preview.questions.filter((question) => isFirst(question.key)) };
    this.answers = Object.fromEntries(Object.entries(this.answers).filter(([own]) => isFirst(own)));
  }

  /** Says that the file's person is this patient, for this file and those that differ in the same way. */
  isSamePerson(key: string, files: readonly Reviewed[]): void {
    const differences = (file: Reviewed) =>
      JSON.stringify(file.preview?.questions.find((question) => question.key === key)?.differences);
    for (const file of files) if (differences(file) === differences(this)) file.answer(key, 'same');
  }

  withdraw(key: string): void {
    this.#forgetFurther(key);
    const { [key]: _, ...others } = this.answers;
    this.answers = others;
  }
}

/** Finds out which files are read beside which; each is then read with what belongs to it. */
export async function arrange(files: readonly Reviewed[]): Promise<void> {
  if (files.length < 2) return;
  const tokens = files.map(({ offered }) => offered.token);
  const arranged = (await api.arrangeFiles({ tokens })).files;
  for (const { token, beside, companions } of arranged) {
    const file = files.find(({ offered }) => offered.token === token);
    if (!file) continue;
    const before = file.options.companions ?? [];
    if (file.beside === beside && before.join() === companions.join()) continue;
    file.beside = beside;
    file.options = { ...file.options, companions };
    // It was read without them.
    file.preview = null;
  }
}
