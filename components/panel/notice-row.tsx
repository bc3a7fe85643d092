import { useCopied } from '../forms/use-copied';
import { say } from '../words/words';
import { Icon } from './icons';

/** Says that X has changed and nothing is checked here, and offers to copy a report. */
export function NoticeRow({ report }: { report: () => string }) {
  return (
    <div class="panel">
      <div class="line notice" role="status">
        <Icon name="warning" />
        <span class="summary">{say('panel_not_understood')}</span>
        <CopyReport report={report} />
      </div>
    </div>
  );
}

/** Copies a report. It holds the page's structure and versions, never a text, a name or an id. */
export function CopyReport({ report }: { report: () => string }) {
  const { message, watch } = useCopied('panel_report_copied', 'panel_report_failed');
  const copy = () => watch(navigator.clipboard.writeText(report()));
  return (
    <button type="button" class="quiet" title={say('panel_report_hint')} onClick={copy}>
      {say(message ?? 'panel_report')}
    </button>
  );
}
