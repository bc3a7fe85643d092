import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { byHand } from '../forms/by-hand';
import { useCopied } from '../forms/use-copied';
import { say } from '../words/words';
import { Icon } from './icons';

/** A line in place of the row: why nothing is checked here. */
export function Notice({ id, children }: { id: string; children?: ComponentChildren }) {
  return (
    <div class="line notice" role="status">
      <Icon name="warning" />
      <span class="summary">{say(id)}</span>
      {children}
    </div>
  );
}

/** Says why nothing is checked here, and offers to copy a report. */
export function NoticeRow({ id, report }: { id: string; report: () => string }) {
  const { text, button } = useReport(report);
  return (
    <div class="panel">
      <Notice id={id}>{button}</Notice>
      {text}
    </div>
  );
}

/**
 * A report, and the button for it: the first press shows what the report says, the second copies just
 * that. It holds the page's structure and versions, never a text, a name or an id.
 */
export function useReport(write: () => string): {
  text: ComponentChildren;
  button: ComponentChildren;
} {
  const shown = useSignal<string | null>(null);
  const { message, watch } = useCopied('panel_report_copied', 'panel_report_failed');
  const press = () => {
    if (shown.value === null) shown.value = write();
    else watch(navigator.clipboard.writeText(shown.value));
  };
  const label = shown.value === null ? 'panel_report_show' : 'panel_report';
  return {
    button: (
      <button type="button" class="quiet" title={say('panel_report_hint')} onClick={byHand(press)}>
        {say(message ?? label)}
      </button>
    ),
    text: shown.value !== null && (
      <>
        <p class="note">{say('panel_report_hint')}</p>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, with keys too */}
        <pre class="report" tabIndex={0}>
          {shown.value}
        </pre>
      </>
    ),
  };
}
