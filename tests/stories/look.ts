/** What is asked of the page about the elements of a selector, in whichever open shadow root they are. */
export interface Question {
  selector: string;
  /** Only what the extension has drawn, or only what is not of it. */
  of: 'x' | 'extension';
  /** Only elements that say exactly this. */
  words?: string;
}

/** A point that a pointer can hit, and the box round it. */
export interface Place {
  left: number;
  top: number;
  width: number;
  height: number;
}

interface Asked extends Question {
  read: 'texts' | 'rules' | 'place' | 'text' | 'caret' | 'isFocused' | 'focus' | 'press';
  /**
   * Looks again, in the page's frames, until there is something to be read, or until that stands still
   * as well. After ten seconds the answer is null.
   */
  until?: 'there' | 'still';
}

/**
 * Runs in the page, so it uses nothing but itself. `place` is null while the element is not there, or
 * while something else lies on it.
 */
export function look({ selector, of, words, read, until }: Asked): unknown {
  function find(): HTMLElement[] {
    const found: HTMLElement[] = [];
    const search = (root: Document | ShadowRoot) => {
      const isOurs = root instanceof ShadowRoot && root.host.localName === 'dm-decorum';
      if (isOurs === (of === 'extension'))
        found.push(...root.querySelectorAll<HTMLElement>(selector));
      for (const node of root.querySelectorAll('*')) if (node.shadowRoot) search(node.shadowRoot);
    };
    search(document);
    return found.filter((node) => words === undefined || node.textContent === words);
  }

  function answer(): unknown {
    const all = find();
    const [first] = all;
    const blocks = () => [...(first?.querySelectorAll('[data-block="true"]') ?? [])];
    switch (read) {
      case 'texts':
        return all.map(({ textContent }) => textContent);
      case 'rules':
        return all.map(({ dataset }) => dataset.rule ?? '');
      case 'isFocused':
        return first?.matches(':focus') ?? false;
      case 'focus':
        first?.focus();
        return first !== undefined;
      case 'press':
        first?.click();
        return first !== undefined;
      case 'text':
        if (first instanceof HTMLTextAreaElement) return first.value;
        return blocks()
          .map(({ textContent }) => textContent)
          .join('\n');
      case 'caret': {
        if (first instanceof HTMLTextAreaElement) return first.selectionEnd;
        const selection = document.getSelection();
        let before = 0;
        for (const block of blocks()) {
          if (selection?.focusNode && block.contains(selection.focusNode)) {
            const range = document.createRange();
            range.selectNodeContents(block);
            range.setEnd(selection.focusNode, selection.focusOffset);
            return before + range.toString().length;
          }
          before += (block.textContent ?? '').length + 1;
        }
        return -1;
      }
      case 'place':
        return first ? placeOf(first) : null;
    }
  }

  function placeOf(first: Element): Place | null {
    first.scrollIntoView({ block: 'nearest' });
    const { left, top, width, height } = first.getBoundingClientRect();
    const hit = (root: Document | ShadowRoot): Element | null => {
      const node = root.elementFromPoint(left + width / 2, top + height / 2);
      return node?.shadowRoot && node.shadowRoot !== root ? hit(node.shadowRoot) : node;
    };
    let node: Node | null = hit(document);
    while (node && node !== first) {
      node = node.parentNode instanceof ShadowRoot ? node.parentNode.host : node.parentNode;
    }
    return node ? { left, top, width, height } : null;
  }

  if (until === undefined) return answer();
  const end = performance.now() + 10_000;
  return new Promise((resolve) => {
    let before = '';
    const again = () => {
      const now = answer();
      const isThere = Boolean(Array.isArray(now) ? now[0] : now);
      const isStill = until === 'there' || JSON.stringify(now) === before;
      if (isThere && isStill) return resolve(now);
      if (performance.now() > end) return resolve(null);
      before = JSON.stringify(now);
      // Two: until what was changed by now has been drawn.
      requestAnimationFrame(() => requestAnimationFrame(again));
    };
    again();
  });
}
