// Words in the language of the window, from .ftl files beside those of the reports.

import type { FluentVariable } from '@fluent/bundle';
import { Bundles } from './bundles';

const own = import.meta.glob<string>('../../../templates/locales/*/ui.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const reports = import.meta.glob<string>('../../../templates/locales/*/report.ftl', {
  query: '?raw',
  import: 'default',
  eager: true,
});

const bundles = new Bundles(own);
const reportBundles = new Bundles(reports);

/** Languages that the window speaks, English first. */
export const LANGUAGES: readonly string[] = bundles.languages.sort(
  (a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b),
);

class Words {
  /** The language in use. */
  language = $state('en');

  /** Chooses a language, or the nearest one that there are words for. */
  choose(wanted: readonly string[]): void {
    const found = wanted.map((tag) => tag.split('-')[0] ?? '').find((tag) => bundles.has(tag));
    this.language = found ?? 'en';
    document.documentElement.lang = this.language;
    // While somebody types a passphrase: the first patient's page speaks the reports' words.
    setTimeout(() => reportBundles.get(this.language), 300);
  }
}

export const words = new Words();

function find(id: string, args?: Record<string, FluentVariable>, within = bundles): string | undefined {
  for (const language of [words.language, 'en']) {
    const bundle = within.get(language);
    const message = bundle?.getMessage(id);
    if (bundle && message?.value) return bundle.formatPattern(message.value, args ?? null);
  }
  return undefined;
}

/** Says a message. */
export function t(id: string, args?: Record<string, FluentVariable>): string {
  return find(id, args) ?? id;
}

/** Says a message where there is one, and the given text otherwise. */
export function tOr(id: string, otherwise: string, args?: Record<string, FluentVariable>): string {
  return find(id, args) ?? otherwise;
}

/** Names a language in the language of the window. */
export function languageName(tag: string): string {
  return new Intl.DisplayNames([words.language], { type: 'language' }).of(tag) ?? tag;
}

/** Names something as reports do, by its id: a measure of diversity, a functional group, an area. */
export function reportWord(kind: 'metric' | 'group' | 'index' | 'domain' | 'grade' | 'explanation' | 'open' | 'needs', id: string): string | undefined {
  return find(`${kind}-${id.replaceAll('_', '-')}`, undefined, reportBundles);
}

/** Says a message of the reports, so that window and paper use the same words. */
export function said(id: string, args?: Record<string, FluentVariable>): string {
  return find(id, args, reportBundles) ?? id;
}
