/** How it is known, the surest first. */
type Source =
  /** X's own shipped code. */
  | 'x-code'
  /** The code of several other tools that run on X's page. */
  | 'tools'
  /** One tool, or what follows from something else. */
  | 'guess';

/** One thing on X's page that we rely on. Each is written down once, in a list of parts. */
export interface Part {
  /** A CSS selector. The adapter knows where it looks for it. */
  selector: string;
  /** Year and month of the newest evidence, never of an edit here: `2026-10`. */
  seen: `${number}-${number}`;
  source: Source;
  /**
   * When its absence says that X has changed: in any composer, once there is a text, or once the thread
   * has what shows it. `never`: an ordinary page lacks it too, or another part is missed instead.
   */
  needed: 'always' | 'with text' | 'in a thread' | 'never';
}

/** One line of a list of parts; the comment above it says what we rely on it for. */
export function part<const Need extends Part['needed']>(
  selector: string,
  seen: Part['seen'],
  source: Source,
  needed: Need,
): Part & { needed: Need } {
  return { selector, seen, source, needed };
}

/** From when our knowledge of a page is, for the report: `2026-08 to 2026-10`. */
export function seenFrom(parts: Readonly<Record<string, Part>>): string {
  const months = Object.values(parts)
    .map(({ seen }) => seen)
    .sort();
  return [...new Set([months[0], months.at(-1)])].join(' to ');
}

/** The names of a list's parts whose absence is to be noticed. */
export type Needed<Parts extends Readonly<Record<string, Part>>> = {
  [Name in keyof Parts]: Parts[Name]['needed'] extends 'never' ? never : Name;
}[keyof Parts];

/** The names of those that are gone. */
export function namesOf(isGone: Readonly<Record<string, boolean>>): string[] {
  return Object.entries(isGone).flatMap(([name, gone]) => (gone ? [name] : []));
}
