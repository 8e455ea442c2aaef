import type { Words } from './tile';

/** Above and below what is seen of a day or a week: how many posts lie beyond the edge. Pressed, it leads to the nearest. */
export class Edges {
  private readonly earlier = createButton('edge-earlier');
  private readonly later = createButton('edge-later');
  private scroller?: Element;
  private readonly scrolled = () => this.tell();

  constructor(
    private readonly calendar: HTMLElement,
    private readonly words: Words,
  ) {}

  /** Watches what scrolls now, which is another thing after each change of the view. */
  follow(): void {
    this.scroller?.removeEventListener('scroll', this.scrolled);
    this.scroller = this.calendar.querySelector('.fc-timegrid-body')?.closest('.fc-scroller') ?? undefined;
    this.scroller?.addEventListener('scroll', this.scrolled, { passive: true });
    this.calendar.append(this.earlier, this.later);
    this.tell();
  }

  private tell(): void {
    const seen = this.scroller?.getBoundingClientRect();
    const tiles = [...(this.scroller?.querySelectorAll('.tile') ?? [])].sort((one, other) => top(one) - top(other));
    const before = seen ? tiles.filter((tile) => tile.getBoundingClientRect().bottom <= seen.top) : [];
    const after = seen ? tiles.filter((tile) => top(tile) >= seen.bottom) : [];
    show(this.earlier, this.words.earlier, before.length, before.at(-1));
    show(this.later, this.words.later, after.length, after[0]);
    this.earlier.style.insetBlockStart = `${(seen?.top ?? 0) - this.calendar.getBoundingClientRect().top}px`;
  }
}

const top = (element: Element): number => element.getBoundingClientRect().top;

function show(button: HTMLButtonElement, words: string, count: number, nearest?: Element): void {
  button.hidden = count === 0;
  button.textContent = words.replace('{0}', String(count));
  button.onclick = () => nearest?.scrollIntoView({ block: 'center' });
}

function createButton(className: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `edge ${className}`;
  return button;
}
