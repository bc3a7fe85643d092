import type { ShownStatus } from '../messages/tab-status';
import { Words } from '../words/words';

const sentences = {
  watching: 'popup_status_watching',
  partly: 'popup_status_partly',
  'no-composer': 'popup_status_no_composer',
  'not-understood': 'popup_status_not_understood',
  unwatched: 'popup_status_unwatched',
  'partly-allowed': 'popup_status_unwatched',
  'not-allowed': 'popup_status_not_allowed',
  allowed: 'popup_status_allowed',
  refused: 'popup_status_refused',
} satisfies Record<ShownStatus['state'], string>;

interface Props {
  /** `undefined` = the tab has not answered yet. */
  status: ShownStatus | undefined;
  /** Milliseconds since 1970; in the past = checks are not paused. */
  pausedUntil: number;
}

/** Says whether drafts are checked in the tab in front. */
export function StatusLine({ status, pausedUntil }: Props) {
  const isChecking = status?.state === 'watching' || status?.state === 'partly';
  if (isChecking && pausedUntil > Date.now()) {
    return (
      <p role="status" class="status">
        <Words id="panel_paused" data={{ time: pausedUntil }} />
      </p>
    );
  }
  return (
    <p role="status" class={`status ${status?.state ?? ''}`}>
      {status !== undefined && <Sentence status={status} />}
    </p>
  );
}

function Sentence({ status: { state, account } }: { status: ShownStatus }) {
  if (state === 'watching' && account !== null) {
    return <Words id="popup_status_watching_account" data={{ handle: `@${account}` }} />;
  }
  return <Words id={sentences[state]} />;
}
