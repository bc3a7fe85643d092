import { say, Words } from '../words';

interface Props {
  domains: readonly string[];
  onRemove: (domain: string) => void;
}

/** The domains there are, each with a button that removes it. */
export function DomainChips({ domains, onRemove }: Props) {
  if (domains.length === 0) return null;
  return (
    <ul class="chips" aria-label={say('popup_domains_list')}>
      {domains.map((domain) => (
        <li key={domain} class="chip">
          <bdi>{domain}</bdi>
          <button
            type="button"
            class="remove"
            aria-label={say('popup_remove', { domain })}
            onClick={() => onRemove(domain)}
          >
            <svg viewBox="0 0 12 12" aria-hidden="true">
              <path d="m2.5 2.5 7 7m0-7-7 7" />
            </svg>
          </button>
        </li>
      ))}
    </ul>
  );
}

interface FeedbackProps {
  state: DomainsFeedback;
  onUndo: (domain: string) => void;
  onOurs: (domain: string) => void;
}

/** What there is to say below the field. */
export type DomainsFeedback =
  | { kind: 'hint' | 'unchecked' }
  | { kind: 'understood' | 'known'; domain: string; wholeDomain: boolean }
  | { kind: 'removed'; domain: string }
  | { kind: 'problem'; typed: string; problem: string };

/** Says what was understood or what is wrong, and offers the way out. */
export function DomainFeedback({ state, onUndo, onOurs }: FeedbackProps) {
  switch (state.kind) {
    case 'problem':
      return (
        <>
          <span class="problem">
            <Words id={`popup_domain_${state.problem}`} data={{ typed: state.typed }} />
          </span>
          {state.problem === 'shortener' && (
            <button type="button" class="way-out" onClick={() => onOurs(state.typed)}>
              <Words id="popup_ours" />
            </button>
          )}
        </>
      );
    case 'removed':
      return (
        <>
          <Words id="popup_removed" data={{ domain: state.domain }} />
          <button
            type="button"
            class="way-out"
            onClick={() => onUndo(state.domain)}
            ref={takeFocus}
          >
            <Words id="popup_undo" />
          </button>
        </>
      );
    case 'known':
      return <Words id="popup_domain_known" data={{ domain: state.domain }} />;
    case 'understood':
      return (
        <Words
          id={state.wholeDomain ? 'popup_domain_whole' : 'popup_domain_host'}
          data={{ domain: state.domain }}
        />
      );
    default:
      return <Words id={`popup_domain_${state.kind}`} />;
  }
}

/** The button pressed is gone with its domain; the keyboard goes on here. */
function takeFocus(button: HTMLButtonElement | null): void {
  button?.focus();
}
