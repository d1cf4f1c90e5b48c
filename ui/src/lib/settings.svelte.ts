// What a person sets for this computer. Nothing here is about a patient.

import { words } from './i18n.svelte';

export type Theme = 'system' | 'light' | 'dark';

interface Kept {
  language: string | null;
  theme: Theme;
  textScale: number;
  brand: string;
}

const KEY = 'zonula.settings';
const DEFAULTS: Kept = { language: null, theme: 'system', textScale: 1, brand: '' };

function read(): Kept {
  try {
    return { ...DEFAULTS, ...(JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Kept>) };
  } catch {
    return { ...DEFAULTS };
  }
}

class Settings {
  #kept = $state(read());

  get language(): string | null { return this.#kept.language; }
  get theme(): Theme { return this.#kept.theme; }
  get textScale(): number { return this.#kept.textScale; }
  get brand(): string { return this.#kept.brand; }

  /** Changes settings, keeps them and puts them into effect. */
  set(change: Partial<Kept>): void {
    this.#kept = { ...this.#kept, ...change };
    localStorage.setItem(KEY, JSON.stringify(this.#kept));
    this.apply();
  }

  /** Puts the settings into effect. */
  apply(): void {
    const root = document.documentElement;
    if (this.theme === 'system') delete root.dataset['theme'];
    else root.dataset['theme'] = this.theme;
    root.style.setProperty('--text-scale', String(this.textScale));
    words.choose(this.language ? [this.language] : navigator.languages);
  }
}

export const settings = new Settings();
