import { useSignal } from '@preact/signals';
import type { RuleId } from '../../rules';
import { say, Words } from '../words/words';
import type { PanelModel } from './panel-model';

type Exit = 'mention' | 'follow' | 'post' | 'blog';

/** What leads out of the direct message, by rule; each posts nothing and puts no word anywhere. */
const exits: Partial<Record<RuleId, readonly Exit[]>> = {
  'personal-account': ['mention', 'follow'],
  'second-message': ['blog'],
  'mass-message': ['post'],
  'too-long': ['blog'],
};

/** Buttons that copy the draft and open an empty place for it. */
export function OutOfTheMessage({ ruleId, model }: { ruleId: RuleId; model: PanelModel }) {
  const outcome = useSignal<'panel_copied' | 'panel_copy_failed' | null>(null);
  const partner = model.partner.value;
  const report = (copying: Promise<void>) => {
    copying.then(
      () => {
        outcome.value = 'panel_copied';
      },
      () => {
        outcome.value = 'panel_copy_failed';
      },
    );
  };
  const run: Record<Exit, () => void> = {
    mention: () => report(model.mention()),
    follow: () => model.openProfile(),
    post: () => report(model.post()),
    blog: () => report(model.copyAsBlog()),
  };
  // Without a handle in sight there is nobody to mention or to follow.
  const isKnown = model.partnerHandle.value !== null;
  const offered = (exits[ruleId] ?? []).filter(
    (exit) => isKnown || (exit !== 'mention' && exit !== 'follow'),
  );
  return (
    <>
      {offered.map((exit) => (
        <button
          key={exit}
          type="button"
          class="action"
          title={say(`panel_${exit}_hint`, { partner })}
          onClick={run[exit]}
        >
          <Words id={`panel_${exit}`} data={{ partner }} />
        </button>
      ))}
      <span role="status">{outcome.value && say(outcome.value)}</span>
    </>
  );
}
