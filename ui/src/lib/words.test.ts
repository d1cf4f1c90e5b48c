// Every word that the window says is there, in every language it speaks.

import { FluentResource } from '@fluent/bundle';
import { describe, expect, it } from 'vitest';

const locales = import.meta.glob<string>('../../../templates/locales/*/ui.ftl', { query: '?raw', import: 'default', eager: true });
const sources = import.meta.glob<string>(['../**/*.svelte', '../**/*.ts', '!../**/*.test.ts'], { query: '?raw', import: 'default', eager: true });

const ids = (text: string) => new FluentResource(text).body.map(({ id }) => id);
const languages = Object.entries(locales).map(([path, text]) => ({ language: path.split('/').at(-2) ?? '', text }));
const english = languages.find(({ language }) => language === 'en')?.text ?? '';
const known = new Set(ids(english));
const code = Object.values(sources).join('\n');

/** Names written out in the code: `t('close')`, `id: 'lock'`, and lists of names. */
const said = new Set([...code.matchAll(/\bt\('([a-z0-9_-]+)'/g)].map((found) => found[1] ?? ''));

describe('the words', () => {
  it('are the same messages in every language', () => {
    expect(languages.length).toBeGreaterThanOrEqual(2);
    for (const { language, text } of languages) {
      expect({ language, ids: ids(text).sort() }).toEqual({ language, ids: [...known].sort() });
      expect(new Set(ids(text)).size).toBe(ids(text).length);
    }
  });

  it('use the same variables in every language', () => {
    const variables = (text: string) =>
      new Map(text.split(/^(?=[a-z][a-z0-9_-]* =)/m).filter((message) => message.trim() !== '').map((message) => [
        message.split(' =')[0],
        [...new Set([...message.matchAll(/\$(\w+)/g)].map((found) => found[1]))].sort().join(),
      ]));
    const expected = variables(english.replace(/^#.*$/gm, ''));
    for (const { text } of languages) expect(variables(text.replace(/^#.*$/gm, ''))).toEqual(expected);
  });

  it('are there for everything the pages say', () => {
    expect(said.size).toBeGreaterThan(150);
    expect([...said].filter((id) => !known.has(id))).toEqual([]);
  });

  it('are all said somewhere', () => {
    const families = [...code.matchAll(/\b(?:t|tOr)\(`([a-z-]+)\$\{/g)].map((found) => found[1] ?? '');
    const unsaid = ids(english).filter(
      (id) => !code.includes(`'${id}'`) && !families.some((family) => id.startsWith(family)),
    );
    expect(unsaid).toEqual([]);
  });
});
