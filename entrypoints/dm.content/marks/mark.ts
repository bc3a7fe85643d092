import type { Diagnostic, Severity } from '../../../rules';
import type { Theme } from '../page/theme';

/** A range of the draft to underline, and the warning it belongs to. */
export interface Mark {
  diagnostic: Diagnostic;
  range: readonly [number, number];
}

/** Draws marks into an editor, and knows where they are drawn. */
export interface Painter {
  paint(marks: readonly Mark[], theme: Theme): void;
  /** The boxes of a range in viewport coordinates, not clipped to the editor. */
  boxes(range: readonly [number, number]): DOMRect[];
}

/** Our own colours, so that nobody takes a mark for a spell checker's. 3:1 on white, dim and black. */
export const markColours: Record<Theme, Record<Severity, string>> = {
  light: { error: 'rgb(190, 18, 40)', warning: 'rgb(146, 84, 0)', info: 'rgb(0, 101, 184)' },
  dim: { error: 'rgb(255, 138, 150)', warning: 'rgb(255, 192, 92)', info: 'rgb(110, 193, 255)' },
  dark: { error: 'rgb(255, 122, 136)', warning: 'rgb(255, 184, 77)', info: 'rgb(92, 184, 255)' },
};

/** The most severe last: where marks overlap, it is the one that is seen. */
export const severities: readonly Severity[] = ['info', 'warning', 'error'];
