import type { Context } from '../../context';
import { type Detail, findDetails } from '../../details/find-details';
import { withPlainDigits } from '../../details/plain-digits';
import { isSameDetail } from '../../details/read-detail';
import type { Draft } from '../../draft';
import { isBelow } from '../../hosts/own-domains';
import { isOnX } from '../../hosts/x-site';
import { type DraftRule, everyPhase } from '../../rule';
import type { Severity } from '../../types';

/** Card numbers are left to `sensitive-data`. */
const kinds: Partial<Record<Detail['kind'], { messageId: string; severity: Severity }>> = {
  email: { messageId: 'foreign_details_email', severity: 'error' },
  iban: { messageId: 'foreign_details_iban', severity: 'error' },
  phone: { messageId: 'foreign_details_phone', severity: 'warning' },
  code: { messageId: 'foreign_details_code', severity: 'warning' },
};

/** An e-mail address, a number of an account, a phone or an order that someone else wrote in another chat. */
export const foreignDetails: DraftRule = {
  id: 'foreign-details',
  group: 'people',
  severity: 'error',
  phases: everyPhase,
  personalPhases: everyPhase,
  messages: {
    foreign_details_email: [],
    foreign_details_iban: [],
    foreign_details_phone: [],
    foreign_details_code: [],
  },
  waysOut: ['own-detail'],

  applies: ({ conversation }) => conversation.foreignDetails.length > 0,

  *check(draft, context) {
    const { details, foreignDetails: foreign } = context.conversation;
    if (!mayHave(draft.text, foreign)) return;
    for (const detail of findDetails(draft.text)) {
      const kind = kinds[detail.kind];
      if (kind === undefined || !foreign.includes(detail.key) || details.includes(detail.key)) {
        continue;
      }
      if (!isOwn(detail, draft, context)) yield { ...kind, range: detail.range };
    }
  },
};

/** Quickly: whether the digits of any of these keys, or the whole of an address, are in a text. */
function mayHave(text: string, keys: readonly string[]): boolean {
  const digits = withPlainDigits(text).replace(/\D+/g, '');
  const address = text.includes('@') ? text.toLowerCase() : '';
  return keys.some((key) =>
    key.includes('@') ? address.includes(key) : digits.includes(key.replace(/\D+/g, '')),
  );
}

/** Whether it is the business's own, or stands in a link that everybody may get. */
function isOwn({ kind, key, range }: Detail, { links }: Draft, { profile }: Context): boolean {
  const { domains, allowedDomains, ownDetails, usefulPages } = profile;
  if (ownDetails.some((own) => isSameDetail(own, key))) return true;
  if (kind === 'email') return isBelow(key.slice(key.indexOf('@') + 1), domains);
  const link = links.find((one) => range[0] >= one.range[0] && range[0] < one.range[1]);
  if (link && (isOnX(link.host) || isBelow(link.host, [...domains, ...allowedDomains])))
    return true;
  return usefulPages.some(({ url }) => findDetails(url).some((own) => own.key === key));
}
