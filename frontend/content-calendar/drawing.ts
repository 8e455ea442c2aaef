import type { EventContentArg, EventMountArg } from '@fullcalendar/core';
import type { Holiday } from './days';
import { drawTile, spoken, timeOf, type Tile, type Words } from './tile';

/** What an event of the calendar stands for: a post, or the way to the rest of a full day. */
interface Meaning {
  tile?: Tile;
  more?: number;
  date?: string;
}

const isList = (view: { type: string }): boolean => view.type.startsWith('list');

/** In a list the calendar leaves the link to us; in a grid the whole tile is one. */
export function drawEvent(content: EventContentArg, words: Words, narrow: boolean): Node[] {
  const bar = narrow && content.view.type === 'dayGridMonth';
  const parts = drawParts(content.event.extendedProps, words, bar);
  if (!isList(content.view)) {
    return parts;
  }
  const link = document.createElement('a');
  link.href = content.event.url || '#';
  if (!content.event.url) {
    link.role = 'button';
  }
  link.append(...parts);
  return [link];
}

function drawParts({ tile, more }: Meaning, words: Words, bar: boolean): Node[] {
  if (tile) {
    return bar ? [document.createTextNode(timeOf(tile))] : drawTile(tile, words);
  }
  return [document.createTextNode(bar ? `+${more}` : moreText(words, more))];
}

const moreText = (words: Words, more?: number): string => words.more.replace('{0}', String(more));

/** Says what an event is to those who cannot see it, and makes one without an address a button. */
export function describeEvent(mounted: EventMountArg, words: Words): void {
  const { tile, more, date }: Meaning = mounted.event.extendedProps;
  const target = isList(mounted.view) ? mounted.el.querySelector('a') : mounted.el;
  if (tile) {
    mounted.el.id = `tile-${tile.id}`;
    mounted.el.title = spoken(tile, words);
    target?.setAttribute('aria-label', spoken(tile, words));
    target?.setAttribute('aria-haspopup', 'dialog');
  } else {
    target?.setAttribute('aria-label', `${moreText(words, more)}, ${date}`);
  }
  if (!isList(mounted.view) && !mounted.event.url) {
    makeButton(mounted.el);
  }
}

function makeButton(element: HTMLElement): void {
  element.setAttribute('role', 'button');
  element.tabIndex = 0;
  element.addEventListener('keydown', (key) => {
    if (key.key === 'Enter' || key.key === ' ') {
      key.preventDefault();
      element.click();
    }
  });
}

/** The way to more posts than fit leads to their day; it unfolds nothing, whatever the calendar says of it. */
export function makeOpening(element: HTMLElement): void {
  element.setAttribute('role', 'button');
  element.removeAttribute('aria-expanded');
  element.removeAttribute('aria-controls');
}

/** The name of a day on which the city does not work, where it is one. */
export function drawHoliday(holiday?: Holiday): HTMLElement[] {
  if (!holiday) {
    return [];
  }
  const name = document.createElement('span');
  name.className = holiday.collectiveLeave ? 'holiday holiday-leave' : 'holiday';
  name.textContent = holiday.name;
  name.title = holiday.name;
  return [name];
}
