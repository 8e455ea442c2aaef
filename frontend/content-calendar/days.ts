import type { EventInput } from '@fullcalendar/core';
import type { Tile } from './tile';

/** A day on which the city does not work. */
export interface Holiday {
  date: string;
  name: string;
  collectiveLeave: boolean;
}

/** What is shown: the server sends it whole whenever the span, the filter or the posts have changed. */
export interface Shown {
  view: 'AUTO' | 'MONTH' | 'WEEK' | 'DAY' | 'LIST' | 'PRINT';
  date: string;
  tiles: Tile[];
  totals: Record<string, number>;
  holidays: Holiday[];
  hours: { weekday: number; opens: string; closes: string }[];
}

/** How many posts of a day are drawn: all where there are no more than `whole`, otherwise `most` and the way to the rest. */
export interface Room {
  most: number;
  whole: number;
}
const LENGTH_MINUTES = 30;
const MINUTES_OF_DAY = 24 * 60;

/** The tiles of each day that are drawn, and how many more the day has. */
export function byDay(shown: Shown, room: Room): Map<string, { tiles: Tile[]; more: number }> {
  const days = new Map<string, { tiles: Tile[]; more: number }>();
  for (const tile of shown.tiles) {
    const date = tile.start.slice(0, 10);
    const day = days.get(date) ?? { tiles: [], more: 0 };
    day.tiles.push(tile);
    days.set(date, day);
  }
  for (const [date, day] of days) {
    const total = shown.totals[date] ?? day.tiles.length;
    day.tiles = day.tiles.slice(0, total <= room.whole ? total : room.most);
    day.more = total - day.tiles.length;
  }
  return days;
}

/** The events the calendar draws: a tile for each post, and at the end of a full day the way to the rest of it. */
export function events(shown: Shown, room: Room, timed: boolean): EventInput[] {
  const drawn: EventInput[] = [];
  for (const [date, day] of byDay(shown, room)) {
    drawn.push(...day.tiles.map((tile) => post(tile)));
    if (day.more > 0) {
      drawn.push({
        start: timed ? date : `${date}T23:59:58`,
        end: timed ? undefined : `${date}T23:59:59`,
        allDay: timed,
        title: '',
        classNames: ['tile-more'],
        extendedProps: { more: day.more, date },
      });
    }
  }
  return drawn;
}

function post(tile: Tile): EventInput {
  return {
    id: tile.id,
    start: tile.start,
    end: endOf(tile.start),
    title: tile.title,
    startEditable: tile.movable,
    // Named only where there is one: the calendar takes whatever it is given for an address.
    ...(tile.readable ? { url: `konten/${tile.id}` } : {}),
    classNames: ['tile', `tile-${tile.stage.toLowerCase()}`, tile.campaign],
    extendedProps: { tile },
  };
}

/** A post has no length; it is drawn as half an hour, and never beyond its day. */
function endOf(start: string): string {
  const minutes = Number(start.slice(11, 13)) * 60 + Number(start.slice(14, 16));
  const end = Math.min(minutes + LENGTH_MINUTES, MINUTES_OF_DAY - 1);
  const pad = (value: number) => String(value).padStart(2, '0');
  const seconds = end === MINUTES_OF_DAY - 1 ? '59' : '00';
  return `${start.slice(0, 10)}T${pad(Math.floor(end / 60))}:${pad(end % 60)}:${seconds}`;
}
