import { all, roots } from './roots';

const around = [
  'dm-composer-container',
  'dm-composer-form',
  'dm-conversation-content',
  'dm-conversation-panel',
  'dmComposerTextInputRichTextInputContainer',
  'dmComposer',
  'DmActivityContainer',
]
  .map((id) => `[data-testid="${id}"]`)
  .join(', ');

/** React leaves its fibre on every node it makes. */
const isReacts = (node: Element) =>
  Object.keys(node).some((key) => key.startsWith('__reactFiber$'));

/** Children of the composer's surroundings that React did not make. */
export function foreignNodes(): Element[] {
  return all(around).flatMap((parent) => [...parent.children].filter((node) => !isReacts(node)));
}

let observer: MutationObserver | undefined;

export function keepRemovingForeignNodes(on: boolean): void {
  observer?.disconnect();
  if (!on) return;
  observer = new MutationObserver(() => {
    for (const node of foreignNodes()) node.remove();
  });
  for (const root of roots()) observer.observe(root, { childList: true, subtree: true });
}
