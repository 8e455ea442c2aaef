import { siFacebook, siInstagram, siTiktok, siX, siYoutube } from 'simple-icons';

/** What the calendar says, in the screen's language. */
export interface Words {
  language: string;
  more: string;
  empty: string;
  planOn: string;
  openDay: string;
  earlier: string;
  later: string;
  stages: Record<string, string>;
  channels: Record<string, string>;
}

/** One post as the server sends it; the slot is local time of the city, without a zone. */
export interface Tile {
  id: string;
  version: number;
  start: string;
  opd: string;
  title: string;
  stage: string;
  channels: string[];
  campaign: string;
  readable: boolean;
  movable: boolean;
  cover: string;
}

const GLOBE =
  'M12 1a11 11 0 1 0 0 22 11 11 0 0 0 0-22Zm7.9 10h-3.6a16 16 0 0 0-1.5-6.4A9 9 0 0 1 19.9 11ZM12 3.3c1 1.2 2.1 3.9 2.3 7.7H9.7c.2-3.8 1.3-6.5 2.3-7.7ZM4.1 13h3.6c.1 2.4.7 4.7 1.5 6.4A9 9 0 0 1 4.1 13Zm3.6-2H4.1a9 9 0 0 1 5.1-6.4A16 16 0 0 0 7.7 11Zm4.3 9.7c-1-1.2-2.1-3.9-2.3-7.7h4.6c-.2 3.8-1.3 6.5-2.3 7.7Zm2.8-1.3c.8-1.7 1.4-4 1.5-6.4h3.6a9 9 0 0 1-5.1 6.4Z';

const ICONS: Record<string, string> = {
  INSTAGRAM: siInstagram.path,
  FACEBOOK: siFacebook.path,
  X: siX.path,
  YOUTUBE: siYoutube.path,
  TIKTOK: siTiktok.path,
  WEBSITE: GLOBE,
};

const SVG = 'http://www.w3.org/2000/svg';

/** The time of day as the city writes it. */
export const timeOf = (tile: Tile): string => tile.start.slice(11, 16).replace(':', '.');

/** All that a tile shows, as one sentence for people who cannot see it. */
export function spoken(tile: Tile, words: Words): string {
  const channels = tile.channels.map((channel) => words.channels[channel]).join(', ');
  return [timeOf(tile), tile.opd, tile.title, words.stages[tile.stage], channels].filter(Boolean).join(' · ');
}

/** The parts of a tile: when, who and where; what; how far. */
export function drawTile(tile: Tile, words: Words): HTMLElement[] {
  const head = span('tile-head', `${timeOf(tile)} · ${tile.opd}`);
  const line = span('tile-line', '');
  line.append(span('stage-dot', ''), head, ...tile.channels.map(icon));
  const stage = span('tile-stage', words.stages[tile.stage]);
  if (tile.campaign) {
    stage.prepend(span(`campaign-dot ${tile.campaign}`, ''));
  }
  return [...drawCover(tile), line, span('tile-title', tile.title), stage];
}

/** The picture says nothing that the title does not; who cannot see it misses nothing. */
function drawCover(tile: Tile): HTMLElement[] {
  if (!tile.cover) {
    return [];
  }
  const image = document.createElement('img');
  image.className = 'tile-cover';
  image.src = tile.cover;
  image.alt = '';
  image.loading = 'lazy';
  return [image];
}

function span(className: string, text: string): HTMLElement {
  const element = document.createElement('span');
  element.className = className;
  element.textContent = text;
  return element;
}

function icon(channel: string): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('class', 'channel-icon');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', ICONS[channel] ?? GLOBE);
  svg.append(path);
  return svg;
}
