// The handbook: ten short pages from .ftl files, with pictures that the end-to-end test makes.

import { Bundles } from './bundles';
import { words } from './i18n.svelte';

const texts = import.meta.glob<string>('../../../templates/locales/*/help.ftl', { query: '?raw', import: 'default', eager: true });
const pictures = import.meta.glob<string>('../../help/*.png', { query: '?url', import: 'default', eager: true });

/** The pages, in the order of work. */
export const PAGES = ['start', 'patients', 'import', 'questions', 'results', 'microbiome', 'symptoms', 'assessment', 'report', 'safety'] as const;
export type Page = (typeof PAGES)[number];

const bundles = new Bundles(texts);

/** Whether the handbook is written in the language of the window. */
export const isTranslated = (): boolean => bundles.has(words.language);

/** Says a message of the handbook, in English where it is not translated. */
export function told(id: string): string {
  const bundle = bundles.get(words.language) ?? bundles.get('en');
  const message = bundle?.getMessage(id);
  return bundle && message?.value ? bundle.formatPattern(message.value, null) : id;
}

/** The messages `name-1`, `name-2` … of a page. */
export function points(name: string): string[] {
  const all: string[] = [];
  for (let n = 1; told(`${name}-${n}`) !== `${name}-${n}`; n += 1) all.push(told(`${name}-${n}`));
  return all;
}

/** The picture of a page, where one was made. */
export const picture = (page: Page): string | undefined => pictures[`../../help/${page}.png`];
