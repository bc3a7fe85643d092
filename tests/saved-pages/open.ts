import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = import.meta.dirname;

/** The names of all pages that were saved, oldest first: `2026-11-28-replica-today`. */
export const savedPages: readonly string[] = readdirSync(folder)
  .flatMap((file) => /^(.*)\.html$/.exec(file)?.[1] ?? [])
  .sort();

/** Its HTML. */
export const readSavedPage = (name: string): string =>
  readFileSync(join(folder, `${name}.html`), 'utf8');

/** Puts a saved page into the document of happy-dom, shadow roots and all. Returns all trees of it. */
export function openSavedPage(name: string): (Document | ShadowRoot)[] {
  const html = readSavedPage(name);
  const roots: (Document | ShadowRoot)[] = [document];
  const body = /<body>(.*)<\/body>/s.exec(html)?.[1] ?? '';
  document.body.innerHTML = body.replace(/\n\s*/g, '');
  for (const root of roots) {
    for (const template of root.querySelectorAll<HTMLTemplateElement>('template')) {
      const shadow = template.parentElement?.attachShadow({ mode: 'open' });
      if (!shadow) continue;
      shadow.append(template.content);
      template.remove();
      roots.push(shadow);
    }
  }
  const [, host = 'x.com', path = '/'] = /^ *Page: (\S+) (\S+)/m.exec(html) ?? [];
  setAddress(`https://${host}${path.replace('…', '/')}`);
  return roots;
}

/** As if the page of happy-dom stood there. */
export function setAddress(url: string): void {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(url);
}
