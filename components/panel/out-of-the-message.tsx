import { type RuleId, ruleOf } from '../../rules';
import { byHand } from '../forms/by-hand';
import { useCopied } from '../forms/use-copied';
import { say, Words } from '../words/words';
import type { Exit, ListModel } from './panel-model';

/** Buttons that lead out of the direct message: they copy the draft or open another page. */
export function OutOfTheMessage({ ruleId, model }: { ruleId: RuleId; model: ListModel }) {
  const { message, watch } = useCopied('panel_copied', 'panel_copy_failed');
  const run = (exit: Exit) => {
    const copying = exit.run();
    if (copying) watch(copying);
  };
  const offered = (ruleOf(ruleId).exits ?? []).flatMap((kind) =>
    model.exits.value.filter((exit) => exit.kind === kind),
  );
  return (
    <>
      {offered.map((exit) => (
        <button
          key={exit.kind}
          type="button"
          class="action"
          title={say(`panel_${exit.kind}_hint`, exit.data)}
          onClick={byHand(() => run(exit))}
        >
          <Words id={`panel_${exit.kind}`} data={exit.data} />
        </button>
      ))}
      <span role="status">{message && say(message)}</span>
    </>
  );
}
