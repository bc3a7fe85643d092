import type { OwnWindow } from './own-window';
import type { Replica } from './replica';

interface Snapshot {
  drawSnapshot(part: null, scale: number, background: string): Promise<ImageBitmap>;
}
declare const gBrowser: {
  selectedBrowser: { fullZoom: number; browsingContext: { currentWindowGlobal: Snapshot } };
};

/** Zooms the tab in front, as Ctrl and + do. */
export async function zoomTo(ownWindow: OwnWindow, { page }: Replica, zoom: number): Promise<void> {
  await ownWindow.run((factor) => {
    gBrowser.selectedBrowser.fullZoom = factor;
  }, zoom);
  await page.waitForFunction((wanted) => Math.abs(devicePixelRatio - wanted) < 0.01, {}, zoom);
}

/**
 * Where the tab in front is pure green: left, top, right and bottom of each block of rows that begin
 * and end alike, in the screen's own pixels. The driver's picture has one pixel for each of the
 * page's, however it is zoomed.
 */
export async function greenIn(ownWindow: OwnWindow, { page }: Replica): Promise<string[]> {
  const scale = await page.evaluate(() => devicePixelRatio);
  return ownWindow.run(async (pixels) => {
    const { currentWindowGlobal } = gBrowser.selectedBrowser.browsingContext;
    const picture = await currentWindowGlobal.drawSnapshot(null, pixels, 'white');
    const { width, height } = picture;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('No canvas.');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    const isGreen = (x: number, y: number) => {
      const at = (y * width + x) * 4;
      return data[at] === 0 && data[at + 1] === 255 && data[at + 2] === 0;
    };
    const boxes: [number, number, number, number][] = [];
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        if (!isGreen(x, y)) continue;
        const left = x;
        while (x < width && isGreen(x, y)) x += 1;
        const above = boxes.find((box) => box[0] === left && box[2] === x && box[3] === y);
        if (above) above[3] = y + 1;
        else boxes.push([left, y, x, y + 1]);
      }
    }
    return boxes.map((box) => box.join(' '));
  }, scale);
}

/** Paints green what is selected in the field, or one of our marks over it; never both. */
export async function paintGreen(
  x: Replica,
  what: 'selection' | { markAt: number },
): Promise<void> {
  const green = 'background: rgb(0 255 0); color: rgb(0 255 0); text-decoration: none !important';
  const [field, marks] =
    what === 'selection'
      ? [`textarea::selection { ${green} }`, '[data-start] { visibility: hidden }']
      : ['', `[data-start="${what.markAt}"] { ${green} }`];
  await (await x.editor()).evaluate(
    (node, ...rules) => {
      const page = node.getRootNode() as ShadowRoot;
      const ours = page.querySelector('dm-decorum')?.shadowRoot;
      if (!ours) throw new Error('Nothing of ours is there.');
      [page, ours].forEach((root, index) => {
        // Sheets of scripts, other than elements, need no leave of the page's policy.
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(`/* of a test */ ${rules[index]}`);
        const known = node as unknown as { sheets?: CSSStyleSheet[] };
        known.sheets ??= [];
        const before = known.sheets[index];
        known.sheets[index] = sheet;
        root.adoptedStyleSheets = [
          ...[...root.adoptedStyleSheets].filter((one) => one !== before),
          sheet,
        ];
      });
    },
    field,
    marks,
  );
}
