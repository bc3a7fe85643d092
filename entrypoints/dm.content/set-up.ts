import { computed, type ReadonlySignal } from '@preact/signals';
import type { AccountProfile } from '../../components/account-profiles';
import type { Question, WayOut } from '../../components/panel/panel-model';
import { profileFor, saveBusiness } from '../../components/profile-for';
import {
  forgetSettings,
  type Settings,
  saveAccountType,
  saveSetting,
} from '../../components/settings';
import type { AccountType } from '../../components/settings-fields';
import { findLinks, findMentions, readDomain, type TextRange } from '../../rules';
import type { Composer } from './composer';

interface SetUpOptions {
  composer: Composer;
  settings: ReadonlySignal<Settings | null>;
  account: ReadonlySignal<string | null>;
  partnerHandle: ReadonlySignal<string | null>;
  onFailure(error: unknown): void;
}

/**
 * What has not been told yet, asked one thing at a time where it comes up: the first link, the first
 * mention, the account. A no is remembered and not asked again.
 */
export function askSetUp(options: SetUpOptions): ReadonlySignal<Question | null> {
  const { composer, settings, account, partnerHandle, onFailure } = options;
  return computed(() => {
    const own = settings.value;
    if (own === null) return null;
    const text = composer.text.value;
    const isFinished = ([start, end]: TextRange) => {
      const caret = composer.isSettled.value ? null : composer.selection.value;
      return caret === null || caret[0] < start || caret[0] > end;
    };
    const answer = (
      messageId: string,
      take: () => Promise<void>,
      undo: () => Promise<void>,
    ): WayOut => ({
      messageId,
      data: {},
      take: () => void take().catch(onFailure),
      undo: () => void undo().catch(onFailure),
    });
    const decline = (what: string) =>
      answer(
        'panel_no',
        () => saveSetting('declined', [...own.declined, what]),
        () => saveSetting('declined', own.declined),
      );

    const { locked } = own.policy;
    const { domains, helpHandle } = profileFor(own, account.value);
    const save = (change: Partial<AccountProfile>) => saveBusiness(own, account.value, change);
    const site =
      domains.length === 0 && own.hasSite && !locked.has('domains')
        ? firstSite(text, isFinished, own)
        : null;
    if (site !== null) {
      return {
        messageId: 'panel_ask_site',
        data: { domain: site },
        answers: [
          answer(
            'panel_yes',
            () => save({ domains: [site] }),
            () => save({ domains: [] }),
          ),
          decline(site),
          answer(
            'panel_no_site',
            () => saveSetting('hasSite', false),
            () => saveSetting('hasSite', true),
          ),
        ],
      };
    }
    const help =
      helpHandle === '' && !locked.has('helpHandle')
        ? firstHandle(text, isFinished, own, partnerHandle.value)
        : null;
    if (help !== null) {
      return {
        messageId: 'panel_ask_help',
        data: { handle: `@${help}` },
        answers: [
          answer(
            'panel_yes',
            () => save({ helpHandle: help }),
            () => save({ helpHandle: '' }),
          ),
          decline(`@${help.toLowerCase()}`),
        ],
      };
    }
    const handle = account.value;
    if (handle === null || own.accountTypes.has(handle.toLowerCase())) return null;
    // The first choice ever made becomes the default: it goes with its choice.
    const isDefault = own.accountType === null;
    const choose = (messageId: string, type: AccountType) =>
      answer(
        messageId,
        () => saveAccountType(handle, type),
        () => forgetAccountType(handle, isDefault),
      );
    return {
      messageId: 'panel_ask_account',
      data: { account: `@${handle}` },
      answers: [choose('panel_business', 'business'), choose('panel_personal_answer', 'personal')],
    };
  });
}

function forgetAccountType(handle: string, isDefault: boolean): Promise<void> {
  return forgetSettings([`account_${handle.toLowerCase()}`, ...(isDefault ? ['accountType'] : [])]);
}

type IsFinished = (range: TextRange) => boolean;

/** The domain of the first link that could be the person's own site. */
function firstSite(text: string, isFinished: IsFinished, { declined }: Settings): string | null {
  for (const { range, host } of findLinks(text)) {
    const read = readDomain(host);
    if (!('domain' in read) || !isFinished(range)) continue;
    if (!/(^|\.)(x|twitter)\.com$/.test(read.domain) && !declined.includes(read.domain)) {
      return read.domain;
    }
  }
  return null;
}

/** The first mention that could be where people get help: not of the person written to. */
function firstHandle(
  text: string,
  isFinished: IsFinished,
  { declined }: Settings,
  partner: string | null,
): string | null {
  const mention = findMentions(text).find(
    ({ range, handle }) =>
      isFinished(range) &&
      handle.toLowerCase() !== partner?.toLowerCase() &&
      !declined.includes(`@${handle.toLowerCase()}`),
  );
  return mention?.handle ?? null;
}
