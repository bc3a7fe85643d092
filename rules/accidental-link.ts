import type { Context } from './context';
import type { Link } from './types';

/** Whether a link was hardly meant as one. */
export function isAccidental(_link: Link, _context: Context): boolean {
  return false;
}
