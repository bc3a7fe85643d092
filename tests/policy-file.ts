import { read } from './source';

type Values = Record<string, unknown>;

/** The examples of the page for administrators, as they stand there: for Chrome, then for Firefox. */
export function policyExamples(): readonly [chrome: Values, firefox: Values] {
  const page = read('.github/docs/administrators.md');
  const [chrome, firefox] = [...page.matchAll(/```json\n([^`]+)```/g)].map(
    ([, json = '']): Values => JSON.parse(json),
  );
  if (!chrome || !firefox) throw new Error('The page for administrators has lost its examples.');
  return [chrome, firefox];
}

/**
 * A policy's file as the page shows it, with another id and other values.
 * @param example one of `policyExamples`
 */
export function policyFile(example: Values, id: string, values: Values): string {
  const change = (node: Values): Values => {
    const [[key, inner] = ['', {}]] = Object.entries(node);
    const isExtension = /^(?:<id>|\{[\da-f-]+\})$/.test(key);
    return isExtension ? { [id]: values } : { [key]: change(inner as Values) };
  };
  return JSON.stringify(change(example));
}
