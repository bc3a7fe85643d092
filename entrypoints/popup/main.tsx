import { signal } from '@preact/signals';
import { render } from 'preact';
import type { ShownStatus } from '../../components/messages/tab-status';
import { askTab } from '../../components/popup/ask-tab';
import { Popup } from '../../components/popup/popup';
import { recallHalfTyped } from '../../components/stored/memory/half-typed';
import { followSettings } from '../../components/stored/settings/settings';
import { setPageLanguage } from '../../components/words/page-language';

const lifetime = new AbortController();
window.addEventListener('pagehide', () => lifetime.abort());

setPageLanguage(document.documentElement);

const status = signal<ShownStatus | undefined>(undefined);
const followed = followSettings(lifetime.signal);
const show = (answer: ShownStatus | undefined) => {
  status.value = answer;
};
const [halfTyped] = await Promise.all([recallHalfTyped(), askTab(show).then(show)]);
render(<Popup followed={followed} status={status} halfTyped={halfTyped} />, document.body);
