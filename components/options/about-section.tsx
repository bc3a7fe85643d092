import { useSignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { Section } from '../page/section';
import { Words } from '../words/words';

const privacy = ['requests', 'words', 'settings', 'history', 'pages'] as const;

/** Version, privacy in five lines, and a report to copy when something is wrong. */
export function AboutSection() {
  const outcome = useSignal<'options_report_copied' | 'options_copy_failed' | null>(null);
  const { version } = browser.runtime.getManifest();
  const copy = () => {
    const report = [`DM Decorum ${version}`, navigator.userAgent, browser.i18n.getUILanguage()];
    navigator.clipboard.writeText(report.join('\n')).then(
      () => {
        outcome.value = 'options_report_copied';
      },
      () => {
        outcome.value = 'options_copy_failed';
      },
    );
  };
  return (
    <Section id="about" title="options_about">
      <p>
        <Words id="options_version" data={{ version }} />
      </p>
      <ul class="plain">
        {privacy.map((line) => (
          <li key={line}>
            <Words id={`options_privacy_${line}`} />
          </li>
        ))}
      </ul>
      <div class="line">
        <p>
          <Words id="options_report_hint" />
        </p>
        <button type="button" class="button" onClick={copy}>
          <Words id="options_report" />
        </button>
      </div>
      <p class="feedback" role="status">
        {outcome.value && <Words id={outcome.value} />}
      </p>
    </Section>
  );
}
