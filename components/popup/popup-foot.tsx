import { type ReadonlySignal, useSignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { useEffect } from 'preact/hooks';
import type { PasteSetUp } from '../backup/paste-set-up';
import type { Settings } from '../settings';
import type { Days } from '../tally';
import { dayOf, sumOf } from '../tally-days';
import { say, Words } from '../words';
import { PauseLine } from './pause-line';

interface Props {
  settings: Settings;
  days: ReadonlySignal<Days | null>;
}

type Paste = FunctionComponent<Parameters<typeof PasteSetUp>[0]>;

/** Below the fields: pause, this month, and where there is more. */
export function PopupFoot({ settings, days }: Props) {
  const Loaded = useSignal<Paste | null>(null);
  const pasted = useSignal('');
  const hasFailed = useSignal(false);
  const load = () => {
    // Few people get a line from a colleague; nobody else has to wait for what reads it.
    import('../backup/paste-set-up').then(
      ({ PasteSetUp: component }) => {
        Loaded.value = component;
      },
      () => {
        hasFailed.value = true;
      },
    );
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: it listens as long as the popup is open.
  useEffect(() => {
    const lifetime = new AbortController();
    const onPaste = (event: ClipboardEvent) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      // Whatever field it was meant for, it is no address and no handle.
      if (!/dm-decorum-\d+:/.test(text) || isSetUpField(event.target)) return;
      event.preventDefault();
      pasted.value = text;
      load();
    };
    document.addEventListener('paste', onPaste, { signal: lifetime.signal });
    return () => lifetime.abort();
  }, []);

  const month = sumOf(days.value ?? [], dayOf(new Date()).slice(0, 7));
  const { value: Field } = Loaded;
  return (
    <>
      {Field !== null && (
        <Field settings={settings} pasted={pasted.value} isAskedFor={pasted.value === ''} />
      )}
      {hasFailed.value && (
        <p class="problem" role="alert">
          <Words id="popup_domain_unchecked" />
        </p>
      )}
      <footer class="foot">
        <PauseLine pausedUntil={settings.pausedUntil} />
        <p class="month">
          {days.value !== null && (
            <>
              <Words id="popup_month" />{' '}
              <Words id="popup_month_held" data={{ count: month.held }} />{' '}
              <Words id="popup_month_changed" data={{ count: month.changed }} />
            </>
          )}
        </p>
        <nav aria-label={say('popup_more')}>
          <a href="/options.html" target="_blank" rel="noreferrer">
            <Words id="panel_options" />
          </a>
          <a href="/options.html#try" target="_blank" rel="noreferrer">
            <Words id="options_try" />
          </a>
          {Field === null && (
            <button type="button" class="link" onClick={load}>
              <Words id="popup_paste" />
            </button>
          )}
        </nav>
      </footer>
    </>
  );
}

function isSetUpField(target: EventTarget | null): boolean {
  return target instanceof Element && target.id === 'set-up';
}
