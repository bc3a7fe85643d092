import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { AccountTypeChoice } from '../profile/account-type-choice';
import { examples } from '../profile/business-fields';
import { DomainsField } from '../profile/domains-field';
import { HelpHandleField } from '../profile/help-handle-field';
import { type HalfTyped, type HalfTypedTexts, halfTypedIn } from '../stored/memory/half-typed';
import type { AccountProfile } from '../stored/settings/account-profiles';
import { isAccountLocked } from '../stored/settings/policy';
import { saveBusiness } from '../stored/settings/profile-for';
import type { Settings } from '../stored/settings/settings';
import { Words } from '../words/words';
import { useLeaving } from './use-leaving';

interface Props {
  settings: Settings;
  /** The account of the tab in front; `null` = none. */
  account: string | null;
  halfTyped: HalfTypedTexts;
  /** The last question is answered, or skipped. */
  onDone(): void;
}

/** What is typed is read as the field is left, and the line it adds would move the button from under the pointer. */
function keepFocus(event: Event): void {
  event.preventDefault();
}

const steps = ['domains', 'helpHandle', 'accountType'] as const;

/** The three questions, one at a time, while nothing is set. Each can be skipped. */
export function FirstSteps({ settings, account, halfTyped, onDone }: Props) {
  const at = useSignal(0);
  const form = useRef<HTMLFormElement>(null);
  const step = steps[at.value];
  const { locked } = settings.policy;
  const next = () => {
    at.value += 1;
    if (at.value === steps.length) onDone();
  };
  const { follow, watch, go, skip } = useLeaving(next);
  const kept = (field: keyof AccountProfile): HalfTyped =>
    follow(halfTypedIn(halfTyped, field, null));
  const onSave = (change: Partial<AccountProfile>) => watch(saveBusiness(settings, null, change));

  useLayoutEffect(() => {
    // The first one comes a moment after the popup: somebody may be elsewhere in it by then.
    const isFree = at.value > 0 || document.activeElement === document.body;
    if (isFree) form.current?.querySelector('input')?.focus();
  }, [at.value]);

  return (
    <form
      class="step"
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        go();
      }}
    >
      {at.value === 0 && (
        <p class="step-intro">
          <Words id="welcome_shows" />
        </p>
      )}
      {step === 'domains' && (
        <DomainsField
          field="domains"
          stored={settings.domains}
          halfTyped={kept('domains')}
          example={examples.domain}
          isLocked={locked.has('domains')}
          onSave={(domains) => onSave({ domains })}
        />
      )}
      {step === 'helpHandle' && (
        <HelpHandleField
          stored={settings.helpHandle}
          halfTyped={kept('helpHandle')}
          example={examples.handle}
          isLocked={locked.has('helpHandle')}
          onSave={(helpHandle) => onSave({ helpHandle })}
        />
      )}
      {step === 'accountType' && (
        <AccountTypeChoice
          key={account}
          account={account}
          settings={settings}
          isLocked={account !== null && isAccountLocked(settings.policy, account)}
          isFirst
        />
      )}
      <div class="buttons">
        <button
          type="submit"
          class="button main"
          onMouseDown={keepFocus}
          onClick={({ detail, currentTarget }) => {
            // Now the field reads what was typed; Enter, which clicks as well, has read it already.
            if (detail > 0) currentTarget.focus();
          }}
        >
          <Words id="popup_next" />
        </button>
        <button type="button" class="button" onMouseDown={keepFocus} onClick={skip}>
          <Words id="popup_skip" />
        </button>
        <span class="step-count" role="status">
          <Words id="popup_step" data={{ step: at.value + 1, steps: steps.length }} />
        </span>
      </div>
    </form>
  );
}
