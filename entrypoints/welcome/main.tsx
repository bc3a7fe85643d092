import { render } from 'preact';
import { recallHalfTyped } from '../../components/stored/memory/half-typed';
import { followSettings } from '../../components/stored/settings/settings';
import { Welcome } from '../../components/welcome/welcome';
import { say } from '../../components/words/words';

const lifetime = new AbortController();
window.addEventListener('pagehide', () => lifetime.abort());

// The language of the words, which need not be the browser's: there may be none in that one.
document.documentElement.lang = say('popup_language');
document.documentElement.dir = say('popup_direction');

const followed = followSettings(lifetime.signal);
const halfTyped = await recallHalfTyped();
render(<Welcome followed={followed} halfTyped={halfTyped} />, document.body);
