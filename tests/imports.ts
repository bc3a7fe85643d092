import { posix } from 'node:path';

/** One import or re-export in a source file. */
export interface Import {
  /** As written: a package, or a path that begins with a dot. */
  specifier: string;
  /** From the root, without extension; the specifier itself for a package. */
  target: string;
  /** `static` runs with the file, `dynamic` is `import()` or a bundled `require()`, `type` leaves nothing behind. */
  kind: 'static' | 'dynamic' | 'type';
}

const statement =
  /^(?:import|export)\s+(?:(?<clause>[\w\s{},*$]+?)\s+from\s+)?['"](?<from>[^'"]+)['"]|\b(?:import|require)\(\s*['"](?<later>[^'"]+)['"]\s*\)/gm;

/** Reads the imports of a file; `path` is its own, from the root. */
export function importsOf(path: string, source: string): Import[] {
  return Array.from(source.matchAll(statement), ({ groups = {} }) => {
    const specifier = groups.from ?? groups.later ?? '';
    const target = specifier.startsWith('.')
      ? posix.join(posix.dirname(path), specifier).replace(/\.tsx?$/, '')
      : specifier;
    if (groups.later !== undefined) return { specifier, target, kind: 'dynamic' };
    return { specifier, target, kind: isOfTypes(groups.clause ?? '') ? 'type' : 'static' };
  });
}

/** `import type …`, or braces in which every name is a type. */
function isOfTypes(clause: string): boolean {
  if (/^\s*type\b/.test(clause)) return true;
  const names = /^\s*\{([^}]*)\}\s*$/.exec(clause)?.[1]?.split(',') ?? [];
  const given = names.map((name) => name.trim()).filter((name) => name !== '');
  return given.length > 0 && given.every((name) => name.startsWith('type '));
}
