import type { AccountReason } from '../../../components/panel/panel-model';
import type { AccountProfile } from '../../../components/stored/settings/account-profiles';
import { ownProfile } from '../../../components/stored/settings/profile-for';
import type { Settings } from '../../../components/stored/settings/settings';
import { findLinks, findMentions, type Phase } from '../../../rules';

/** Milliseconds after a switch of accounts in which a message may be meant for the one before. */
const switchPause = 10 * 60 * 1000;

/** The accounts in use in this tab, as the page showed them. */
export class AccountWatch {
  #current: string | null = null;
  #switchedAt: number | null = null;
  readonly #confirmed = new Set<string>();

  /** The account that the page shows now. Where it shows none, the last one still holds. */
  see(account: string | null, now: number): void {
    if (account === null || account === this.#current) return;
    if (this.#current !== null) {
      this.#switchedAt = now;
      this.#confirmed.delete(switchKey(account));
    }
    this.#current = account;
  }

  /** These were held and passed: they are not asked again in this tab. */
  confirm(reasons: readonly AccountReason[]): void {
    for (const { key } of reasons) this.#confirmed.add(key);
  }

  isOpen({ key }: AccountReason): boolean {
    return !this.#confirmed.has(key);
  }

  /** Minutes since a switch that is still fresh, at least one; null otherwise. */
  minutesSinceSwitch(now: number): number | null {
    if (this.#switchedAt === null || now - this.#switchedAt > switchPause) return null;
    return Math.max(1, Math.round((now - this.#switchedAt) / 60_000));
  }
}

interface AccountDraft {
  account: string | null;
  settings: Settings;
  phase: Phase;
  isPersonal: boolean;
  text: string;
  minutesSinceSwitch: number | null;
}

/**
 * What makes it doubtful that this is the right account for this draft; each is held once. Nothing
 * where the page shows no account.
 */
export function accountReasons(draft: AccountDraft): AccountReason[] {
  const { account, settings, phase, isPersonal, text, minutesSinceSwitch } = draft;
  if (account === null) return [];
  const data = { account: `@${account}` };
  const reasons: AccountReason[] = [];
  if (minutesSinceSwitch !== null) {
    reasons.push({
      key: switchKey(account),
      messageId: 'account_switch',
      data: { ...data, count: minutesSinceSwitch },
    });
  }
  const hasOwnChoice = settings.accountTypes.has(account.toLowerCase());
  const isOpening = phase === 'first' || phase === 'unanswered';
  if (!hasOwnChoice && settings.accountTypes.size > 0 && isOpening) {
    reasons.push({ key: `account-unseen ${account}`, messageId: 'account_unseen', data });
  }
  if (isPersonal && phase === 'answered' && readsLikeBusiness(text, settings, account)) {
    const business = businessOf(text, settings);
    reasons.push({
      key: `account-mismatch ${account}`,
      messageId: business === undefined ? 'account_mismatch_any' : 'account_mismatch',
      data: { ...data, business: `@${business ?? ''}` },
    });
  }
  return reasons;
}

function switchKey(account: string): string {
  return `account-switch ${account}`;
}

/** Whether a draft bears what is a business's and not the writer's own: its site, its help handle. */
function readsLikeBusiness(text: string, settings: Settings, account: string): boolean {
  const own = ownProfile(settings, account);
  if (own !== null && bears(text, own)) return false;
  return [settings, ...Object.values(settings.accountProfiles)].some((each) => bears(text, each));
}

/** The account that a draft's links and mentions belong to, as far as they belong to one. */
function businessOf(text: string, settings: Settings): string | undefined {
  const accounts = [...settings.accountTypes].filter(([, type]) => type === 'business');
  const profileOf = (handle: string) => ownProfile(settings, handle) ?? settings;
  return (accounts.find(([handle]) => bears(text, profileOf(handle))) ?? accounts[0])?.[0];
}

function bears(text: string, { domains, helpHandle }: AccountProfile): boolean {
  const isOwn = (host: string) =>
    domains.some((domain) => host === domain || host.endsWith(`.${domain}`));
  return (
    findLinks(text).some(({ host }) => isOwn(host)) ||
    findMentions(text).some(({ handle }) => handle.toLowerCase() === helpHandle.toLowerCase())
  );
}
