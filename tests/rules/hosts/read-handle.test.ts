import { expect, test } from 'vitest';
import { readHandle } from '../../../rules';

test.each([
  ['AcmeHelp', 'AcmeHelp'],
  [' @AcmeHelp ', 'AcmeHelp'],
  ['＠acme_help', 'acme_help'],
  ['https://x.com/AcmeHelp?s=21', 'AcmeHelp'],
  ['twitter.com/@AcmeHelp/', 'AcmeHelp'],
  ['https://www.x.com/AcmeHelp/status/1', 'AcmeHelp'],
  ['x.com/jobs_acme', 'jobs_acme'],
  ['x.com/logout_help', 'logout_help'],
  ['logout', 'logout'],
  ['jobs', 'jobs'],
  ['abcdefghijklmno', 'abcdefghijklmno'],
  ['"AcmeHelp"', 'AcmeHelp'],
  ['“@AcmeHelp”', 'AcmeHelp'],
  ['«@AcmeHelp».', 'AcmeHelp'],
  ['(@AcmeHelp),', 'AcmeHelp'],
  ['@AcmeHelp.', 'AcmeHelp'],
  ['‘AcmeHelp’', 'AcmeHelp'],
  ['"https://x.com/AcmeHelp".', 'AcmeHelp'],
  ['https://x.com/intent/follow?screen_name=AcmeHelp', 'AcmeHelp'],
  ['twitter.com/intent/user?lang=en&screen_name=@AcmeHelp&x=1', 'AcmeHelp'],
])('%s is a handle', (input, handle) => {
  expect(readHandle(input)).toEqual({ handle });
});

test.each([
  ['', 'empty'],
  [' ', 'empty'],
  ['@', 'empty'],
  ['＠', 'empty'],
  ['abcdefghijklmnop', 'notAHandle'],
  ['Acme Help', 'notAHandle'],
  ['@Acme-Help', 'notAHandle'],
  ['help@acme.com', 'notAHandle'],
  ['@ácme', 'notAHandle'],
  ['https://x.com/home', 'notAHandle'],
  ...'hashtag compose jobs Login notifications tos logout privacy signup download account'
    .split(' ')
    .map((page) => [`https://x.com/${page}/a`, 'notAHandle']),
  ['x.com/logout', 'notAHandle'],
  ['"', 'empty'],
  ['"@"', 'empty'],
  ['https://x.com/intent/post?text=AcmeHelp', 'notAHandle'],
  ['https://x.com/intent/follow?user_id=5', 'notAHandle'],
  ['https://acme.com/intent/follow?screen_name=AcmeHelp', 'notAHandle'],
  ['Acme.Help', 'notAHandle'],
  ['"Acme Help"', 'notAHandle'],
  ['https://acme.com/AcmeHelp', 'notAHandle'],
  ['a'.repeat(500), 'notAHandle'],
])('%s is none: %s', (input, problem) => {
  expect(readHandle(input)).toEqual({ problem });
});
