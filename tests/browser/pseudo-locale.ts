import type { Page } from '@playwright/test';
import type { Wording } from './extension-copy';

const plain = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const marked = [...'åƀçđéƒĝĥîĵķļɱñøþǫŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑØÞǪŔŠŢÛṼŴẊÝŽ'];
/** What pages take from the words and nobody reads. */
const notRead = new Set(['popup_language']);

/** `Add “{text}”` becomes `⟦Åđđ “{text}”⟧`: whoever reads it sees that it came from the words. */
export function pseudoLocale(words: Wording): Wording {
  return Object.fromEntries(
    Object.entries(words).map(([id, sentence]) => [
      id,
      notRead.has(id) ? sentence : `⟦${sentence.replace(/\{\w+\}|[a-z]/gi, mark)}⟧`,
    ]),
  );
}

function mark(found: string): string {
  return found.length > 1 ? found : (marked[plain.indexOf(found)] ?? found);
}

/**
 * What of ours people read, or hear, that is no sentence of the pseudo-locale and none of `given`,
 * which are the person's own words. Looks at pages of the extension, and at its panel in a page of X.
 */
export function untranslated(page: Page, given: readonly string[]): Promise<string[]> {
  return page.evaluate((own) => {
    const found = new Set<string>();
    const spoken = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description'];
    const longestFirst = own.toSorted((one, two) => two.length - one.length);
    /** `depth` is how many sentences are open before the text. */
    const look = (text: string, depth: number, where: string): number => {
      let rest = text;
      for (const words of longestFirst) rest = rest.replaceAll(words, '');
      // Our words have no plain letters, and no letters outside of their brackets.
      if (/[a-z]/i.test(rest)) found.add(`${where}: ${text}`);
      let open = depth;
      for (const character of rest) {
        if (character === '⟦') open += 1;
        else if (character === '⟧') open -= 1;
        else if (open === 0 && /\p{L}/u.test(character)) found.add(`${where}: ${text}`);
      }
      return open;
    };
    const walk = (node: Node, before: number): number => {
      if (node instanceof Text) return look(node.data, before, node.parentElement?.localName ?? '');
      if (node instanceof Element) {
        // The report is what X's page is made of: nobody's language. What is new is marked as English.
        if (node.matches('script, style, pre, .news [lang="en"]') || !node.checkVisibility())
          return before;
        for (const name of spoken) {
          const value = node.getAttribute(name);
          if (value && look(value, 0, name) !== 0) found.add(`${name}, cut: ${value}`);
        }
        if (node.shadowRoot) walkAll(node.shadowRoot, 0);
      }
      return walkAll(node, before);
    };
    const walkAll = (node: Node, before: number): number => {
      let depth = before;
      for (const child of node.childNodes) depth = walk(child, depth);
      if (node instanceof Element && depth !== before) {
        found.add(`${node.localName}, cut: ${node.textContent}`);
      }
      return depth;
    };
    const panels = (root: Document | ShadowRoot): Element[] =>
      [...root.querySelectorAll('*')].flatMap((node) => {
        if (node.localName === 'dm-decorum') return [node];
        return node.shadowRoot ? panels(node.shadowRoot) : [];
      });
    const isOurs = location.protocol === 'chrome-extension:';
    if (isOurs) look(document.title, 0, 'title');
    const places = isOurs ? [document.body] : panels(document);
    if (places.length === 0) found.add('there is nothing of ours');
    for (const place of places) walk(place, 0);
    return [...found];
  }, given);
}
