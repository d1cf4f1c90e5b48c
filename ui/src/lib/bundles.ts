// Words by language: each language is read when it is first spoken, not all of them at the start.

import { FluentBundle, FluentResource } from '@fluent/bundle';

function bundle(language: string, text: string): FluentBundle {
  const bundle = new FluentBundle(language, { useIsolating: false });
  const errors = bundle.addResource(new FluentResource(text));
  for (const error of errors) console.error(`${language}: ${error.message}`);
  return bundle;
}

/** The words of each language; a language is read when it is first spoken. */
export class Bundles {
  readonly #texts: Map<string, string>;
  readonly #read = new Map<string, FluentBundle>();

  constructor(sources: Record<string, string>) {
    const byLanguage = Object.entries(sources).map(([path, text]) => [path.split('/').at(-2) ?? 'en', text] as const);
    this.#texts = new Map(byLanguage);
  }

  get languages(): string[] {
    return [...this.#texts.keys()];
  }

  has(language: string): boolean {
    return this.#texts.has(language);
  }

  get(language: string): FluentBundle | undefined {
    const known = this.#read.get(language);
    const text = this.#texts.get(language);
    if (known || text === undefined) return known;
    const read = bundle(language, text);
    this.#read.set(language, read);
    return read;
  }
}
