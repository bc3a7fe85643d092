import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import { type FollowedHistory, rememberAsked } from '../../../components/stored/memory/history';
import type { Asked } from '../../../components/stored/memory/history-entries';
import { readSalt, saltedHash } from '../../../components/stored/memory/salted-hash';
import { fingerprint, type History, isNearlySame } from '../../../rules';
import { effectUntil } from '../effect-until';
import { countSimilar, countToday, groupByText, lastWritten } from './history-facts';
import type { OpenConversation } from './open-conversation';

const dayMs = 24 * 60 * 60 * 1000;

interface RememberedOptions {
  followed: FollowedHistory;
  open: ReadonlySignal<OpenConversation>;
  account: ReadonlySignal<string | null>;
  text: ReadonlySignal<string>;
  minute: ReadonlySignal<number>;
  /** Whether anything may be stored: not in private windows, nor where the person said no. */
  mayStore(): boolean;
  onFailure(error: unknown): void;
  signal: AbortSignal;
}

export interface Remembered {
  /** What the open conversation is remembered by, before it is hashed; null where there is nothing. */
  name: ReadonlySignal<string | null>;
  /** Its salted hash; null until it is known. */
  hash: ReadonlySignal<string | null>;
  /** People have asked for the draft as it is: until midnight it is no mass message. */
  askedForIt(): Promise<() => Promise<void>>;
  /** What the history says of the open conversation and its draft. */
  facts: ReadonlySignal<History>;
}

/** What conversations are remembered by: the partner's handle, a group's id, or nothing at all. */
export function rememberedAs({ partnerHandle, isGroup, key }: OpenConversation): string | null {
  if (isGroup) return /^g\d+$/.test(key) ? key : null;
  return partnerHandle === null ? null : partnerHandle.toLowerCase();
}

/** Follows what this browser remembers of the open conversation, until `signal` aborts. */
export function followRemembered(options: RememberedOptions): Remembered {
  const { followed, open, account, text, minute, mayStore, onFailure, signal } = options;
  const name = computed(() => {
    const to = rememberedAs(open.value);
    // What one account wrote to somebody is nothing that another one has written.
    return to === null || account.value === null ? to : `${account.value.toLowerCase()} ${to}`;
  });
  const hashed = createSignal<{ name: string; hash: string } | null>(null);
  const salt = createSignal('');
  readSalt().then((value) => {
    salt.value = value;
  }, onFailure);
  effectUntil(signal, () => {
    const now = name.value;
    if (now === null) return;
    saltedHash(now).then((hash) => {
      hashed.value = { name: now, hash };
    }, onFailure);
  });
  const hash = computed(() =>
    hashed.value !== null && hashed.value.name === name.value ? hashed.value.hash : null,
  );
  const all = computed(() => [...(followed.sends.value?.values() ?? [])]);
  const lately = computed(() => groupByText(all.value, minute.value - dayMs));
  // A key changes neither: only the likeness is asked again while typing.
  const sentToday = computed(() => countToday(all.value, new Date(minute.value)));
  const last = computed(() => lastWritten(all.value, hash.value));
  const print = computed(() => (salt.value === '' ? [] : fingerprint(text.value, salt.value)));
  /** What people asked for, where nothing is stored: until this chat is left for good. */
  const askedHere = createSignal<readonly Asked[]>([]);
  const isAskedFor = computed(() =>
    [...followed.asked.value.values(), ...askedHere.value].some(
      (asked) => asked.until > Date.now() && isNearlySame(asked.print, print.value),
    ),
  );
  return {
    name,
    hash,
    askedForIt() {
      const now = new Date();
      const until = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime();
      const asked = { print: print.peek(), until };
      if (mayStore()) return rememberAsked(asked);
      askedHere.value = [...askedHere.peek(), asked];
      return Promise.resolve(async () => {
        askedHere.value = askedHere.peek().filter((one) => one !== asked);
      });
    },
    facts: computed(() => ({
      similarRecipients: isAskedFor.value ? 0 : countSimilar(lately.value, print.value, hash.value),
      sentToday: sentToday.value,
      lastWritten: last.value,
      optedOut: hash.value !== null && followed.optOuts.value.has(hash.value),
    })),
  };
}
