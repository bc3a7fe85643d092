import type { Fields } from '../stored/settings/settings';

/** What people read for a field, by message id. */
export const fieldNames: Record<keyof Fields, string> = {
  domains: 'popup_domains',
  helpHandle: 'popup_handle',
  accountType: 'popup_account_default',
  accountProfiles: 'options_account_profiles',
  allowedDomains: 'options_allowed',
  usefulPages: 'options_pages',
  hasSite: 'backup_has_site',
  severities: 'options_rules',
  maxLength: 'options_maxLength',
  dailyLimit: 'options_dailyLimit',
  guard: 'options_guard',
  underlines: 'options_underlines',
  shortcut: 'options_shortcut',
  remember: 'options_remember',
  pausedUntil: 'backup_pause',
};
