import { Section } from '../page/section';
import type { Settings } from '../stored/settings/settings';
import { TemplatesEditor } from '../templates/templates-editor';
import { useTemplates } from '../templates/use-templates';
import { Words } from '../words/words';

/** Texts that the person keeps to use in messages. */
export function TemplatesSection({ settings }: { settings: Settings }) {
  const list = useTemplates(settings);
  return (
    <Section id="templates" title="options_templates" note={list.note}>
      <p class="intro">
        <Words id="template_intro" />
      </p>
      <TemplatesEditor settings={settings} list={list} />
    </Section>
  );
}
