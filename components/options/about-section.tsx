import { browser } from 'wxt/browser';
import { useCopied } from '../forms/use-copied';
import { Section } from '../page/section';
import { Words } from '../words/words';

const privacy = ['requests', 'words', 'settings', 'history', 'pages'] as const;

/** Version, privacy in five lines, and a report to copy when something is wrong. */
export function AboutSection() {
  const { message, watch } = useCopied('options_report_copied', 'options_copy_failed');
  const { version } = browser.runtime.getManifest();
  const copy = () => {
    const report = [`DM Decorum ${version}`, navigator.userAgent, browser.i18n.getUILanguage()];
    watch(navigator.clipboard.writeText(report.join('\n')));
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
        {message && <Words id={message} />}
      </p>
    </Section>
  );
}
