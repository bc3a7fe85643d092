import { UndoButton } from '../forms/undo-button';
import { Words } from '../words/words';
import type { useTemplates } from './use-templates';

interface Props {
  list: ReturnType<typeof useTemplates>;
  /** The Undo button was pressed, and is gone after that. */
  onUndone: () => void;
}

/** Says what the last action did to the list, and offers to undo a removal. */
export function TemplatesOutcome({ list, onUndone }: Props) {
  const { outcome } = list;
  switch (outcome.kind) {
    case 'nothing':
      return null;
    case 'removed':
      return (
        <>
          <Words id="popup_removed" data={{ domain: outcome.template.title }} />
          <UndoButton
            key={outcome.template.id}
            onUndo={() => {
              onUndone();
              void list.putBack(outcome.template);
            }}
          />
        </>
      );
    case 'copied':
      return <Words id="template_copied" data={{ title: outcome.title }} />;
    case 'moved': {
      const { title, to, of } = outcome;
      return <Words id="template_moved" data={{ title, to, of }} />;
    }
    default:
      return (
        <span class="problem">
          <Words id={`template_problem_${outcome.problem}`} />
        </span>
      );
  }
}
