import { render } from 'preact';
import { followHistory } from '../../components/history';
import { Options } from '../../components/options/options';
import { followSettings } from '../../components/settings';
import { followDays } from '../../components/tally';
import { say } from '../../components/words';

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
