import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type LintContext, lint, type RuleId, type Suggestion } from '../../rules';
import { ruleIds, rules } from '../../rules/registry';
import { drafts } from './drafts';

/** Texts that make each rule with suggestions report; a rule that never does fails below. */
const pieces = [
  ...[
    'acme.com',
    'https://acme.com/a',
    'help.acme.com',
    'https://blog.acme.com/b?utm_source=x',
    'x.com/acme',
  ],
  ...[
    'site.org',
    'https://site.org/a',
    '(https://site.org/b)',
    '“site.org”',
    '[site.org]',
    'acme.de',
    'bit.ly/x',
  ],
  ...[
    'acme.co',
    'https://acme.com@evil.net/a',
    'acme.com.evil.io',
    'https://аcme.com',
    'acrne.com:80/x',
  ],
  ...[
    'README.md',
    'thanks.So',
    'ASP.NET',
    'http://acme.com/c',
    'http://joe:pw@site.org',
    'http://localhost:3000',
  ],
  ...[
    'Hello Sarah,',
    'Hi {{first_name}}!',
    'Dear [Name]',
    'Bonjour',
    'thanks for the follow',
    '@AcmeHepl',
    '@AcmeHelp',
  ],
  ...[
    '𝗦𝗮𝗹𝗲',
    ' 4539 1488 0343 6467 ',
    ' DE89370400440532013000 ',
    ' Password: Summer!26\n',
    ' AKIAIOSFODNN7EXAMPLE ',
  ],
  ...[' cheap ', ' Cheap, ', ' free trial ', ' buy ', ' get ', ' SIKI '],
  ...[' ', ' ', ' ', ' ', '\n', '.', ',', '—', '…', '😀', '中', '/', '-', 'a', '@', '('],
];

const contexts: LintContext[] = [
  {
    profile: {
      domains: ['acme.com'],
      helpHandle: 'AcmeHelp',
      usefulPages: [
        { title: 'First steps', url: 'https://acme.com/start' },
        { title: '', url: 'docs.acme.com' },
        { title: 'Not an address', url: 'nowhere' },
      ],
    },
    conversation: { partnerName: 'Ben Cole', recentNames: ['Sarah Connor'] },
  },
  {
    profile: {
      domains: ['acme.com', 'münchen.de'],
      helpHandle: 'AcmeHelp',
      language: 'fr',
      avoidedWords: [
        { words: 'cheap', instead: 'not cheap' },
        { words: 'free trial', instead: 'buy' },
        { words: 'buy', instead: 'get' },
        { words: 'get', instead: 'free' },
        { words: 'free free', level: 'error' },
        { words: 'sıkı', instead: 'tight @AcmeHelp' },
      ],
    },
    conversation: { received: 1, partnerName: 'Ben', recentNames: ['Sarah'] },
  },
];

const texts = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 10 }).map((parts) => parts.join('')),
  drafts,
);

const numRuns = Number(process.env.FUZZ_RUNS ?? (import.meta.env.MODE === 'fuzz' ? 20_000 : 2_000));
const seed = Number(process.env.FUZZ_SEED ?? 20_261_122);

function apply(text: string, { edits }: Suggestion): string {
  let end = 0;
  let result = '';
  for (const edit of edits) {
    expect(edit.range[0]).toBeGreaterThanOrEqual(end);
    expect(edit.range[1]).toBeGreaterThanOrEqual(edit.range[0]);
    result += text.slice(end, edit.range[0]) + edit.text;
    end = edit.range[1];
  }
  expect(end).toBeLessThanOrEqual(text.length);
  return result + text.slice(end);
}

test(`each suggestion, applied, makes its warning go away, seed ${seed}`, {
  timeout: 600_000,
}, () => {
  const suggesting = new Set<RuleId>();
  const said = (text: string, context: LintContext, ruleId: RuleId) =>
    lint(text, context).diagnostics.filter((diagnostic) => diagnostic.ruleId === ruleId);
  fc.assert(
    fc.property(texts, fc.constantFrom(...contexts), (text, context) => {
      for (const { ruleId, suggestions } of lint(text, context).diagnostics) {
        for (const suggestion of suggestions) {
          suggesting.add(ruleId);
          const left = said(apply(text, suggestion), context, ruleId).length;
          expect(left, `${ruleId}: ${JSON.stringify(suggestion)}`).toBeLessThan(
            said(text, context, ruleId).length,
          );
        }
      }
    }),
    { numRuns, seed },
  );
  expect(ruleIds.filter((id) => suggesting.has(id))).toEqual(
    rules.filter((rule) => rule.suggestions !== undefined).map(({ id }) => id),
  );
});
