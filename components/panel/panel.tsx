import type { ReadonlySignal } from '@preact/signals';
import { PanelList } from './panel-list';
import type { PanelModel } from './panel-model';
import { PanelQuestion } from './panel-question';
import { PanelRow } from './panel-row';

interface PanelProps {
  model: PanelModel;
  /** What is said aloud: `polite` in a pause, `assertive` when a send was held. */
  speech: { polite: ReadonlySignal<string>; assertive: ReadonlySignal<string> };
}

const listId = 'dm-decorum-list';

/** Row and list. In the reading order the list follows its button; on screen it stands above. */
export function Panel({ model, speech }: PanelProps) {
  const leaveOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !model.isOpen.peek()) return;
    event.preventDefault();
    model.leave();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard wherever in the panel the focus is
    <div class="panel" onKeyDown={leaveOnEscape}>
      <div class={`line ${model.held.value && !model.notice.value ? 'held' : ''}`}>
        <PanelRow model={model} listId={listId} />
        <PanelQuestion model={model} />
      </div>
      {model.isOpen.value && !model.notice.value && <PanelList model={model} id={listId} />}
      <div class="spoken" role="status">
        {speech.polite.value}
      </div>
      <div class="spoken" role="alert">
        {speech.assertive.value}
      </div>
    </div>
  );
}
