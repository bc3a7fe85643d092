import type { LastChoice } from '../../../components/panel/last-choice';
import type { Undoable, WayOut } from '../../../components/panel/panel-model';
import { mostOwnDetails } from '../../../components/stored/settings/fields';
import { isRuleLocked } from '../../../components/stored/settings/policy';
import {
  ownProfile,
  profileFor,
  saveBusiness,
} from '../../../components/stored/settings/profile-for';
import { changeStored } from '../../../components/stored/settings/save';
import { saveSeverity } from '../../../components/stored/settings/save-severities';
import type { Settings } from '../../../components/stored/settings/settings';
import { type Diagnostic, readDetail, readDomain, ruleOf } from '../../../rules';

interface LastingWaysOutOptions extends Pick<LastChoice, 'took' | 'refused'> {
  diagnostic: Diagnostic;
  text: string;
  /** The settings at the moment of the call: an undo keeps what was chosen in the meantime. */
  settings(): Settings;
  account: string | null;
}

/** The ways out of a warning that change the settings: whose a link is, and turning the rule off. */
export function lastingWaysOut(options: LastingWaysOutOptions): WayOut[] {
  const { diagnostic, text, settings, account, took, refused } = options;
  const { ruleId, range } = diagnostic;
  const { policy, severities } = settings();
  const { waysOut: kinds = [] } = ruleOf(ruleId);
  const link = range && readDomain(text.slice(...range));
  const own = link && 'domain' in link ? link.domain : null;
  // Everybody has a page on x.com: it can be allowed, but it is nobody's own.
  const allowed = link && 'site' in link ? link.site : own;

  /** Says what was chosen only once it is stored: storage may be full, or the list too long. */
  const keep = (
    saving: Promise<void>,
    messageId: string,
    data: Undoable['data'],
    putBack: () => Promise<void>,
  ) => {
    saving.then(() => took(messageId, data, putBack), refused);
  };

  /** Adds to a list, or takes out again; the rest stays as other tabs have made it. */
  const putInto = (
    field: 'domains' | 'allowedDomains' | 'ownDetails',
    item: string,
    isIn: boolean,
    given: readonly string[],
  ) =>
    changeStored(field, (stored) => {
      const list = stored ?? [...given];
      if (list.includes(item) === isIn) return null;
      if (isIn && field === 'ownDetails' && list.length >= mostOwnDetails) {
        throw new RangeError('options_details_full');
      }
      return isIn ? [...list, item] : list.filter((each) => each !== item);
    });
  const lists = [
    {
      kind: 'own-domain',
      messageId: 'panel_it_is_ours',
      found: own,
      field: 'domains',
      put(domain: string, isIn: boolean) {
        const { domains } = profileFor(settings(), account);
        if (account === null || ownProfile(settings(), account) === null) {
          return putInto('domains', domain, isIn, domains);
        }
        const others = domains.filter((each) => each !== domain);
        return saveBusiness(settings(), account, { domains: isIn ? [...others, domain] : others });
      },
    },
    {
      kind: 'allowed-domain',
      messageId: 'panel_always_fine',
      found: allowed,
      field: 'allowedDomains',
      put: (domain: string, isIn: boolean) =>
        putInto('allowedDomains', domain, isIn, settings().allowedDomains),
    },
  ] as const;
  const ways: WayOut[] = lists.flatMap(({ kind, messageId, found, field, put }) =>
    found === null || !kinds.includes(kind)
      ? []
      : {
          messageId,
          data: { domain: found },
          isLocked: policy.locked.has(field),
          take() {
            keep(put(found, true), 'panel_took_domain', { domain: found }, () => put(found, false));
          },
        },
  );
  const detail = range && readDetail(text.slice(...range));
  if (detail && 'text' in detail && kinds.includes('own-detail')) {
    const put = (isIn: boolean) => putInto('ownDetails', detail.text, isIn, settings().ownDetails);
    ways.push({
      messageId: 'panel_own_detail',
      data: {},
      isLocked: policy.locked.has('ownDetails'),
      take() {
        keep(put(true), 'panel_took_detail', { detail: detail.text }, () => put(false));
      },
    });
  }
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
