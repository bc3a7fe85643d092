import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleIds } from '../rules';
import { rules } from '../rules/registry';
import { importsOf } from './imports';
import { read, sourcesIn } from './source';

/** Packages the rules may use: text and data in, text and data out. */
const packagesOfRules = ['linkifyjs', 'tldts'];
/** The only files that touch the browser's storage: one for each thing that is stored. */
const storageFiles = [
  'components/chat-choices.ts',
  'components/declined.ts',
  'components/history.ts',
  'components/policy.ts',
  'components/profile/half-typed.ts',
  'components/salted-hash.ts',
  'components/settings-area.ts',
  'components/storage-changes.ts',
  'components/tally.ts',
];
/** Components that run with the engine: only what has it anyway uses them, never the popup. */
const engineFiles = [
  'components/chat-choices.ts',
  'components/options/rule-groups.ts',
  'components/try/try-model.ts',
];
const longestFile = 200;

const sources = new Map(['entrypoints', 'components', 'rules'].flatMap((at) => [...sourcesIn(at)]));
const files = [...sources].map(([path, source]) => ({
  path,
  source,
  layer: path.split('/')[0] ?? '',
  imports: importsOf(path, source),
}));
const layerOf = (target: string) =>
  /^(entrypoints|components|rules|tests)(?=\/|$)/.exec(target)?.[1];
/** `popup` of `entrypoints/popup/main.tsx`. */
const entrypointOf = (path: string) => /^entrypoints\/([^/.]+)/.exec(path)?.[1];

describe.each(ruleIds)('the rule %s', (id) => {
  const at = (path: string) => existsSync(new URL(`../${path}`, import.meta.url));

  test('has its files', () => {
    expect(at(`rules/${id}.ts`), `write rules/${id}.ts`).toBe(true);
    const table = `tests/rules/${id}.test.ts`;
    expect(at(table) && read(table), `write the table ${table}`).toContain('testRule(');
  });

  test.runIf(at('README.md'))('has its row in README.md', () => {
    const row = new RegExp(`^\\| \`${id}\` \\|`, 'm');
    expect(read('README.md'), `add a row "| \`${id}\` |" to the rules table of README.md`).toMatch(
      row,
    );
  });
});

test('the registry has every rule, in the order of ruleIds', () => {
  expect(
    rules.map(({ id }) => id),
    'add the rule to rules/registry.ts',
  ).toEqual(ruleIds);
});

describe.each(files)('$path', ({ path, source, layer, imports }) => {
  test('imports one way: entrypoints, components, rules', () => {
    const above =
      { rules: ['components', 'entrypoints'], components: ['entrypoints'] }[layer] ?? [];
    for (const { specifier, target } of imports) {
      const other = layerOf(target) ?? '';
      expect([...above, 'tests'], `${layer}/ must not import ${specifier}`).not.toContain(other);
      if (other !== 'entrypoints') continue;
      const message = `entrypoints share through components/, not by importing ${specifier}`;
      expect(entrypointOf(target), message).toBe(entrypointOf(path));
    }
  });

  test('takes rules by their one door', () => {
    for (const { specifier, target, kind } of imports) {
      if (layer === 'rules') {
        const message = `rules/ imports only itself and ${packagesOfRules.join(', ')}`;
        if (!specifier.startsWith('.')) expect(packagesOfRules, message).toContain(specifier);
      } else if (layerOf(target) === 'rules') {
        expect(target, 'import rules/index.ts, not what lies behind it').toMatch(
          /^rules(?:\/index)?$/,
        );
        const early = kind === 'static' && layer === 'components' && !engineFiles.includes(path);
        expect(early, 'take types only, or load the engine with import() when it is needed').toBe(
          false,
        );
      }
    }
  });

  test('keeps to its own matters', () => {
    if (!path.startsWith('entrypoints/dm.content/composers/')) {
      const message =
        "what is believed about X's page belongs into entrypoints/dm.content/composers/";
      expect(source, message).not.toMatch(/data-testid|dm-composer|dmComposer|DmComposer/);
    }
    if (!storageFiles.includes(path)) {
      const message = `only ${storageFiles.join(', ')} touch storage: use what they offer`;
      expect(source, message).not.toMatch(
        /\b(?:browser|chrome)\.storage\b|['"]wxt\/(?:utils\/)?storage['"]|localStorage|sessionStorage/,
      );
    }
  });

  test('can be read at a sitting', () => {
    // A row of data is no line to read.
    const lines = source.split('\n').filter((line) => !/^\s*(?:'[^']*'|"[^"]*"),?$/.test(line));
    expect(lines.length, 'part this file: it has grown two subjects').toBeLessThanOrEqual(
      longestFile,
    );
  });
});

test('files that may touch storage or the engine are there and do', () => {
  for (const path of storageFiles) expect(sources.get(path), path).toMatch(/\bbrowser\.storage\b/);
  for (const path of engineFiles)
    expect(sources.get(path), path).toMatch(/from '(?:\.\.\/)+rules'/);
});

test('the popup opens without the engine', () => {
  const reached = new Set<string>();
  const visit = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const { target, kind } of files.find((file) => file.path === path)?.imports ?? []) {
      if (kind !== 'static') continue;
      for (const next of [
        `${target}.ts`,
        `${target}.tsx`,
        `${target}/index.ts`,
        `${target}/index.tsx`,
      ]) {
        if (sources.has(next)) visit(next);
      }
    }
  };
  for (const { path } of files) if (entrypointOf(path) === 'popup') visit(path);
  expect(reached.size).toBeGreaterThan(1);
  const engine = [...reached].filter(
    (path) => path.startsWith('rules/') || engineFiles.includes(path),
  );
  expect(engine, 'the popup must load the engine with import() only').toEqual([]);
});
