import { computed, type ReadonlySignal } from '@preact/signals';
import { shownNames } from '../../../components/panel/placeholder-names';
import { accountFor, profileFor } from '../../../components/stored/settings/profile-for';
import { messageLanguage } from '../../../components/words/message-language';
import type { History, LintContext } from '../../../rules';
import type { OpenConversation } from '../conversation/open-conversation';
import type { Meanwhile } from '../conversation/sends-and-arrivals';
import type { Tab } from '../tab/tab-state';
import type { Attachments } from './attachments';
import type { Details } from './foreign-details';
import type { SilencedWarnings } from './silenced-warnings';

interface ContextOptions {
  tab: Pick<Tab, 'settings' | 'account' | 'accountWatch' | 'minute' | 'recentNames'>;
  open: ReadonlySignal<OpenConversation>;
  /** The field holds a sent message that is being edited. */
  isEdit: ReadonlySignal<boolean>;
  silenced: Pick<SilencedWarnings, 'profile'>;
  history: ReadonlySignal<History>;
  meanwhile: ReadonlySignal<Meanwhile>;
  attachments: ReadonlySignal<Attachments>;
  details: ReadonlySignal<Details>;
}

/**
 * Everything but its text that a draft is checked with; null until the settings have been read. Most
 * keys change nothing of it.
 */
export function lintContext(options: ContextOptions): ReadonlySignal<LintContext | null> {
  const { tab, open, isEdit, silenced, history, meanwhile, attachments, details } = options;
  const { account, accountWatch, minute, recentNames } = tab;
  const { settings } = tab.settings;
  const minutesSinceSwitch = computed(() => {
    const { value: at } = accountWatch.switchedAt;
    return at === null ? null : Math.max(0, Math.ceil((minute.value - at) / 60_000));
  });
  const otherNames = computed(() => recentNames.others(open.value.key, Date.now()));
  const conversation = computed(() => ({
    ...open.value.facts,
    // The message is out already: whether it was the first one does not matter any more.
    ...(isEdit.value && { beginning: false, received: 0 }),
    recentNames: otherNames.value,
    ...attachments.value,
    ...details.value,
    ...(meanwhile.value !== null && { meanwhile: meanwhile.value }),
  }));
  return computed<LintContext | null>(() =>
    settings.value === null
      ? null
      : {
          profile: silenced.profile({
            ...profileFor(settings.value, account.value),
            language: messageLanguage(settings.value),
            placeholderNames: shownNames(),
          }),
          conversation: conversation.value,
          history: history.value,
          account: {
            ...accountFor(settings.value, account.value),
            ...(minutesSinceSwitch.value !== null && {
              minutesSinceSwitch: minutesSinceSwitch.value,
            }),
          },
        },
  );
}
