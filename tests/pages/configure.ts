import type {
  Behaviour,
  Config,
  Conversation,
  Message,
  MessageOption,
  ReplicaOptions,
  SurfaceName,
} from './config';

const hello: readonly MessageOption[] = [
  { from: 'them', text: 'Hello' },
  { from: 'me', text: 'Hi!', status: 'read' },
];

/** Times in bubbles are fixed: a screenshot of today is a screenshot of tomorrow. */
function clock(index: number): string {
  const minutes = 12 * 60 + 39 + index;
  const hour = Math.floor(minutes / 60) % 12 || 12;
  return `${hour}:${String(minutes % 60).padStart(2, '0')} PM`;
}

function messages(list: readonly MessageOption[], handle: string): Message[] {
  return list.map(({ from, text, status = 'sent', media }, index) => ({
    ...(media && { media }),
    id: uuid(),
    from: from === 'them' ? handle : from,
    text,
    status,
    time: clock(index),
  }));
}

export const uuid = (): string => globalThis.crypto.randomUUID();

function filler(count: number): MessageOption[] {
  return Array.from({ length: count }, (_, index) => ({
    from: index % 3 === 0 ? 'me' : 'them',
    text: `Earlier message ${index + 1}${index % 5 === 0 ? ', which is long enough to need more than one line in the bubble it is shown in' : ''}`,
  }));
}

function conversation(
  id: string,
  name: string,
  handle: string | null,
  list: readonly MessageOption[],
): Conversation {
  return {
    id,
    name,
    handle,
    messages: messages(list, handle ?? 'dora'),
    accepted: true,
    draft: '',
  };
}

function defaultConversations(): Conversation[] {
  return [
    conversation('111-222', 'Ana', 'ana', hello),
    conversation('111-444', 'Ben Cole', 'ben', [{ from: 'them', text: 'Is the shop open today?' }]),
    conversation('g333', 'Study Group', null, [
      { from: 'dora', text: 'Who has the notes?' },
      { from: 'me', text: 'ok' },
      { from: 'emil', text: 'I do, will post them tonight' },
    ]),
    { ...conversation('111-555', 'Eve', 'eve', [{ from: 'them', text: 'hey' }]), accepted: false },
  ];
}

/** The conversation a surface shows unless told otherwise. */
function openAtStart(surface: SurfaceName, group: boolean): string | null {
  if (surface === 'inbox' || surface === 'home' || surface === 'timeline') return null;
  if (surface === 'request') return '111-555';
  return group ? 'g333' : '111-222';
}

const asBefore: Behaviour = {
  linksInRows: false,
  markdown: false,
  blocks: false,
  mentionPicker: false,
  emojiPopover: false,
  arrowUpEdits: false,
  enterWhileComposing: false,
  trims: false,
  tooLarge: 'sent',
  headerDelay: 0,
  rowsDelay: 0,
  disappearing: null,
  avatars: 'each',
  requestLimit: false,
  replaced: null,
  draftCard: false,
  drawerBody: 'other',
  focusOnSwitch: false,
};

export function configure(surface: SurfaceName, options: ReplicaOptions = {}): Config {
  const {
    me = 'acme',
    partner,
    messages: list,
    draft,
    older = 0,
    group = false,
    ...rest
  } = options;
  const open = rest.open === undefined ? openAtStart(surface, group) : rest.open;
  const conversations = defaultConversations().map((one) => {
    if (one.id !== open) return one;
    const handle = one.handle === null ? null : (partner?.handle ?? one.handle);
    const own = list ?? one.messages.map(({ from, text, status }) => ({ from, text, status }));
    const all = messages([...filler(older), ...own], handle ?? 'dora');
    return {
      ...one,
      handle,
      name: partner?.name ?? one.name,
      messages: all.map((m) => (m.from === one.handle && handle ? { ...m, from: handle } : m)),
      draft: draft ?? '',
    };
  });
  return {
    surface,
    theme: 'light',
    dir: 'ltr',
    lang: 'en',
    placeholder: 'Unencrypted message',
    shadow: false,
    shadowDelay: 10,
    composerDelay: 30,
    loadDelay: 20,
    sendDelay: 30,
    openedAt: 1,
    newIdOnSend: false,
    people: 0,
    typeahead: false,
    opened: true,
    dockOpen: false,
    ...asBefore,
    ...rest,
    open,
    me: { id: '111', handle: me, name: 'Acme' },
    conversations,
  };
}
