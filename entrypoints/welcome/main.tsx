import { render } from 'preact';
import { recallHalfTyped } from '../../components/stored/memory/half-typed';
import { followSettings } from '../../components/stored/settings/settings';
import { Welcome } from '../../components/welcome/welcome';
import { setPageLanguage } from '../../components/words/page-language';

const lifetime = new AbortController();
window.addEventListener('pagehide', () => lifetime.abort());

setPageLanguage(document.documentElement);

const followed = followSettings(lifetime.signal);
const halfTyped = await recallHalfTyped();
render(<Welcome followed={followed} halfTyped={halfTyped} />, document.body);
