import { computed, signal as createSignal, type ReadonlySignal } from '@preact/signals';
import type { Undoable, WayOut } from '../../../components/panel/panel-model';
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
import { reasonOf } from '../tab/hold-memory';
import { settingsWays } from './lasting-ways-out';

/** The person's own word on warnings: here, in this chat, for good. Every choice can be undone. */
export interface Choices {
  /** Rules that are silent in the open conversation. */
  silent: ReadonlySignal<ReadonlySet<RuleId>>;
  isIgnored(diagnostic: Diagnostic, text: string): boolean;
  /** The ways out of one warning, the smallest first. */
  waysOut(diagnostic: Diagnostic, text: string): WayOut[];
  /** The last choice, while it can be taken back with one click. */
  undoable: ReadonlySignal<Undoable | null>;
  /** The draft was sent or emptied: what was ignored in it is forgotten. */
  forgetDraft(): void;
  profile(profile: Profile): Profile;
}

interface ChoicesOptions {
  conversation: ReadonlySignal<string>;
  isGroup: ReadonlySignal<boolean>;
  partner: ReadonlySignal<string>;
  settings: ReadonlySignal<Settings | null>;
  account: ReadonlySignal<string | null>;
  /** People have asked for this text; resolves to how to take that back. */
  askedForIt(): Promise<() => Promise<void>>;
  /** What cannot be stored holds until the tab closes; this hears of it. */
  onFailure(error: unknown): void;
  signal: AbortSignal;
}

/** Follows the choices that hold for the open conversation until `signal` aborts. */
export function followChoices(options: ChoicesOptions): Choices {
  const { conversation, isGroup, partner, settings, account, askedForIt, onFailure, signal } =
    options;
  const ignored = createSignal<ReadonlySet<string>>(new Set());
  const perChat = createSignal<ReadonlyMap<string, ReadonlySet<RuleId>>>(new Map());
  const undoable = createSignal<Undoable | null>(null);
  const silent = computed(() => perChat.value.get(conversation.value) ?? new Set<RuleId>());

  const keep = (key: string, rules: ReadonlySet<RuleId>) => {
    perChat.value = new Map([...perChat.peek(), [key, rules]]);
  };
  effectUntil(signal, () => {
    const key = conversation.value;
    undoable.value = null;
    if (key === '' || perChat.peek().has(key)) return;
    readChatChoices(key, Date.now()).then((rules) => {
      if (!perChat.peek().has(key)) keep(key, rules);
    }, onFailure);
  });
  followChatChoices(() => {
    const key = conversation.peek();
    // Those of other chats are read when these are opened.
    readChatChoices(key, Date.now()).then((rules) => {
      perChat.value = new Map([[key, rules]]);
    }, onFailure);
  }, signal);

  const took = (messageId: string, data: Undoable['data'], undo: () => void) => {
    undoable.value = {
      messageId,
      data,
      undo() {
        undo();
        undoable.value = null;
      },
    };
  };
  const silence = (ruleId: RuleId, isSilent: boolean) => {
    const key = conversation.peek();
    const rules = new Set(silent.peek());
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
    silent,
    undoable,
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
          took('panel_took_ignored', { rule: ruleId }, () => {
            ignored.value = before;
          });
        },
      };
      const inChat: WayOut = {
        messageId: chatWords(kinds),
        data: { partner: partner.peek() },
        take() {
          silence(ruleId, true);
          took('panel_took_not_in_chat', { rule: ruleId }, () => silence(ruleId, false));
        },
      };
      const asked: WayOut = {
        messageId: 'panel_asked_for_it',
        data: {},
        take() {
          askedForIt().then((forget) => {
            took('panel_took_asked_for_it', { rule: ruleId }, () => void forget().catch(onFailure));
          }, onFailure);
        },
      };
      const own = settings.peek();
      const mayBeAskedFor = kinds.includes('asked-for-it') && !isGroup.peek();
      return [
        ...(mayBeAskedFor ? [asked] : []),
        here,
        inChat,
        ...(own === null
          ? []
          : settingsWays({
              diagnostic,
              text,
              settings: () => settings.peek() ?? own,
              account: account.peek(),
              took,
              onFailure,
            })),
      ];
    },
    forgetDraft() {
      if (ignored.peek().size > 0) ignored.value = new Set();
      if (undoable.peek()?.messageId === 'panel_took_ignored') undoable.value = null;
    },
    profile(profile) {
      const off = [...silent.value].map((ruleId) => [ruleId, 'off'] as const);
      return { ...profile, severities: { ...profile.severities, ...Object.fromEntries(off) } };
    },
  };
}
