import { computed, type ReadonlySignal } from '@preact/signals';
import type { LastChoice } from '../../../components/panel/last-choice';
import type { Question, WayOut } from '../../../components/panel/panel-model';
import type { AccountProfile } from '../../../components/stored/settings/account-profiles';
import type { AccountType } from '../../../components/stored/settings/fields';
import { profileFor, saveBusiness } from '../../../components/stored/settings/profile-for';
import { accountPrefix } from '../../../components/stored/settings/read';
import {
  forgetSettings,
  saveAccountType,
  saveSetting,
} from '../../../components/stored/settings/save';
import type { Settings } from '../../../components/stored/settings/settings';
import { Draft } from '../../../rules';
import type { Composer } from '../composer/composer';
import { computedSame } from '../computed-same';
import { trackDeclined } from './declined-questions';
import { handlesIn, sitesIn } from './setup-candidates';

interface SetupOptions extends Pick<LastChoice, 'attempt'> {
  composer: Composer;
  settings: ReadonlySignal<Settings | null>;
  account: ReadonlySignal<string | null>;
  partnerHandle: ReadonlySignal<string | null>;
  onFailure(error: unknown): void;
  signal: AbortSignal;
}

/**
 * The question for what the settings do not say yet, one at a time and where it comes up: with the
 * first link, the first mention, or about the account. Null where there is nothing to ask. A "no" is
 * remembered, and not asked about again.
 */
export function setupQuestion(options: SetupOptions): ReadonlySignal<Question | null> {
  const { composer, settings, account, partnerHandle, attempt, onFailure, signal } = options;
  const finished = computed(() => ({
    draft: new Draft(composer.text.value),
    caret: composer.isSettled.value ? null : composer.selection.value,
  }));
  const sites = computedSame(() => {
    const own = settings.value;
    if (own === null || !own.hasSite || own.policy.locked.has('domains')) return [];
    const { accountType, domains } = profileFor(own, account.value);
    return accountType === 'personal' || domains.length > 0 ? [] : sitesIn(finished.value);
  });
  const handles = computedSame(() => {
    const own = settings.value;
    if (own === null || own.policy.locked.has('helpHandle')) return [];
    const partner = partnerHandle.value?.toLowerCase();
    const { accountType, helpHandle } = profileFor(own, account.value);
    return accountType === 'personal' || helpHandle !== ''
      ? []
      : handlesIn(finished.value).filter((handle) => handle.toLowerCase() !== partner);
  });
  const declined = trackDeclined({
    asked: computed(() => [...sites.value, ...handles.value.map(atHandle)]),
    onFailure,
    signal,
  });

  return computed(() => {
    const own = settings.value;
    if (own === null) return null;
    const answer = (
      messageId: string,
      take: () => Promise<void>,
      undo: () => Promise<void>,
    ): WayOut => ({
      messageId,
      data: {},
      take: () => attempt(take()),
      undo: () => attempt(undo(), undo),
    });
    // Both hold until the tab closes, whether or not they can be stored.
    const decline = (what: string): WayOut => ({
      messageId: 'panel_no',
      data: {},
      take: () => void declined.set(what, true).catch(onFailure),
      undo: () => void declined.set(what, false).catch(onFailure),
    });
    const handle = account.value;
    // An undo keeps what was chosen in the meantime.
    const now = () => settings.peek() ?? own;
    const save = (change: Partial<AccountProfile>) => saveBusiness(now(), handle, change);
    const site = sites.value.find(declined.mayAsk);
    if (site !== undefined) {
      return {
        messageId: 'panel_ask_site',
        data: { domain: site },
        answers: [
          answer(
            'panel_yes',
            () => save({ domains: [site] }),
            () =>
              save({ domains: profileFor(now(), handle).domains.filter((each) => each !== site) }),
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
    const help = handles.value.find((handle) => declined.mayAsk(atHandle(handle)));
    if (help !== undefined) {
      return {
        messageId: 'panel_ask_help',
        data: { handle: `@${help}` },
        answers: [
          answer(
            'panel_yes',
            () => save({ helpHandle: help }),
            async () => {
              if (profileFor(now(), handle).helpHandle === help) await save({ helpHandle: '' });
            },
          ),
          decline(atHandle(help)),
        ],
      };
    }
    if (handle === null || own.accountTypes.has(handle.toLowerCase())) return null;
    // The first choice ever made is the default too: undoing it undoes both.
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
  return forgetSettings([
    accountPrefix + handle.toLowerCase(),
    ...(isDefault ? ['accountType'] : []),
  ]);
}

/** The name under which a "no" about a handle is stored. */
function atHandle(handle: string): string {
  return `@${handle.toLowerCase()}`;
}
