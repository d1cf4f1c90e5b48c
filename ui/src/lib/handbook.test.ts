// The handbook has ten short pages, whole in every language that it is written in.

import { describe, expect, it } from 'vitest';
import { isTranslated, PAGES, points, told } from './handbook.svelte';
import { LANGUAGES, words } from './i18n.svelte';

describe('the handbook', () => {
  it.each(LANGUAGES.map((language) => [language]))('is whole in %s, or says that it is not translated', (language) => {
    words.language = 'en';
    const english = PAGES.map((page) => points(page).length);
    words.language = language;
    expect(PAGES.map((page) => points(page).length)).toEqual(english);
    for (const page of [...PAGES, 'quick']) {
      expect(told(`${page}-title`)).not.toBe(`${page}-title`);
      expect(told(`${page}-lead`)).not.toBe(`${page}-lead`);
    }
    if (language === 'en' || language === 'de') expect(isTranslated()).toBe(true);
  });

  it('has ten pages', () => expect(PAGES.length).toBe(10));
});
