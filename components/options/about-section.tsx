import { browser } from 'wxt/browser';
import { useCopied } from '../forms/use-copied';
import { Section } from '../page/section';
import { Words } from '../words/words';

const privacy = ['requests', 'words', 'settings', 'history', 'pages'] as const;

/** Where package.json says that problems are reported; `''` = nowhere yet. */
const reportAddress: string | undefined = import.meta.env.WXT_REPORT_ADDRESS;

/** The newest section of CHANGELOG.md, as it was when this was built: a sentence or two each, in English. */
const news: readonly string[] = import.meta.env.WXT_NEWS ?? [];

interface LinkProps {
  to: string;
  words: 'options_licenses' | 'options_homepage' | 'options_report_where';
}

/** Opens beside the settings. */
function Link({ to, words }: LinkProps) {
  return (
    <a href={to} target="_blank" rel="noopener">
      <Words id={words} />
    </a>
  );
}

/** Version, what is new in it, licenses, privacy in five lines, and a report to copy when something is wrong. */
export function AboutSection() {
  const { message, watch } = useCopied('options_report_copied', 'options_copy_failed');
  const { version, homepage_url: homepage } = browser.runtime.getManifest();
  const copy = () => {
    const report = [`DM Decorum ${version}`, navigator.userAgent, browser.i18n.getUILanguage()];
    watch(navigator.clipboard.writeText(report.join('\n')));
  };
  return (
    <Section id="about" title="options_about">
      <p>
        <Words id="options_version" data={{ version }} />
      </p>
      {news.length > 0 && (
        <details class="news">
          <summary>
            <Words id="options_news" />
          </summary>
          <ul class="plain" lang="en" dir="ltr">
            {news.map((change) => (
              <li key={change}>{change}</li>
            ))}
          </ul>
        </details>
      )}
      <p class="links">
        <Link to="/licenses.txt" words="options_licenses" />
        {homepage && <Link to={homepage} words="options_homepage" />}
        {reportAddress && <Link to={reportAddress} words="options_report_where" />}
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
          {!reportAddress && (
            <>
              {' '}
              <Words id="options_report_give" />
            </>
          )}
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
