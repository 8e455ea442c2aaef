import type { Room, Shown } from './days';

/** In a month on a phone a cell has room for so many bars. */
const BARS = 3;

/** What the parts of a month's cell need, in pixels, as `calendar.css` lays them out. */
const DAY_NUMBER = 31;
const WAY_TO_MORE = 22;
const TILE_OF_LINES: Record<number, number> = { 1: 36, 2: 51 };
const WEEKDAYS = 40;

/** Some hours are seen of a day that scrolls, however little room there is. */
const LOWEST_OF_HOURS = 420;

const BELOW = 16;

/** The night is folded; a post in it unfolds as much as it needs. */
const MORNING = 6;
const EVENING = 22;

/**
 * From where the calendar begins on its page to the foot of the window, in pixels; never so low that a week of a month
 * has no room for a post and the way to the others.
 */
export function heightOf(element: Element, scrolled: number, shown: Shown, timed: boolean): number {
  const month = WEEKDAYS + weeksOf(shown.date) * (DAY_NUMBER + TILE_OF_LINES[1] + WAY_TO_MORE);
  const lowest = timed ? LOWEST_OF_HOURS : month;
  return Math.max(lowest, Math.floor(window.innerHeight - element.getBoundingClientRect().top - scrolled - BELOW));
}

/** How a month of that height is filled: two lines for a title where two posts of a day have room for them. */
export function roomOfMonth(shown: Shown, height: number): Room & { lines: number } {
  const cell = (height - WEEKDAYS) / weeksOf(shown.date) - DAY_NUMBER;
  const lines = Math.floor((cell - WAY_TO_MORE) / TILE_OF_LINES[2]) >= 2 ? 2 : 1;
  const most = Math.max(1, Math.floor((cell - WAY_TO_MORE) / TILE_OF_LINES[lines]));
  return { lines, most, whole: Math.max(most, Math.floor(cell / TILE_OF_LINES[lines])) };
}

export const ROOM_OF_BARS: Room = { most: BARS, whole: BARS };
export const ROOM_FOR_ALL: Room = { most: Infinity, whole: Infinity };

/** The hours that are shown of a day or a week. */
export function hoursOf(shown: Shown): { first: string; last: string } {
  const hours = shown.tiles.map((tile) => Number(tile.start.slice(11, 13)));
  const pad = (hour: number) => `${String(hour).padStart(2, '0')}:00:00`;
  return { first: pad(Math.min(MORNING, ...hours)), last: pad(Math.max(EVENING, ...hours.map((hour) => hour + 1))) };
}

function weeksOf(date: string): number {
  const [year, month] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1, 1));
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return Math.ceil((((first.getUTCDay() + 6) % 7) + days) / 7);
}
