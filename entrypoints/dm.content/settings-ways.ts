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

  /** Says what was chosen once it is kept: storage may be full, and a list as long as it can be. */
  const keep = (
    saving: Promise<void>,
    messageId: string,
    data: Undoable['data'],
    putBack: () => Promise<void>,
  ) => {
    const undo = () => void putBack().catch(onFailure);
    saving.then(
      () => took(messageId, data, undo),
      () => took('popup_not_saved', {}, undo),
    );
  };

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
            keep(save([...before, found]), 'panel_took_domain', { domain: found }, () =>
              save(before),
            );
          },
        }));
  ways.push({
    messageId: 'panel_rule_off',
    data: {},
    isLocked: isRuleLocked(policy, ruleId),
    take() {
      const saving = saveSeverities(policy, { ...severities, [ruleId]: 'off' });
      keep(saving, 'panel_took_rule_off', { rule: ruleId }, () =>
        saveSeverities(policy, severities),
      );
    },
  });
  return ways;
}
