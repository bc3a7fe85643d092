import { type Signal, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { largestBackup, readBackup, writeBackup } from '../backup/backup-file';
import { ChangePreview } from '../backup/change-preview';
import type { SettingsChange } from '../backup/differences';
import { PasteSetupCode } from '../backup/paste-setup-code';
import type { ChangeProblem } from '../backup/read-change';
import { mostTemplateBytes, templateBytes, writeSetupCode } from '../backup/setup-code';
import { Section } from '../page/section';
import { dayOf } from '../stored/memory/tally-days';
import type { Settings } from '../stored/settings/settings';
import { Words } from '../words/words';

type Outcome =
  | { kind: 'nothing' | 'saved' | 'copied' | 'notCopied' | 'empty' | 'unreadable' }
  | { kind: ChangeProblem['problem'] }
  | { kind: 'read'; change: SettingsChange; turn: number };

/** Saves all settings to a file and restores them from one; copies and takes a setup code. */
export function BackupSection({ settings }: { settings: Settings }) {
  const outcome = useSignal<Outcome>({ kind: 'nothing' });
  const turn = useSignal(0);
  const withTemplates = useSignal(false);
  const opener = useRef<HTMLInputElement>(null);
  const report = (kind: Exclude<Outcome['kind'], 'read'>) => {
    outcome.value = { kind };
  };
  const save = () => {
    const url = URL.createObjectURL(
      new Blob([writeBackup(settings)], { type: 'application/json' }),
    );
    const link = document.createElement('a');
    link.href = url;
    link.download = `dm-decorum-${dayOf(new Date())}.json`;
    link.click();
    URL.revokeObjectURL(url);
    report('saved');
  };
  const read = async (file: File) => {
    turn.value += 1;
    const mine = turn.value;
    // Checked before reading: a file of that size is not a backup, and reading it could take long.
    const result: ReturnType<typeof readBackup> =
      file.size > largestBackup ? { problem: 'large' } : readBackup(await file.text());
    if (mine !== turn.value) return;
    outcome.value =
      'problem' in result ? { kind: result.problem } : { kind: 'read', change: result, turn: mine };
  };
  const copy = () => {
    const code = writeSetupCode(settings, withTemplates.value);
    if (code === null) return report('empty');
    navigator.clipboard.writeText(code).then(
      () => report('copied'),
      () => report('notCopied'),
    );
  };
  const { kind } = outcome.value;
  const isProblem = !['nothing', 'saved', 'copied', 'read'].includes(kind);
  return (
    <Section id="backup" title="options_backup">
      <p class="intro">
        <Words id="backup_intro" />
      </p>
      <div class="buttons">
        <button type="button" class="button" onClick={save}>
          <Words id="backup_save" />
        </button>
        <label class="button file">
          <input
            ref={opener}
            type="file"
            accept=".json,application/json"
            onChange={({ currentTarget }) => {
              const file = currentTarget.files?.[0];
              if (file) read(file).catch(() => report('unreadable'));
              // Lets the same file be chosen again after it was corrected.
              currentTarget.value = '';
            }}
          />
          <Words id="backup_open" />
        </label>
        <button type="button" class="button" onClick={copy}>
          <Words id="backup_copy" />
        </button>
        <WithTemplates bytes={templateBytes(settings)} isChosen={withTemplates} />
      </div>
      <p class="feedback" role="status">
        {kind !== 'nothing' && kind !== 'read' && (
          <span class={isProblem ? 'problem' : ''}>
            <Words id={`backup_file_${kind}`} />
          </span>
        )}
      </p>
      {outcome.value.kind === 'read' && (
        <ChangePreview
          key={outcome.value.turn}
          settings={settings}
          change={outcome.value.change}
          onDecline={() => {
            report('nothing');
            opener.current?.focus();
          }}
        />
      )}
      <PasteSetupCode settings={settings} />
    </Section>
  );
}

/** Whether the setup code contains the templates; not offered where there are none, or too many. */
function WithTemplates({ bytes, isChosen }: { bytes: number; isChosen: Signal<boolean> }) {
  if (bytes === 0 || bytes > mostTemplateBytes) return null;
  return (
    <label class="option">
      <input
        type="checkbox"
        checked={isChosen.value}
        onChange={({ currentTarget }) => {
          isChosen.value = currentTarget.checked;
        }}
      />
      <Words id="backup_with_templates" data={{ size: Math.ceil(bytes / 1000) }} />
    </label>
  );
}
