// Names of analytes, symptoms and formats in the language of the window, by the id that an import
// speaks of.

import { api } from './api';
import { t, tOr, words } from './i18n.svelte';

class Names {
  #byId = $state<Record<string, string>>({});
  #language = '';

  /** Reads the names of the language, once. */
  async #load(language: string): Promise<void> {
    this.#language = language;
    try {
      const { entries } = await api.knowledge({ language });
      if (this.#language !== language) return;
      this.#byId = Object.fromEntries(entries.filter(({ kind }) => kind === 'analyte' || kind === 'symptom').map(({ id, name }) => [id, name]));
    } catch {
      // Without names the ids stand there, and the next file asks again.
      this.#language = '';
    }
  }

  /** Makes sure that the names are there; called where an import begins. */
  ready(): void {
    if (this.#language !== words.language) void this.#load(words.language);
  }

  /** Names an analyte or symptom; otherwise what is given, else its id. */
  of(id: string, otherwise = id): string {
    return this.#byId[id] ?? otherwise;
  }
}

export const names = new Names();

/** Names a file's format by its id; proper names, which have no words of their own, are the title. */
export function formatName(id: string, title?: string | null): string {
  return id === 'by-hand' ? t('by-hand') : tOr(`format-${id}`, title ?? id);
}
