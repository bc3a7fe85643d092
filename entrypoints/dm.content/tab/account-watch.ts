import { signal as createSignal, type ReadonlySignal } from '@preact/signals';

/** The accounts in use in this tab, as the page showed them. */
export class AccountWatch {
  #current: string | null = null;
  readonly #switchedAt = createSignal<number | null>(null);

  /**
   * When the page showed another account than before, in milliseconds since 1970; null = never, or a
   * message has been sent since.
   */
  get switchedAt(): ReadonlySignal<number | null> {
    return this.#switchedAt;
  }

  /** The account that the page shows now. Where it shows none, the last one still holds. */
  see(account: string | null, now: number): void {
    if (account === null || account === this.#current) return;
    if (this.#current !== null) this.#switchedAt.value = now;
    this.#current = account;
  }

  /** A message has been sent: whoever sent it meant this account. */
  sent(): void {
    this.#switchedAt.value = null;
  }
}
