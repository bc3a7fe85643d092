import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLate } from '../forms/use-late';
import type { Settings } from '../stored/settings/settings';
import { say, Words } from '../words/words';

/** The foot of the popup: pause, the numbers of 30 days, and links to the settings. */
export function PopupFoot({ settings }: { settings: Settings }) {
  const pasted = useSignal('');
  // Loaded on demand: few people are given a setup code.
  const { loaded: field, failed, load } = useLate(() => import('../backup/paste-setup-code'));
  // Loaded after the first rendering: the popup is seldom opened for these.
  const { loaded: lines } = useLate(() => import('./foot-lines'), true);

  // biome-ignore lint/correctness/useExhaustiveDependencies: listens for as long as the popup is open.
  useEffect(() => {
    const lifetime = new AbortController();
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      // A setup code is never meant for the field it was pasted into, which takes a domain or
      // handle.
      if (!/dm-decorum-\d+:/.test(text) || isSetupCodeField(event.target)) return;
      event.preventDefault();
      pasted.value = text;
      load();
    };
    document.addEventListener('paste', onPaste, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, []);

  return (
    <>
      {field.value && (
        <field.value.PasteSetupCode
          settings={settings}
          pasted={pasted.value}
          isAskedFor={pasted.value === ''}
        />
      )}
      {failed.value && (
        <p class="problem" role="alert">
          <Words id="popup_domain_unchecked" />
        </p>
      )}
      <footer class="foot">
        <div class="foot-lines">{lines.value && <lines.value.FootLines settings={settings} />}</div>
        <nav aria-label={say('popup_more')}>
          <a href="/options.html" target="_blank" rel="noreferrer">
            <Words id="panel_options" />
          </a>
          <a href="/options.html#try" target="_blank" rel="noreferrer">
            <Words id="options_try" />
          </a>
          {field.value === null && (
            <button type="button" class="link" onClick={load}>
              <Words id="popup_paste" />
            </button>
          )}
        </nav>
      </footer>
    </>
  );
}

function isSetupCodeField(target: EventTarget | null): boolean {
  return target instanceof Element && target.id === 'setup-code';
}
