const paths = {
  x: 'M4 4l16 16M20 4L4 20',
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  search: 'M10.5 17a6.5 6.5 0 1 1 0-13 6.5 6.5 0 0 1 0 13zm5-2l5 5',
  bell: 'M6 17v-6a6 6 0 0 1 12 0v6l2 1H4zm4 3h4',
  chat: 'M4 5h16v11H11l-4 4v-4H4z',
  grok: 'M5 19L19 5M12 4a8 8 0 1 0 8 8',
  bookmark: 'M6 4h12v16l-6-4-6 4z',
  person: 'M12 12a4 4 0 1 1 0-8 4 4 0 0 1 0 8zm-7 8a7 7 0 0 1 14 0z',
  back: 'M20 12H5m6-7l-7 7 7 7',
  more: 'M5 12h.1M12 12h.1M19 12h.1',
  pen: 'M4 20l1-5L16 4l4 4L9 19zM13 7l4 4',
  plus: 'M12 5v14M5 12h14',
  smile: 'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM9 10h.1M15 10h.1M8 14a4.5 4.5 0 0 0 8 0',
  microphone: 'M12 15a3 3 0 0 1-3-3V6a3 3 0 0 1 6 0v6a3 3 0 0 1-3 3zm-6-4a6 6 0 0 0 12 0M12 17v4',
  up: 'M12 20V5m-6 6l6-6 6 6',
  expand: 'M14 4h6v6m0-6l-7 7M10 20H4v-6m0 6l7-7',
  timer: 'M12 21a8 8 0 1 1 0-16 8 8 0 0 1 0 16zM12 9v4l3 2M9 2h6',
  info: 'M12 21a9 9 0 1 1 0-18 9 9 0 0 1 0 18zM12 11v6M12 7h.1',
  image: 'M4 5h16v14H4zM4 17l5-5 4 4 3-3 4 4',
} as const;

export function Icon({ name }: { name: keyof typeof paths }) {
  return (
    <svg
      viewBox="0 0 24 24"
      width="20"
      height="20"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={paths[name]} />
    </svg>
  );
}
