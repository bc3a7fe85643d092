import { RemoveButton } from '../forms/remove-button';
import { gap, UndoButton } from '../forms/undo-button';
import { say, Words } from '../words/words';

interface Props {
  label: string;
  domains: readonly string[];
  onRemove: (domain: string) => void;
}

/** The saved domains, each with a button that removes it. */
export function DomainChips({ label, domains, onRemove }: Props) {
  if (domains.length === 0) return null;
  return (
    <ul class="chips" aria-label={label}>
      {domains.map((domain) => (
        <li key={domain} class="chip">
          <bdi>{domain}</bdi>
          <RemoveButton label={say('popup_remove', { domain })} onRemove={() => onRemove(domain)} />
        </li>
      ))}
    </ul>
  );
}

interface FeedbackProps {
  words: DomainsWords;
  state: DomainsFeedback;
  onUndo: (domain: string) => void;
  onOurs: (domain: string) => void;
}

/** The message ids of a field of domains. */
export interface DomainsWords {
  label: string;
  list: string;
  hint: string;
  ours: string;
  /** Whether a site on which everybody has a page (`youtube.com`) can be on the list. */
  takesNetworks: boolean;
}

/** What the line below the field says. */
export type DomainsFeedback =
  | { kind: 'hint' | 'unchecked' }
  | { kind: 'understood' | 'known'; domain: string; wholeDomain: boolean; isAlone: boolean }
  | { kind: 'removed'; domain: string }
  | Problem;

interface Problem {
  kind: 'problem';
  typed: string;
  problem: string;
  /** What can be taken all the same. */
  site?: string;
}

/** Says what was understood or what is wrong, and offers what can be done about it. */
export function DomainFeedback({ words, state, onUndo, onOurs }: FeedbackProps) {
  switch (state.kind) {
    case 'problem': {
      // An own site is none that everybody has a page on.
      const taken = state.problem !== 'profile' || words.takesNetworks ? state.site : undefined;
      return (
        <>
          <span class="problem">
            <Words id={`popup_domain_${state.problem}`} data={{ typed: state.typed }} />
          </span>
          {taken !== undefined && (
            <>
              {gap}
              <button type="button" class="secondary" onClick={() => onOurs(taken)}>
                <Words id={words.ours} />
              </button>
            </>
          )}
        </>
      );
    }
    case 'removed':
      return (
        <>
          <Words id="popup_removed" data={{ domain: state.domain }} />
          <UndoButton key={state.domain} onUndo={() => onUndo(state.domain)} />
        </>
      );
    case 'known':
      return <Words id="popup_domain_known" data={{ domain: state.domain }} />;
    case 'understood':
      return <Words id={`popup_domain_${reachOf(state)}`} data={{ domain: state.domain }} />;
    case 'unchecked':
      return <Words id="popup_domain_unchecked" />;
    default:
      return <Words id={words.hint} />;
  }
}

function reachOf({ wholeDomain, isAlone }: { wholeDomain: boolean; isAlone: boolean }): string {
  if (isAlone) return 'alone';
  return wholeDomain ? 'whole' : 'host';
}
