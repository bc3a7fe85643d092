import { render } from 'preact';
import { Options } from '../../components/options/options';
import { followHistory } from '../../components/stored/memory/history';
import { followDays } from '../../components/stored/memory/tally';
import { followSettings } from '../../components/stored/settings/settings';
import { say } from '../../components/words/words';

const lifetime = new AbortController();
window.addEventListener('pagehide', () => lifetime.abort());

// The language of the words, which need not be the browser's: there may be none in that one.
document.documentElement.lang = say('popup_language');
document.documentElement.dir = say('popup_direction');
document.title = say('options_page_title_bar');

const followed = followSettings(lifetime.signal);
const history = followHistory(lifetime.signal);
const days = followDays(lifetime.signal);
render(<Options followed={followed} history={history} days={days} />, document.body);
// What an address points to was not there when the browser looked for it.
const unsubscribe = followed.settings.subscribe((settings) => {
  if (settings === null) return;
  requestAnimationFrame(() => {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
    unsubscribe();
  });
});
