import { foreignDetails } from '../../../../rules/checks/people/foreign-details';
import type { Conversation, Profile } from '../../../../rules/types';
import { type Row, testRule } from '../../../rule-tester';

/** Another chat has shown these. */
const foreign = [
  'sarah@lee.org',
  'info@acme.com',
  'DE89370400440532013000',
  '711234567',
  '482193',
  'WH1000XM4',
  '4539148803436467',
];
const row = (text: string, conversation: Conversation = {}, profile: Profile = {}): Row => ({
  text,
  conversation: { received: 1, foreignDetails: foreign, ...conversation },
  profile: { domains: ['acme.com'], ...profile },
});

testRule(foreignDetails, {
  valid: [
    'Write to sarah@lee.org about order 482193',
    row('Thanks for the follow! Order 482194, ben@lee.org'),
    row('Write to sarah@lee.org', { details: ['sarah@lee.org'] }),
    row('Order 482193 has shipped', { details: ['482193'] }),
    // The business's own.
    row('Write to info@acme.com'),
    row('Write to info@mail.acme.com', { foreignDetails: ['info@mail.acme.com'] }),
    row('Write to sarah@lee.org', {}, { ownDetails: ['Sarah@Lee.org'] }),
    row('Call 0171 1234567', {}, { ownDetails: ['+49 171 1234567'] }),
    row('Pay to DE89370400440532013000', {}, { ownDetails: ['DE89 3704 0044 0532 0130 00'] }),
    row('See 482193', {}, { usefulPages: [{ title: 'Guide', url: 'acme.com/guide/482193' }] }),
    row('https://acme.com/articles/482193 and https://x.com/acme/status/482193'),
    row('https://booking.org/482193', {}, { allowedDomains: ['booking.org'] }),
    // A product, and what another rule speaks of.
    row('The WH-1000XM4 is back'),
    row('4539148803436467'),
    row('sarah@lee.org', {}, { severities: { 'foreign-details': 'off' } }),
  ],
  invalid: [
    {
      ...row('Write to ⟦Sarah@Lee.org⟧'),
      diagnostics: [
        { severity: 'error', messageId: 'foreign_details_email', data: {}, suggestions: [] },
      ],
    },
    {
      ...row('Paid to ⟦DE89 3704 0044 0532 0130 00⟧'),
      diagnostics: [{ severity: 'error', messageId: 'foreign_details_iban' }],
    },
    {
      ...row('Call ⟦+49 171 123 4567⟧ or ⟦0171/1234567⟧'),
      diagnostics: [
        { severity: 'warning', messageId: 'foreign_details_phone' },
        { severity: 'warning', messageId: 'foreign_details_phone' },
      ],
    },
    {
      ...row('Order ⟦482193⟧ has shipped'),
      diagnostics: [{ severity: 'warning', messageId: 'foreign_details_code' }],
    },
    row('https://parcels.org/track/⟦482193⟧'),
    row('ご注文番号は⟦４８２１９３⟧です'),
    row('رقم الطلب ⟦٤٨٢١٩٣⟧'),
    row('⟦sarah@lee.org⟧', { received: 0 }),
    row('⟦sarah@lee.org⟧', { recipients: 4 }),
    row('⟦sarah@lee.org⟧', {}, { accountType: 'personal' }),
    row('⟦sarah@lee.org⟧', { details: ['ben@lee.org'] }, { ownDetails: ['sarah@lee.com'] }),
  ],
});
