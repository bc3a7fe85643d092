import type { Page } from '@playwright/test';

/** What X changes at some elements: their test id, an attribute that goes, or all classes. */
export type Change =
  | { selector: string; kind: 'renamed' }
  | { selector: string; kind: 'removed'; attribute: string };

/** The test id is one that nobody knows. */
export const renamed = (selector: string): Change => ({ selector, kind: 'renamed' });

export const removed = (selector: string, attribute: string): Change => ({
  selector,
  kind: 'removed',
  attribute,
});

export const unclassed = (selector: string): Change => removed(selector, 'class');

/** Makes the changes in one tree of a page, as it is now. */
export function changeIn(root: ParentNode, changes: readonly Change[]): void {
  for (const one of changes) {
    for (const element of root.querySelectorAll<HTMLElement>(one.selector)) {
      if (one.kind === 'removed') element.removeAttribute(one.attribute);
      else {
        element.dataset.testid = `new-${element.dataset.testid}`.replace('dm-composer', 'writer');
      }
    }
  }
}

/** Changes every tree of the pages opened from now on, in the same task in which React makes it. */
export async function rename(page: Page, changes: readonly Change[]): Promise<void> {
  await page.addInitScript({ content: `globalThis.changeIn = ${changeIn}` });
  await page.addInitScript((all) => {
    const { changeIn: change } = globalThis as unknown as { changeIn: typeof changeIn };
    const follow = (root: Document | ShadowRoot) =>
      new MutationObserver(() => change(root, all)).observe(root, {
        childList: true,
        subtree: true,
      });
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      follow(root);
      return root;
    };
    follow(document);
  }, changes);
}

/** X gives its message box, and what is round it, names that nobody knows. */
export function renameBox(page: Page): Promise<void> {
  const ids = ['dm-composer-textarea', 'dm-composer-form', 'dm-composer-input-container'];
  return rename(
    page,
    ids.map((id) => renamed(`[data-testid="${id}"]`)),
  );
}
