// The pause after wrong passphrases, counted down so that nobody presses in vain.

import type { ApiError } from './api';

export class Pause {
  /** Seconds that are left. */
  left = $state(0);
  #until = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  /** Begins where the refusal says for how many seconds the next try must wait. */
  begin(error: ApiError): void {
    const seconds = error.wait ?? 0;
    if (seconds === 0) return;
    this.#until = Date.now() + seconds * 1000;
    this.left = seconds;
    clearInterval(this.#timer);
    this.#timer = setInterval(() => {
      // By the clock: a window in the background gets few ticks.
      this.left = Math.max(Math.ceil((this.#until - Date.now()) / 1000), 0);
      if (this.left === 0) clearInterval(this.#timer);
    }, 250);
  }

  end(): void {
    clearInterval(this.#timer);
    this.left = 0;
  }
}
