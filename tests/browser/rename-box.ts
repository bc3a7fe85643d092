import type { Page } from '@playwright/test';

/** X gives its message box, and what is round it, names that nobody knows. */
export async function renameBox(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const old = ['dm-composer-textarea', 'dm-composer-form', 'dm-composer-input-container'];
    const rename = (root: ParentNode) => {
      for (const id of old) {
        const found = root.querySelector<HTMLElement>(`[data-testid="${id}"]`);
        if (found) found.dataset.testid = id.replace('dm-composer', 'new-writer');
      }
    };
    // Before anybody else sees the tree: in the same task in which React makes it.
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (init) {
      const root = attach.call(this, init);
      new MutationObserver(() => rename(root)).observe(root, { childList: true, subtree: true });
      return root;
    };
    new MutationObserver(() => rename(document)).observe(document, {
      childList: true,
      subtree: true,
    });
  });
}
