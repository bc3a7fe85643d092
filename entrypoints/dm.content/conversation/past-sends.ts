import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import { dayMs } from '../../../components/stored/memory/entries';
import {
  type FollowedHistory,
  rememberAsked,
  rememberSend,
} from '../../../components/stored/memory/history';
import type { Asked } from '../../../components/stored/memory/history-entries';
import { readSalt, saltedHash } from '../../../components/stored/memory/salted-hash';
import { fingerprint, type History, isNearlySame } from '../../../rules';
import { effectUntil } from '../effect-until';
import { asAccount, lastingName } from './conversation-key';
import { countSimilar, countToday, groupByText, lastWritten } from './history-facts';
import type { OpenConversation } from './open-conversation';

interface PastSendsOptions {
  followed: FollowedHistory;
  open: ReadonlySignal<OpenConversation>;
  account: ReadonlySignal<string | null>;
  text: ReadonlySignal<string>;
  minute: ReadonlySignal<number>;
  /** Whether anything may be stored: not in private windows, and not where the person said no. */
  mayStore(): boolean;
  onFailure(error: unknown): void;
  signal: AbortSignal;
}

/** What this browser remembers of the open conversation, and remembers from now on. */
export interface PastSends {
  /** The lasting name of the open conversation as the account in use has it; null until it is known. */
  rememberedAs: ReadonlySignal<string | null>;
  /** The salted hash that the open conversation is stored under; null until it is known. */
  hash: ReadonlySignal<string | null>;
  /** What the history says of the open conversation and its draft. */
  facts: ReadonlySignal<History>;
  /** Remembers a message that went out to `to`, as `rememberedAs` has it; nothing where that is null. */
  remember(text: string, isFirst: boolean, to: string | null): void;
  /**
   * People asked for the draft as it is: until midnight it is no mass message. Resolves to a function
   * that takes that back.
   */
  askedForIt(): Promise<() => Promise<void>>;
}

/** Keeps what is remembered of the open conversation up to date, until `signal` aborts. */
export function trackPastSends(options: PastSendsOptions): PastSends {
  const { followed, open, account, text, minute, mayStore, onFailure, signal } = options;
  const rememberedAs = computed(() => {
    const lasting = lastingName(open.value);
    return lasting === null ? null : asAccount(account.value, lasting);
  });
  const hashed = createSignal<{ name: string; hash: string } | null>(null);
  const salt = createSignal('');
  readSalt().then((value) => {
    salt.value = value;
  }, onFailure);
  effectUntil(signal, () => {
    const now = rememberedAs.value;
    if (now === null) return;
    saltedHash(now).then((hash) => {
      hashed.value = { name: now, hash };
    }, onFailure);
  });
  const hash = computed(() =>
    hashed.value !== null && hashed.value.name === rememberedAs.value ? hashed.value.hash : null,
  );
  const all = computed(() => [...(followed.sends.value?.values() ?? [])]);
  const lately = computed(() => groupByText(all.value, minute.value - dayMs));
  // Typing changes neither of these two; only similarity is computed again with every key.
  const sentToday = computed(() => countToday(all.value, new Date(minute.value)));
  const last = computed(() => lastWritten(all.value, hash.value));
  const print = computed(() => (salt.value === '' ? [] : fingerprint(text.value, salt.value)));
  /** What people asked for, where nothing may be stored. Gone with this composer. */
  const askedHere = createSignal<readonly Asked[]>([]);
  const isAskedFor = computed(() =>
    [...followed.asked.value.values(), ...askedHere.value].some(
      (asked) => asked.until > Date.now() && isNearlySame(asked.print, print.value),
    ),
  );
  // Where nobody was written to lately, the draft needs no fingerprint.
  const similarRecipients = computed(() =>
    lately.value.length === 0 || isAskedFor.value
      ? 0
      : countSimilar(lately.value, print.value, hash.value),
  );
  const optedOut = computed(() => hash.value !== null && followed.optOuts.value.has(hash.value));
  return {
    rememberedAs,
    hash,
    remember(words, isFirst, to) {
      if (to === null) return;
      rememberMessage(to, isFirst, words).catch((error) => {
        followed.fail();
        onFailure(error);
      });
    },
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
    // Another object only where one of them has changed: it is part of what every draft is checked with.
    facts: computed(() => ({
      similarRecipients: similarRecipients.value,
      sentToday: sentToday.value,
      lastWritten: last.value,
      optedOut: optedOut.value,
    })),
  };
}

/** Stores that a message went out: salted hash, salted fingerprint, date. Rejects where storage does. */
async function rememberMessage(to: string, isFirst: boolean, words: string): Promise<void> {
  const at = Date.now();
  const print = fingerprint(words, await readSalt());
  await rememberSend({ to: await saltedHash(to), isFirst, at, print });
}
