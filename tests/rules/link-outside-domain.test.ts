import { linkOutsideDomain } from '../../rules/link-outside-domain';
import { testRule } from '../rule-tester';

testRule(linkOutsideDomain, {
  valid: ['Reset it at https://help.acme.com/reset?id=12', 'see ACME.COM.', 'no links here'],
  invalid: [
    '😀 Start with ⟦https://acme.com.evil.co/reset⟧, thanks',
    { text: '⟦site.org⟧ or ⟦acme.github.io⟧', diagnostics: [{ data: { host: 'site.org' } }, {}] },
  ],
});
