import { render } from 'preact';
import { Options } from '../../components/options/options';
import { followHistory } from '../../components/stored/memory/history';
import { followDays } from '../../components/stored/memory/tally';
import { followSettings } from '../../components/stored/settings/settings';
import { setPageLanguage } from '../../components/words/page-language';
import { say } from '../../components/words/words';

const lifetime = new AbortController();
window.addEventListener('pagehide', () => lifetime.abort());

setPageLanguage(document.documentElement);
document.title = say('options_page_title_bar');

const followed = followSettings(lifetime.signal);
const history = followHistory(lifetime.signal);
const days = followDays(lifetime.signal);
render(<Options followed={followed} history={history} days={days} />, document.body);
// The section that the address points to was not drawn yet when the browser looked for it.
const unsubscribe = followed.settings.subscribe((settings) => {
  if (settings === null) return;
  requestAnimationFrame(() => {
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
    unsubscribe();
  });
});
