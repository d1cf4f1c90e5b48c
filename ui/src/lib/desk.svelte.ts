// The desk: where the person is, what lies ready, and what the program has to say.

import { api, type AcrossTable, type ApiError, type OfferedFile, type PersonRow, type ReportRow, type Safety, type Status } from './api';
import { asError, type Offer } from './host';

export type Tab = 'results' | 'microbiome' | 'symptoms' | 'correlations' | 'assessment' | 'reports' | 'files';

/** A part of the settings that other screens lead to. */
export type Part = 'clinic' | 'people' | 'recovery' | 'backups' | 'locking' | 'check' | 'laboratories' | 'own' | 'records';

/** A screen with what it needs. */
export type Place =
  | { screen: 'patients' }
  | { screen: 'patient'; number: string; tab: Tab }
  | { screen: 'import'; patient: string | null }
  | { screen: 'report'; patient: string; kept: number | null; amends?: ReportRow }
  | { screen: 'knowledge' }
  | { screen: 'audit' }
  | { screen: 'settings'; part: Part | null };

class Desk {
  /** How the program stands; `null` before it has answered. */
  status = $state<Status | null>(null);
  /** Why it does not answer. */
  failed = $state<ApiError | null>(null);
  /** Where the person is. */
  place = $state<Place>({ screen: 'patients' });
  /** Files offered for the next import. */
  offered = $state<OfferedFile[]>([]);
  /** Files that could not be taken, and why. */
  refused = $state<ApiError[]>([]);
  /** What just happened, said once. */
  said = $state('');
  /** Which window in front is open. */
  front = $state<'none' | 'palette' | 'new-patient' | 'help' | 'restore' | 'rescue'>('none');
  /** The patient last looked at, so that import and report know whom they are for. */
  patient = $state<string | null>(null);
  /** How the database stands, as last looked at; `null` before. */
  safety = $state<Safety | null>(null);
  /** Why that could not be told. */
  untold = $state<ApiError | null>(null);
  /** Whether the reminder of a backup was put off until the database is locked. */
  later = $state(false);
  /** What goes together across the clinic's patients, as last computed. */
  across = $state<AcrossTable | null>(null);
  /** Whose name is printed, where it is not that of the person who is in. */
  #signature = $state<string | null>(null);

  /** Who has opened the database. */
  get person(): PersonRow | null {
    return this.status?.person ?? null;
  }

  /** Whether the person may release, decide and change who works here. */
  get decides(): boolean {
    return this.person?.role === 'practitioner';
  }

  /** Who decides and releases, as it is printed: the person who is in, unless they wrote otherwise. */
  get signature(): string {
    // Whoever came in with the recovery key has no name.
    return this.#signature ?? (this.person && this.person.id !== 0 ? this.person.name : '');
  }

  set signature(name: string) {
    this.#signature = name;
  }

  async refresh(): Promise<void> {
    try {
      this.status = await api.status();
      this.failed = null;
    } catch (thrown) {
      this.failed = asError(thrown);
    }
  }

  /** Looks how the database stands. Every look is a sign of life, so that no timer may take it. */
  async look(): Promise<void> {
    try {
      this.safety = await api.safety();
      this.untold = null;
    } catch (thrown) {
      this.untold = asError(thrown);
    }
  }

  go(place: Place): void {
    this.front = 'none';
    if (place.screen === 'patient') this.patient = place.number;
    if (place.screen === 'patients') this.patient = null;
    this.place = place;
  }

  /** Takes files that were picked or dropped to the import. */
  offer([files, refused]: Offer): void {
    this.refused = refused;
    if (files.length + refused.length === 0) return;
    this.offered = this.place.screen === 'import' ? [...this.offered, ...files] : files;
    if (this.place.screen !== 'import') this.go({ screen: 'import', patient: this.patient });
  }

  /** Forgets everything about patients and asks for the passphrase. */
  async lock(): Promise<void> {
    this.status = await api.lock();
    this.front = 'none';
    this.#forget();
  }

  /** The database was locked from within: for idleness, or to put a backup in its place. */
  async shut(): Promise<void> {
    // What puts a backup in place, or rescues, goes on in front of the lock.
    if (this.front !== 'restore' && this.front !== 'rescue') this.front = 'none';
    await this.refresh();
    if (this.status?.vault !== 'open') this.#forget();
  }

  #forget(): void {
    this.patient = null;
    this.offered = [];
    this.refused = [];
    this.said = '';
    this.safety = null;
    this.untold = null;
    this.later = false;
    this.across = null;
    this.#signature = null;
    this.place = { screen: 'patients' };
  }

  /** Says something in passing; an error is never said only here. */
  say(text: string): void {
    this.said = text;
    setTimeout(() => {
      if (this.said === text) this.said = '';
    }, 5000);
  }
}

export const desk = new Desk();
