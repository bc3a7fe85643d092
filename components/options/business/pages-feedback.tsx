import { UndoButton } from '../../forms/undo-button';
import type { UsefulPage } from '../../stored/settings/fields';
import { Words } from '../../words/words';

/** The result of the last action in the field of pages. */
export type PagesOutcome =
  | { kind: 'hint' | 'notAnAddress' | 'long' | 'hidden' | 'full' | 'known' }
  | { kind: 'removed'; page: UsefulPage; at: number };

interface FeedbackProps {
  outcome: PagesOutcome;
  onUndo: (page: UsefulPage, at: number) => void;
}

/** Says what is wrong with a page, offers to undo a removal, or else shows the hint. */
export function PagesFeedback({ outcome, onUndo }: FeedbackProps) {
  if (outcome.kind === 'removed') {
    const { page, at } = outcome;
    return (
      <>
        <Words id="popup_removed" data={{ domain: page.title || page.url }} />
        <UndoButton key={page.url} onUndo={() => onUndo(page, at)} />
      </>
    );
  }
  if (outcome.kind === 'hint') return <Words id="options_pages_hint" />;
  return (
    <span class="problem">
      <Words id={`options_page_${outcome.kind}`} />
    </span>
  );
}
