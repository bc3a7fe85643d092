import { signal } from '@preact/signals';
import { render } from 'preact';
import { askTab } from '../../components/popup/ask-tab';
import { Popup } from '../../components/popup/popup';
import { recallHalfTyped } from '../../components/profile/half-typed';
import { followSettings } from '../../components/settings';
import type { ShownStatus } from '../../components/tab-status';
import { say } from '../../components/words';

const lifetime = new AbortController();
window.addEventListener('pagehide', () => lifetime.abort());

// The language of the words, which need not be the browser's: there may be none in that one.
document.documentElement.lang = say('popup_language');
document.documentElement.dir = say('popup_direction');

const status = signal<ShownStatus | undefined>(undefined);
const followed = followSettings(lifetime.signal);
const show = (answer: ShownStatus | undefined) => {
  status.value = answer;
};
const [halfTyped] = await Promise.all([recallHalfTyped(), askTab(show).then(show)]);
render(<Popup followed={followed} status={status} halfTyped={halfTyped} />, document.body);
