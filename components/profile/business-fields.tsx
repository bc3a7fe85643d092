import { type HalfTypedTexts, halfTypedIn, keepsNothing } from '../stored/memory/half-typed';
import type { AccountProfile } from '../stored/settings/account-profiles';
import { ownProfile, saveBusiness } from '../stored/settings/profile-for';
import type { Settings } from '../stored/settings/settings';
import { DomainsField } from './domains-field';
import { HelpHandleField } from './help-handle-field';

interface Props {
  settings: Settings;
  /** The account whose fields these are; `null`, or one without its own = the shared ones. */
  account: string | null;
  /** Texts kept when the popup closes; left out on pages that stay open. */
  halfTyped?: HalfTypedTexts;
  idPrefix?: string;
  /** Shows what can be pasted into the fields. */
  hasExamples?: boolean;
}

/** Pages that people have open, and what is taken from their addresses. */
export const examples = {
  domain: { typed: 'https://www.acme.com/shop', read: 'acme.com' },
  handle: { typed: 'https://x.com/AcmeHelp', read: '@AcmeHelp' },
} as const;

/** The fields for the domains and help handle of an account, or for the shared ones. */
export function BusinessFields(props: Props) {
  const { settings, account, halfTyped, idPrefix = '', hasExamples = false } = props;
  const { locked } = settings.policy;
  const own = ownProfile(settings, account);
  const { domains, helpHandle } = own ?? settings;
  // Half-typed text belongs to the profile it was typed for.
  const key = own === null ? null : account;
  const kept = (field: keyof AccountProfile) =>
    halfTyped ? halfTypedIn(halfTyped, field, key) : keepsNothing;
  return (
    <>
      <DomainsField
        key={`domains ${key}`}
        field="domains"
        idPrefix={idPrefix}
        stored={domains}
        halfTyped={kept('domains')}
        example={hasExamples ? examples.domain : undefined}
        isLocked={locked.has('domains')}
        onSave={(next) => saveBusiness(settings, account, { domains: next })}
      />
      <HelpHandleField
        key={`handle ${key}`}
        idPrefix={idPrefix}
        stored={helpHandle}
        halfTyped={kept('helpHandle')}
        example={hasExamples ? examples.handle : undefined}
        isLocked={locked.has('helpHandle')}
        onSave={(next) => saveBusiness(settings, account, { helpHandle: next })}
      />
    </>
  );
}
