import type { MessageOption, ReplicaOptions, SurfaceName } from '../pages/config';
import type { Replica } from './replica';
import { surfaces } from './surfaces';

/*
 * What X does by its own code, or may do, is on in one half of the contract's runs and off in the other,
 * in other company each time: no run is added for it. `replicas-behaviour.spec.ts` holds each alone.
 */

/** The numbers are those of the list of behaviours the replicas were made from. */
interface BehaviourSwitch {
  options?: ReplicaOptions;
  /** What is done to the page before the test begins. */
  begin?: (x: Replica) => Promise<unknown>;
}

const switches = {
  '1 links in rows': { options: { linksInRows: true } },
  '2 markdown': { options: { markdown: true } },
  '2 markdown in blocks': { options: { markdown: true, blocks: true } },
  '3 mention picker': { options: { mentionPicker: true } },
  '4 emoji popover': { options: { emojiPopover: true } },
  '5 ArrowUp edits': { options: { arrowUpEdits: true } },
  '6, 7 an edit that is given up': {
    begin: async (x) => {
      await x.call('startEdit');
      await x.editor.press('Escape');
    },
  },
  '8 a reply': { begin: (x) => x.call('startReply') },
  '9 Enter while composing': { options: { enterWhileComposing: true } },
  '10 trims': { options: { trims: true } },
  '11 too large fails': { options: { tooLarge: 'fails' } },
  '11 too large is refused': { options: { tooLarge: 'disabled' } },
  '12 header first': { options: { headerDelay: 80, rowsDelay: 240 } },
  '12 messages first': { options: { headerDelay: 240, rowsDelay: 80 } },
  '13 disappearing messages': { options: { disappearing: '24h' } },
  '14 media': {},
  '15 avatars on the last row': { options: { avatars: 'last' } },
  '16 request limit': { options: { requestLimit: true } },
  '18 a card in the draft': { options: { draftCard: true } },
  '19 a dropped file': { begin: dropFile },
  '22 focus after a switch': { options: { focusOnSwitch: true } },
  '25 a hover card': { begin: (x) => x.call('showHoverCard', true) },
} satisfies Record<string, BehaviourSwitch>;
/*
 * The others are in every run, or have a test of their own: 17 (no message box: sent-messages.spec.ts),
 * 20 (below), 21 (always), 23 (surfaces `today` and `light`), 24 (told in the contract).
 */

export type BehaviourName = keyof typeof switches;

/** Of six surfaces, three: twenty ways, and a behaviour has one of them. */
const halves = Array.from({ length: 64 }, (_, bits) =>
  Array.from({ length: 6 }, (_, at) => (bits >> at) % 2 === 1),
).filter((half) => half.filter((isOn) => isOn).length === 3);

const textareas = surfaces.filter(({ editor }) => editor === 'textarea').map(({ name }) => name);
const drawerBodies = ['other', 'route', 'light'] as const;

/** What X does in the contract's test number `test` (from 0) on a surface. */
export function behavioursOf(surface: SurfaceName, test: number) {
  const place = textareas.indexOf(surface);
  const names = new Set(
    (Object.keys(switches) as BehaviourName[]).filter(
      (_, at) => place >= 0 && halves[at % halves.length]?.[(place + test) % textareas.length],
    ),
  );
  const all: BehaviourSwitch[] = [...names].map((name) => switches[name]);
  return {
    names,
    /** The replica's options with those of the behaviours. */
    options(own: ReplicaOptions & { messages: readonly MessageOption[] }): ReplicaOptions {
      const [first] = own.messages;
      const photo = first && names.has('14 media') ? [{ ...first, media: 'photo', text: '' }] : [];
      return {
        ...Object.assign({}, ...all.map(({ options }) => options)),
        ...(surface === 'dock' && { drawerBody: drawerBodies[test % drawerBodies.length] }),
        ...own,
        messages: [...photo, ...own.messages] as MessageOption[],
      };
    },
    async begin(x: Replica): Promise<void> {
      for (const { begin } of all) await begin?.(x);
    },
  };
}

/** How often a behaviour is on in a test of the contract, and on how many surfaces it could be. */
export const timesOn = (name: BehaviourName, test: number) =>
  textareas.filter((surface) => behavioursOf(surface, test).names.has(name)).length;
export const behaviourNames = Object.keys(switches) as BehaviourName[];

/** A file is dropped on the thread. */
export function dropFile(x: Replica): Promise<void> {
  return x.scroller.first().evaluate((node) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([''], 'photo.png'));
    node.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, composed: true }));
  });
}
