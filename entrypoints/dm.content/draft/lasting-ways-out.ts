import type { Undoable, WayOut } from '../../../components/panel/panel-model';
import { saveSeverity } from '../../../components/stored/settings/changes/save-severities';
import { isRuleLocked } from '../../../components/stored/settings/policy';
import { profileFor, saveBusiness } from '../../../components/stored/settings/profile-for';
import { saveSetting } from '../../../components/stored/settings/save';
import type { Settings } from '../../../components/stored/settings/settings';
import { type Diagnostic, readDomain, ruleOf } from '../../../rules';

interface SettingsWaysOptions {
  diagnostic: Diagnostic;
  text: string;
  /** The settings as they are when it is asked: a way back is taken upon what was chosen since. */
  settings(): Settings;
  account: string | null;
  /** Hears of what was chosen, and of how to take it back. */
  took(messageId: string, data: Undoable['data'], undo: () => void): void;
  onFailure(error: unknown): void;
}

/** Ways out of a warning that hold everywhere and are kept: whose a link is, and rules turned off. */
export function settingsWays(options: SettingsWaysOptions): WayOut[] {
  const { diagnostic, text, settings, account, took, onFailure } = options;
  const { ruleId, range } = diagnostic;
  const { policy, severities } = settings();
  const { waysOut: kinds = [] } = ruleOf(ruleId);
  const host = range ? readDomain(text.slice(...range)) : null;
  const found = host && 'domain' in host ? host.domain : null;

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
    {
      kind: 'own-domain',
      messageId: 'panel_it_is_ours',
      field: 'domains',
      read: () => profileFor(settings(), account).domains,
      save: (domains: string[]) => saveBusiness(settings(), account, { domains }),
    },
    {
      kind: 'allowed-domain',
      messageId: 'panel_always_fine',
      field: 'allowedDomains',
      read: () => settings().allowedDomains,
      save: (domains: string[]) => saveSetting('allowedDomains', domains),
    },
  ] as const;
  const ways: WayOut[] =
    found === null
      ? []
      : lists
          .filter(({ kind }) => kinds.includes(kind))
          .map(({ messageId, field, read, save }) => ({
            messageId,
            data: { domain: found },
            isLocked: policy.locked.has(field),
            take() {
              keep(save([...read(), found]), 'panel_took_domain', { domain: found }, () =>
                save(read().filter((domain) => domain !== found)),
              );
            },
          }));
  ways.push({
    messageId: 'panel_rule_off',
    data: {},
    isLocked: isRuleLocked(policy, ruleId),
    take() {
      const level = severities[ruleId];
      keep(saveSeverity(settings(), ruleId, 'off'), 'panel_took_rule_off', { rule: ruleId }, () =>
        saveSeverity(settings(), ruleId, level),
      );
    },
  });
  return ways;
}
