import type { TabStatus } from '../tab-status';
import { Words } from '../words';

/** Whether the tab in front is being watched. `undefined` = it has not answered yet. */
export function StatusLine({ status }: { status: TabStatus | null | undefined }) {
  return (
    <p role="status" class={`status ${status?.state ?? 'unwatched'}`}>
      {status !== undefined && <Sentence status={status} />}
    </p>
  );
}

function Sentence({ status }: { status: TabStatus | null }) {
  if (status === null) return <Words id="popup_status_unwatched" />;
  if (status.state === 'no-composer') return <Words id="popup_status_no_composer" />;
  if (status.state === 'not-understood') return <Words id="popup_status_not_understood" />;
  if (status.state === 'partly') return <Words id="popup_status_partly" />;
  if (status.account === null) return <Words id="popup_status_watching" />;
  return <Words id="popup_status_watching_account" data={{ handle: `@${status.account}` }} />;
}
