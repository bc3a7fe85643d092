import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import { keepLastChoice, type LastChoice } from '../../../components/panel/last-choice';
import type { WayOut } from '../../../components/panel/panel-model';
import {
  followChatChoices,
  readChatChoices,
  saveChatChoices,
} from '../../../components/stored/memory/chat-choices';
import type { Settings } from '../../../components/stored/settings/settings';
import {
  type Diagnostic,
  type Profile,
  type RuleId,
  ruleOf,
  type WayOutKind,
} from '../../../rules';
import { effectUntil } from '../effect-until';
import type { Reason } from '../tab/hold-memory';
import type { DraftLife } from './draft-life';
import { lastingWaysOut } from './lasting-ways-out';

/**
 * What the person chose about warnings: silent for this draft, in this chat, or for good. Every choice
 * can be undone.
 */
export interface SilencedWarnings extends Pick<LastChoice, 'undoable' | 'attempt'> {
  /** Whether a warning was ignored for this draft. */
  isIgnored(diagnostic: Diagnostic, text: string): boolean;
  /** The ways out of one warning, the smallest first. */
  waysOut(diagnostic: Diagnostic, text: string): WayOut[];
  /** The profile with the rules turned off that are silent in the open conversation. */
  profile(profile: Profile): Profile;
}

interface SilencedOptions {
  life: DraftLife;
  /** What the open chat is remembered by; `''` where the page does not name it. */
  conversation: ReadonlySignal<string>;
  isGroup: ReadonlySignal<boolean>;
  partner: ReadonlySignal<string>;
  settings: ReadonlySignal<Settings | null>;
  account: ReadonlySignal<string | null>;
  /** People have asked for this text. Resolves to a function that takes that back. */
  askedForIt(): Promise<() => Promise<void>>;
  /** Is told when a choice for a chat could not be stored; it holds until the tab closes all the same. */
  onFailure(error: unknown): void;
  signal: AbortSignal;
}

/** Keeps the choices for the open draft and conversation up to date, until `signal` aborts. */
export function trackSilencedWarnings(options: SilencedOptions): SilencedWarnings {
  const { life, conversation, isGroup, partner, settings, account } = options;
  const { askedForIt, onFailure, signal } = options;
  const ignored = life.perDraft<ReadonlySet<string>>(new Set());
  const perChat = createSignal<ReadonlyMap<string, ReadonlySet<RuleId>>>(new Map());
  const { undoable, took, refused, attempt, forget } = keepLastChoice();
  life.on('left', forget);
  life.on('emptied', () => {
    if (undoable.peek()?.messageId === 'panel_took_ignored') forget();
  });
  const silent = computed(() => perChat.value.get(conversation.value) ?? new Set<RuleId>());

  const keep = (key: string, rules: ReadonlySet<RuleId>) => {
    perChat.value = new Map([...perChat.peek(), [key, rules]]);
  };
  effectUntil(signal, () => {
    const key = conversation.value;
    if (key === '' || perChat.peek().has(key)) return;
    readChatChoices(key, Date.now()).then((rules) => {
      if (!perChat.peek().has(key)) keep(key, rules);
    }, onFailure);
  });
  followChatChoices(() => {
    const key = conversation.peek();
    // The choices for other chats are read again when these are opened.
    if (key === '') perChat.value = new Map();
    else {
      readChatChoices(key, Date.now()).then((rules) => {
        perChat.value = new Map([[key, rules]]);
      }, onFailure);
    }
  }, signal);

  const silence = (key: string, ruleId: RuleId, isSilent: boolean) => {
    const rules = new Set(perChat.peek().get(key));
    if (isSilent) rules.add(ruleId);
    else rules.delete(ruleId);
    keep(key, rules);
    saveChatChoices(key, rules, Date.now()).catch(onFailure);
  };

  const chatWords = (kinds: readonly WayOutKind[]) => {
    if (kinds.includes('known-group') && isGroup.peek()) return 'panel_acquainted';
    if (kinds.includes('known-person') && partner.peek() !== '') return 'panel_i_know';
    return 'panel_not_in_chat';
  };
  return {
    undoable,
    attempt,
    isIgnored: (diagnostic, text) => ignored.value.has(reasonOf(diagnostic, text).key),
    waysOut(diagnostic, text) {
      const { ruleId } = diagnostic;
      const { waysOut: kinds = [] } = ruleOf(ruleId);
      const { key } = reasonOf(diagnostic, text);
      const here: WayOut = {
        messageId: 'panel_ignore_here',
        data: {},
        take() {
          const before = ignored.peek();
          ignored.value = new Set([...before, key]);
          took('panel_took_ignored', { rule: ruleId }, async () => {
            ignored.value = before;
          });
        },
      };
      const inChat: WayOut = {
        messageId: chatWords(kinds),
        data: { partner: partner.peek() },
        take() {
          const chat = conversation.peek();
          // X may be leaving the chat by now.
          if (chat === '') return;
          silence(chat, ruleId, true);
          took('panel_took_not_in_chat', { rule: ruleId }, async () =>
            silence(chat, ruleId, false),
          );
        },
      };
      const asked: WayOut = {
        messageId: 'panel_asked_for_it',
        data: {},
        take() {
          askedForIt().then((takeBack) => {
            took('panel_took_asked_for_it', { rule: ruleId }, takeBack);
          }, refused);
        },
      };
      const own = settings.peek();
      const mayBeAskedFor = kinds.includes('asked-for-it') && !isGroup.peek();
      return [
        ...(mayBeAskedFor ? [asked] : []),
        here,
        // Where the page does not name the chat, nothing can be remembered of it.
        ...(conversation.peek() === '' ? [] : [inChat]),
        ...(own === null
          ? []
          : lastingWaysOut({
              diagnostic,
              text,
              settings: () => settings.peek() ?? own,
              account: account.peek(),
              took,
              refused,
            })),
      ];
    },
    profile(profile) {
      const off = [...silent.value].map((ruleId) => [ruleId, 'off'] as const);
      return { ...profile, severities: { ...profile.severities, ...Object.fromEntries(off) } };
    },
  };
}

/** What a warning is known by: its rule, and the words it quotes or the account it names. */
export function reasonOf({ ruleId, range, data }: Diagnostic, text: string): Reason {
  const { holdsOncePer } = ruleOf(ruleId);
  const quoted = range ? text.slice(...range) : null;
  const named = holdsOncePer === 'account' ? data.account : quoted;
  return {
    key: named === null || named === undefined ? ruleId : `${ruleId} ${named}`,
    ...(holdsOncePer && { holdsOncePer }),
  };
}
