import type { PanelModel } from '../../../components/panel/panel-model';
import { ruleTitle } from '../../../components/words/rule-words';
import type { Diagnostic } from '../../../rules';

interface PointerOptions {
  editor: HTMLElement;
  canvas: ShadowRoot;
  /** What is underlined at a point of the viewport. */
  markAt(x: number, y: number): Diagnostic | null;
  model: PanelModel;
  signal: AbortSignal;
}

/**
 * Shows a warning's title while the pointer is over its underlined words, and opens the list on a
 * click on them, until `signal` aborts.
 */
export function showDiagnosticUnderPointer({
  editor,
  canvas,
  markAt,
  model,
  signal,
}: PointerOptions): void {
  const tip = document.createElement('div');
  tip.className = 'tip';
  tip.hidden = true;
  canvas.append(tip);
  let frame = 0;
  let scrollFrame = 0;
  const hide = () => {
    // With each key: even a call that changes nothing costs.
    if (frame !== 0) cancelAnimationFrame(frame);
    frame = 0;
    if (!tip.hidden) tip.hidden = true;
  };
  const show = (x: number, y: number) => {
    const diagnostic = markAt(x, y);
    tip.hidden = diagnostic === null;
    if (diagnostic === null) return;
    tip.textContent = ruleTitle(diagnostic.ruleId);
    const { width, height } = tip.getBoundingClientRect();
    tip.style.left = `${Math.max(4, Math.min(x - width / 2, innerWidth - width - 4))}px`;
    tip.style.top = `${y - height - 12}px`;
  };
  editor.addEventListener(
    'pointermove',
    ({ clientX, clientY, buttons }) => {
      if (buttons !== 0) return;
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        show(clientX, clientY);
      });
    },
    { passive: true, signal },
  );
  for (const type of ['pointerleave', 'pointerdown', 'input', 'keydown']) {
    editor.addEventListener(type, hide, { passive: true, signal });
  }
  editor.addEventListener(
    'click',
    ({ clientX, clientY }) => {
      const diagnostic = markAt(clientX, clientY);
      if (diagnostic === null) return;
      model.isOpen.value = true;
      const { ruleId, range } = diagnostic;
      cancelAnimationFrame(scrollFrame);
      // A list that was closed has to be drawn first.
      scrollFrame = requestAnimationFrame(() => {
        const entry = `li[data-rule="${ruleId}"][data-at="${range?.[0]}"]`;
        scrollWithin(canvas.querySelector('.list'), canvas.querySelector(entry));
      });
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    hide();
    cancelAnimationFrame(scrollFrame);
  });
}

/** Brings an entry into the list's view; `scrollIntoView` would scroll X's page as well. */
function scrollWithin(list: Element | null, entry: Element | null): void {
  if (!list || !entry) return;
  const view = list.getBoundingClientRect();
  const { top, bottom } = entry.getBoundingClientRect();
  if (top < view.top) list.scrollTop -= view.top - top;
  else if (bottom > view.bottom) list.scrollTop += Math.min(bottom - view.bottom, top - view.top);
}
