// The review of an import: each file with what was understood, and a person's answers to it.

import { api, type ApiError, type FilePreview, type ImportDone, type OfferedFile, type PreviewFile } from './api';
import { asError } from './host';

export type AnswerValue = string | string[] | null;
export type State = 'reading' | 'failed' | 'known' | 'format' | 'nothing' | 'open' | 'ready' | 'left-out' | 'stored';

/** One offered file on its way into the record. */
export class Reviewed {
  readonly offered: OfferedFile;
  preview = $state<FilePreview | null>(null);
  error = $state<ApiError | null>(null);
  options = $state<PreviewFile>({ token: '' });
  answers = $state<Record<string, AnswerValue>>({});
  leftOut = $state(false);
  done = $state<ImportDone | null>(null);

  constructor(offered: OfferedFile) {
    this.offered = offered;
    this.options = { token: offered.token };
  }

  /** Keys of questions that a person has not answered yet, and must. */
  get open(): string[] {
    return (this.preview?.questions ?? []).filter(({ key, optional }) => !optional && !(key in this.answers)).map(({ key }) => key);
  }

  get state(): State {
    if (this.done) return 'stored';
    if (this.leftOut) return 'left-out';
    if (this.error) return 'failed';
    if (!this.preview) return 'reading';
    if (this.preview.knownAlready) return 'known';
    if (!this.preview.format && this.preview.formats.length > 1) return 'format';
    if (this.preview.token === null) return 'nothing';
    return this.open.length > 0 ? 'open' : 'ready';
  }

  /** Reads the file with the options of the moment; nothing is stored. */
  async read(patient: string): Promise<void> {
    this.preview = null;
    this.error = null;
    this.answers = {};
    try {
      const reply = await api.previewImport({ patient, files: [this.options] });
      this.preview = reply.files[0] ?? null;
    } catch (thrown) {
      this.error = asError(thrown);
    }
  }

  /** Stores the file, all of it or nothing. */
  async store(): Promise<void> {
    const token = this.preview?.token;
    if (!this.preview || !token) return;
    try {
      const asked = this.preview.questions.filter(({ key, optional }) => !optional || key in this.answers).map(({ key }) => key);
      const answers = asked.map((key) => ({ key, value: this.answers[key] ?? null }));
      // An answer may open further questions: which specimen, then when it was taken.
      const left = await api.answerImport({ token, answers });
      this.preview.questions = left.questions;
      if (left.questions.some(({ optional }) => !optional)) return;
      this.done = await api.acceptImport({ token, answers: [] });
    } catch (thrown) {
      this.error = asError(thrown);
    }
  }

  answer(key: string, value: AnswerValue): void {
    this.answers = { ...this.answers, [key]: value };
  }

  /** Says that the file's person is this patient, for this file and those that differ in the same way. */
  isSamePerson(key: string, files: readonly Reviewed[]): void {
    const differences = (file: Reviewed) =>
      JSON.stringify(file.preview?.questions.find((question) => question.key === key)?.differences);
    for (const file of files) if (differences(file) === differences(this)) file.answer(key, 'same');
  }

  withdraw(key: string): void {
    const { [key]: _, ...others } = this.answers;
    this.answers = others;
  }
}
