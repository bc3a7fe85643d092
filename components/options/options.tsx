import type { ReadonlySignal } from '@preact/signals';
import { RepairedNotice } from '../page/repaired-notice';
import { Section } from '../page/section';
import type { FollowedHistory } from '../stored/memory/history';
import type { Days } from '../stored/memory/tally';
import type { FollowedSettings } from '../stored/settings/settings';
import { TryMessage } from '../try/try-message';
import { Words } from '../words/words';
import { AboutSection } from './about-section';
import { AccountsSection } from './accounts-section';
import { AvoidedSection } from './avoided/avoided-section';
import { BackupSection } from './backup-section';
import { BehaviourSection } from './behaviour-section';
import { BusinessSection } from './business/business-section';
import { Contents } from './contents';
import { HistorySection } from './history-section';
import { MonthSection } from './month-section';
import { RulesSection } from './rules-section';
import { TemplatesSection } from './templates-section';

const sections = [
  'business',
  'try',
  'rules',
  'templates',
  'avoided',
  'accounts',
  'behaviour',
  'month',
  'history',
  'backup',
  'about',
] as const;

interface Props {
  followed: FollowedSettings;
  history: FollowedHistory;
  days: ReadonlySignal<Days | null>;
}

/** The options page. */
export function Options({ followed, history, days }: Props) {
  const settings = followed.settings.value;
  return (
    <>
      <header class="head">
        <img src="/icon/96.png" alt="" width="40" height="40" />
        <h1>
          <Words id="extension_name" />
        </h1>
      </header>
      <Contents sections={sections} isReady={settings !== null} />
      <main>
        {followed.failed.value && (
          <p class="notice" role="alert">
            <Words id="popup_failed" />
          </p>
        )}
        <RepairedNotice followed={followed} />
        {settings !== null && (
          <>
            <BusinessSection settings={settings} />
            <Section id="try" title="options_try">
              <TryMessage settings={followed.settings} />
            </Section>
            <RulesSection settings={settings} />
            <TemplatesSection settings={settings} />
            <AvoidedSection settings={settings} />
            <AccountsSection settings={settings} />
            <BehaviourSection settings={settings} />
            <MonthSection days={days} remember={settings.remember} />
            <HistorySection settings={settings} history={history} />
            <BackupSection settings={settings} />
            <AboutSection />
          </>
        )}
      </main>
    </>
  );
}
