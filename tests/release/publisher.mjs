// @ts-check

/**
 * What only the owner knows. It stands in package.json, and everything else takes it from there.
 * @typedef {object} Publisher
 * @property {string} author who publishes: a person or a company
 * @property {string} homepage an address that begins with `https://`
 * @property {{ url: string, email: string }} bugs where problems are reported, and the support address
 * @property {{ chrome: string, edge: string }} stores the ids that the stores give with the first upload
 */

/** @type {readonly [field: string, read: (publisher: Publisher) => string, is: RegExp, what: string][]} */
const facts = [
  ['author', ({ author }) => author, /\S/, 'who publishes DM Decorum, a person or a company'],
  ['homepage', ({ homepage }) => homepage, /^https:\/\/\S+\.\S/, 'its page, https://…'],
  [
    'bugs.url',
    ({ bugs }) => bugs.url,
    /^https:\/\/\S+\.\S/,
    'where people report a problem, https://…',
  ],
  [
    'bugs.email',
    ({ bugs }) => bugs.email,
    /^\S+@\S+\.\S+$/,
    'the support address, an e-mail address',
  ],
  [
    'stores.chrome',
    ({ stores }) => stores.chrome,
    /^[a-p]{32}$/,
    'the id that the Chrome Web Store gives with the first upload, 32 letters from a to p',
  ],
  [
    'stores.edge',
    ({ stores }) => stores.edge,
    /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i,
    'the product id that Partner Center gives with the first upload',
  ],
];

/**
 * @param {Publisher} publisher package.json, read
 * @returns {string[]} a line for each thing that the owner has still to fill in; none = all is there
 */
export function missingFacts(publisher) {
  return facts
    .filter(([, read, is]) => !is.test(read(publisher)))
    .map(([field, read, , what]) =>
      read(publisher) === ''
        ? `${field} is empty: ${what}`
        : `${field} is “${read(publisher)}”: it should be ${what}`,
    );
}
