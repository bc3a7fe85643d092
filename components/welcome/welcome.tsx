import { PasteSetupCode } from '../backup/paste-setup-code';
import { RepairedNotice } from '../page/repaired-notice';
import { Section } from '../page/section';
import { ProfileForm } from '../profile/profile-form';
import type { HalfTypedTexts } from '../stored/memory/half-typed';
import type { FollowedSettings } from '../stored/settings/settings';
import { TryReply } from '../try/try-reply';
import { Words } from '../words/words';

const lines = ['shows', 'holds', 'keeps'] as const;

interface Props {
  followed: FollowedSettings;
  halfTyped: HalfTypedTexts;
}

/** The page shown after installation: what the extension does, the row at work, and the setup. */
export function Welcome({ followed, halfTyped }: Props) {
  const { settings, failed } = followed;
  return (
    <>
      <header class="head">
        <img src="/icon/96.png" alt="" width="48" height="48" />
        <h1>
          <Words id="welcome_title" />
        </h1>
      </header>
      <main>
        <ul class="lines">
          {lines.map((line) => (
            <li key={line}>
              <Words id={`welcome_${line}`} />
            </li>
          ))}
        </ul>
        <div class="once">
          <p>
            <strong>
              <Words id="welcome_reload" />
            </strong>
          </p>
          <p>
            <Words id="welcome_phone" />
          </p>
        </div>
        {failed.value && (
          <p class="notice" role="alert">
            <Words id="popup_failed" />
          </p>
        )}
        <RepairedNotice followed={followed} />
        {settings.value !== null && (
          <>
            <Section id="try" title="options_try">
              <TryReply settings={settings} />
            </Section>
            <Section id="business" title="welcome_business">
              <p class="intro">
                <Words id="welcome_business_intro" />
              </p>
              <ProfileForm
                settings={settings.value}
                account={null}
                halfTyped={halfTyped}
                hasExamples
              />
              <PasteSetupCode settings={settings.value} />
            </Section>
            <p class="buttons">
              <a class="button main" href="https://x.com/messages" target="_blank" rel="noopener">
                <Words id="welcome_open_x" />
              </a>
              <a href="/options.html">
                <Words id="welcome_options" />
              </a>
            </p>
          </>
        )}
      </main>
    </>
  );
}
