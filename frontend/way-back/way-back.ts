import { focusHeading } from '../focus/focus';

/** How long a screen may take to grow to where it was left, in milliseconds. */
const PATIENCE = 5000;

/** A place counts once nothing has moved for so long: what moves while one screen replaces another is nobody's place. */
const SETTLED = 150;

/** Where each address was left, in pixels from its top. */
const left = new Map<string, number>();

/** Where the list of each address was left that scrolls within itself. */
const lists = new Map<string, number>();

let shown = '';
let until = 0;
let settling = 0;
let watched: Element | undefined;

/** What scrolls the screen: the part of the layout that holds it. */
function scroller(): Element | undefined {
  return document.querySelector('vaadin-app-layout')?.shadowRoot?.querySelector('[part~="content"]') ?? undefined;
}

/** The long list of the screen, if it has one. */
function list(): Element | undefined {
  const grid = document.querySelector('#content vaadin-grid:not([all-rows-visible])');
  return grid?.shadowRoot?.querySelector('#table') ?? undefined;
}

function remember() {
  const [address, top] = [shown, watched?.scrollTop ?? 0];
  window.clearTimeout(settling);
  settling = window.setTimeout(() => left.set(address, top), SETTLED);
}

function watch(element?: Element) {
  if (element !== watched) {
    watched?.removeEventListener('scroll', remember);
    element?.addEventListener('scroll', remember, { passive: true });
    watched = element;
  }
}

/** A list grows as it is drawn: the place is tried until it is there, or until nobody waits for it any more. */
function comeBackTo(top: number, within: number) {
  until = performance.now() + PATIENCE;
  // A screen that looks for a place of its own, as a list does for today, leaves it alone meanwhile.
  document.documentElement.dataset.comingBack = '';
  window.setTimeout(() => delete document.documentElement.dataset.comingBack, PATIENCE);
  const attempt = () => {
    const [screen, inner] = [reach(watched, top), reach(list(), within)];
    if (!(screen && inner) && performance.now() < until) {
      requestAnimationFrame(attempt);
    }
  };
  requestAnimationFrame(attempt);
}

/** Whoever does something meanwhile has found their place. */
function stay() {
  until = 0;
  delete document.documentElement.dataset.comingBack;
}

function reach(element: Element | undefined, top: number): boolean {
  if (top > 0) {
    element?.scrollTo({ top });
  }
  return top === 0 || (element?.scrollTop ?? 0) >= top;
}

/**
 * A screen was opened. A new one begins at its top and with the focus in it; on the way back it is where it was left; the
 * same screen asked otherwise, by a filter or a day, stays where it is.
 */
function arrived(address: string, byHistory: boolean) {
  window.clearTimeout(settling);
  watch(scroller());
  const before = shown.split('?')[0];
  shown = address;
  if (byHistory) {
    comeBackTo(left.get(address) ?? 0, lists.get(address) ?? 0);
  } else if (before !== address.split('?')[0]) {
    watched?.scrollTo({ top: 0 });
  }
  requestAnimationFrame(focusHeading);
}

['wheel', 'touchstart', 'pointerdown', 'keydown'].forEach((deed) =>
  document.addEventListener(deed, stay, { capture: true, passive: true }),
);

// Whoever leaves by a row has pressed it: where its list stands then is where they come back to.
document.addEventListener('click', () => lists.set(shown, list()?.scrollTop ?? 0), { capture: true });

(window as { portalArrived?: typeof arrived }).portalArrived = arrived;

if ('serviceWorker' in navigator) {
  void navigator.serviceWorker.register('portal-worker.js');
}
