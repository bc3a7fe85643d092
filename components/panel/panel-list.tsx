import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { byHand, focusByUs } from '../forms/by-hand';
import { ruleTitle } from '../words/rule-words';
import { say, sayList, Words } from '../words/words';
import { letGrow, PanelEntry } from './panel-entry';
import type { ListModel } from './panel-model';

interface ListProps {
  model: ListModel;
  id: string;
  /** Shown when there are no warnings; null = nothing. */
  empty?: string | null;
  /** Shown below the warnings. */
  foot?: ComponentChildren;
}

/** The list of warnings about the draft. */
export function PanelList({ model, id, empty = say('panel_all_well'), foot }: ListProps) {
  const shown = model.entries.value;
  const failures = model.failures.value;
  const list = useRef<HTMLElement>(null);
  // An open reason goes with its warning, too.
  useLayoutEffect(() => {
    if (list.current) letGrow(list.current);
  });
  return (
    <section
      ref={list}
      id={id}
      class="list"
      aria-label={say('panel_label')}
      onKeyDown={byHand(moveByArrows)}
    >
      <UndoLine model={model} />
      {shown.length === 0 && model.undoable.value === null && empty !== null && (
        <p class="nothing">{empty}</p>
      )}
      {shown.length > 0 && (
        <ul>
          {shown.map((diagnostic) => (
            <PanelEntry key={diagnosticKey(diagnostic)} diagnostic={diagnostic} model={model} />
          ))}
        </ul>
      )}
      {failures.length > 0 && (
        <p class="nothing">
          {say('panel_rule_failed', { rules: sayList(failures.map(ruleTitle), 'unit') })}
        </p>
      )}
      {foot}
    </section>
  );
}

/** Says what was just chosen, or not stored, and offers to undo it. */
function UndoLine({ model: { undoable } }: { model: ListModel }) {
  if (undoable.value === null) return null;
  const { messageId, data, undo } = undoable.value;
  const words = typeof data.rule === 'string' ? { ...data, rule: ruleTitle(data.rule) } : data;
  return (
    <p class="nothing" role="status">
      <Words id={messageId} data={words} />{' '}
      {undo && (
        <button type="button" class="quiet undo" data-lasting onClick={byHand(undo)}>
          {say('panel_undo')}
        </button>
      )}
    </p>
  );
}

/** Moves the focus: Up and Down from entry to entry, Home and End to the first and last. */
function moveByArrows(event: KeyboardEvent): void {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement) || !(event.target instanceof HTMLElement)) return;
  const entries = [...list.querySelectorAll<HTMLElement>('.entry, .stop')];
  const current = entries.findIndex((entry) => entry.contains(event.target as HTMLElement));
  const next = { ArrowDown: current + 1, ArrowUp: current - 1, Home: 0, End: entries.length - 1 }[
    event.key
  ];
  const entry = next === undefined ? undefined : entries[next];
  if (!entry) return;
  event.preventDefault();
  focusByUs(entry);
}

function diagnosticKey({
  ruleId,
  range,
}: {
  ruleId: string;
  range: readonly number[] | null;
}): string {
  return `${ruleId} ${range?.join('-') ?? ''}`;
}
