// The desk: where the person is, what lies ready, and what the program has to say.

import { api, type ApiError, type OfferedFile, type Status } from './api';
import { asError, type Offer } from './host';

export type Tab = 'results' | 'microbiome' | 'symptoms' | 'correlations' | 'assessment' | 'reports' | 'files';

/** A screen with what it needs. */
export type Place =
  | { screen: 'patients' }
  | { screen: 'patient'; number: string; tab: Tab }
  | { screen: 'import'; patient: string | null }
  | { screen: 'report'; patient: string; kept: number | null }
  | { screen: 'knowledge' }
  | { screen: 'settings' };

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
  front = $state<'none' | 'palette' | 'new-patient' | 'help'>('none');
  /** The patient last looked at, so that import and report know whom they are for. */
  patient = $state<string | null>(null);

  async refresh(): Promise<void> {
    try {
      this.status = await api.status();
      this.failed = null;
    } catch (thrown) {
      this.failed = asError(thrown);
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
    this.patient = null;
    this.offered = [];
    this.refused = [];
    this.said = '';
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
