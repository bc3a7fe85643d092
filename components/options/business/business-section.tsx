import { LockedList } from '../../forms/locked-field';
import { useSaved } from '../../forms/use-saved';
import { pageWords } from '../../page/field-words';
import { Section } from '../../page/section';
import { DomainsField } from '../../profile/domains-field';
import { HelpHandleField } from '../../profile/help-handle-field';
import { keepsNothing } from '../../stored/memory/half-typed';
import { saveSetting } from '../../stored/settings/save';
import type { Settings } from '../../stored/settings/settings';
import { ownTemplatesOf } from '../../stored/settings/templates';
import { Words } from '../../words/words';
import { Switch } from '../switch';
import { LanguageField } from './language-field';
import { OwnDetailsField } from './own-details-field';
import { PagesField } from './pages-field';

/** The business's domains, its pages and where people get help. */
export function BusinessSection({ settings }: { settings: Settings }) {
  const hasSite = useSaved(settings.hasSite);
  const { locked } = settings.policy;
  return (
    <Section id="business" title="options_business">
      <DomainsField
        field="domains"
        stored={settings.domains}
        halfTyped={keepsNothing}
        isLocked={locked.has('domains')}
        onSave={(domains) => saveSetting('domains', domains)}
      />
      {settings.domains.length === 0 && (
        <div class="field">
          {hasSite.note}
          <Switch
            id="no-site"
            isOn={!hasSite.current}
            onChange={(isOn) => hasSite.save(!isOn, saveSetting('hasSite', !isOn))}
            hint={<Words id="options_no_site_hint" />}
          >
            <Words id="panel_no_site" />
          </Switch>
        </div>
      )}
      <HelpHandleField
        stored={settings.helpHandle}
        halfTyped={keepsNothing}
        isLocked={locked.has('helpHandle')}
        onSave={(handle) => saveSetting('helpHandle', handle)}
      />
      <DomainsField
        field="allowedDomains"
        stored={settings.allowedDomains}
        halfTyped={keepsNothing}
        isLocked={locked.has('allowedDomains')}
        onSave={(domains) => saveSetting('allowedDomains', domains)}
      />
      {locked.has('usefulPages') ? (
        <LockedList id="pages" label="options_pages" items={settings.usefulPages.map(pageWords)} />
      ) : (
        <PagesField stored={settings.usefulPages} templates={ownTemplatesOf(settings.templates)} />
      )}
      <OwnDetailsField stored={settings.ownDetails} isLocked={locked.has('ownDetails')} />
      <LanguageField stored={settings.language} />
    </Section>
  );
}
