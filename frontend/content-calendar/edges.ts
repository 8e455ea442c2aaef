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
    const { top, bottom } = (this.scroller ?? this.calendar).getBoundingClientRect();
    const tiles = [...(this.scroller?.querySelectorAll('.tile') ?? [])]
      .map((tile) => ({ tile, place: tile.getBoundingClientRect() }))
      .sort((one, other) => one.place.top - other.place.top);
    show(this.earlier, this.words.earlier, tiles.filter(({ place }) => place.bottom <= top).reverse());
    show(this.later, this.words.later, tiles.filter(({ place }) => place.top >= bottom));
    this.earlier.style.insetBlockStart = `${top - this.calendar.getBoundingClientRect().top}px`;
  }
}

/** The nearest of those that lie beyond comes first. */
function show(button: HTMLButtonElement, words: string, beyond: { tile: Element }[]): void {
  button.hidden = beyond.length === 0;
  button.textContent = words.replace('{0}', String(beyond.length));
  button.onclick = () => beyond[0].tile.scrollIntoView({ block: 'center' });
}

function createButton(className: string): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = `edge ${className}`;
  return button;
}
