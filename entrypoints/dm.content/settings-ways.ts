import type { Undoable, WayOut } from '../../components/panel/panel-model';
import { isRuleLocked } from '../../components/policy';
import { profileFor, saveBusiness } from '../../components/profile-for';
import { saveSetting } from '../../components/save-settings';
import { saveSeverities } from '../../components/save-severities';
import type { Settings } from '../../components/settings';
import { type Diagnostic, type RuleId, readDomain } from '../../rules';

const linkRules: ReadonlySet<RuleId> = new Set([
  'link-outside-domain',
  'lookalike-link',
  'shortened-link',
]);

interface SettingsWaysOptions {
  diagnostic: Diagnostic;
  text: string;
  settings: Settings;
  account: string | null;
  /** Hears of what was chosen, and of how to take it back. */
  took(messageId: string, data: Undoable['data'], undo: () => void): void;
  onFailure(error: unknown): void;
}

/** Ways out of a warning that hold everywhere and are kept: whose a link is, and rules turned off. */
export function settingsWays(options: SettingsWaysOptions): WayOut[] {
  const { diagnostic, text, settings, account, took, onFailure } = options;
  const { ruleId, range } = diagnostic;
  const { policy, severities, allowedDomains } = settings;
  const read = linkRules.has(ruleId) && range ? readDomain(text.slice(...range)) : null;
  const found = read && 'domain' in read ? read.domain : null;
  const saveOurs = (domains: string[]) => saveBusiness(settings, account, { domains });
  const saveFine = (domains: string[]) => saveSetting('allowedDomains', domains);
  const { domains } = profileFor(settings, account);

  const lists = [
    { messageId: 'panel_it_is_ours', field: 'domains', before: domains, save: saveOurs },
    {
      messageId: 'panel_always_fine',
      field: 'allowedDomains',
      before: allowedDomains,
      save: saveFine,
    },
  ] as const;
  const ways: WayOut[] =
    found === null
      ? []
      : lists.map(({ messageId, field, before, save }) => ({
          messageId,
          data: { domain: found },
          isLocked: policy.locked.has(field),
          take() {
            save([...before, found]).catch(onFailure);
            const undo = () => void save(before).catch(onFailure);
            took('panel_took_domain', { domain: found }, undo);
          },
        }));
  ways.push({
    messageId: 'panel_rule_off',
    data: {},
    isLocked: isRuleLocked(policy, ruleId),
    take() {
      saveSeverities(policy, { ...severities, [ruleId]: 'off' }).catch(onFailure);
      const undo = () => void saveSeverities(policy, severities).catch(onFailure);
      took('panel_took_rule_off', { rule: ruleId }, undo);
    },
  });
  return ways;
}
