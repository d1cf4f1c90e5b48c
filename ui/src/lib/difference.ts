// What differs between a file's person and a record's, in the words of the window.

import { day } from './format';
import { t } from './i18n.svelte';

const NAMES: Record<string, string> = { number: 'record-number', name: 'name', 'birth date': 'born', sex: 'sex' };

/** Says a difference in the language of the window; one of an unknown kind as it was told. */
export function difference(told: string): string {
  const found = /^(.+?): file says (.*), record says (.*)$/.exec(told);
  const [what, file, record] = found?.slice(1) ?? [];
  const name = NAMES[what ?? ''];
  if (name === undefined || file === undefined || record === undefined) return told;
  const word = (text: string) => (what === 'birth date' ? day(text) : what === 'sex' ? t(`sex-${text}`) : text);
  return t('differs', { what: t(name), file: word(file), record: word(record) });
}
