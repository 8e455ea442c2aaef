import { Calendar, type EventClickArg, type EventContentArg, type EventMountArg } from '@fullcalendar/core';
import indonesian from '@fullcalendar/core/locales/id';
import dayGridPlugin from '@fullcalendar/daygrid';
import interactionPlugin from '@fullcalendar/interaction';
import listPlugin from '@fullcalendar/list';

interface Words {
  language: string;
  more: string;
  empty: string;
  close: string;
  planOn: string;
}

interface Tile {
  start: string;
  time: string;
  opd: string;
  title: string;
  stage: string;
  stageWord: string;
  path: string;
}

/** Below this width a month's cells hold no readable title, so the month is shown as a list. */
const NARROW = 720;

/**
 * The month calendar. Slots come as local times of the city, and the calendar is told that they are UTC, so that no
 * zone of the browser's ever moves a tile to another day.
 */
class ContentCalendar extends HTMLElement {
  words: Words = { language: 'id', more: '', empty: '', close: '', planOn: '' };
  today = '';
  canPlan = false;

  private calendar?: Calendar;
  private readonly resized = new ResizeObserver(() => this.fit());

  connectedCallback(): void {
    this.resized.observe(this);
  }

  disconnectedCallback(): void {
    this.resized.disconnect();
    this.calendar?.destroy();
    this.calendar = undefined;
  }

  /** Shows the month that begins on that day, with these posts. */
  show(monthStart: string, tiles: Tile[]): void {
    const events = tiles.map((tile) => ({
      start: tile.start,
      title: tile.title,
      url: tile.path || undefined,
      classNames: ['tile', `tile-${tile.stage.toLowerCase()}`, tile.path ? 'tile-open' : 'tile-closed'],
      extendedProps: tile,
    }));
    if (!this.calendar) {
      this.calendar = this.create(monthStart);
      this.calendar.render();
    }
    this.calendar.batchRendering(() => {
      this.calendar!.removeAllEvents();
      this.calendar!.gotoDate(monthStart);
      events.forEach((event) => this.calendar!.addEvent(event));
    });
    requestAnimationFrame(() => this.revealToday());
  }

  /** A list begins with the first of the month; whoever opens it looks for today. */
  private revealToday(): void {
    if (this.calendar?.view.type.startsWith('list')) {
      const days = [...this.querySelectorAll<HTMLElement>('.fc-list-day')];
      days.find((day) => day.dataset.date! >= this.today && days[0] !== day)?.scrollIntoView({ block: 'start' });
    }
  }

  private create(monthStart: string): Calendar {
    const planLabel = (date: Date) => this.words.planOn.replace('{0}', this.spoken(date));
    return new Calendar(this, {
      plugins: [dayGridPlugin, listPlugin, interactionPlugin],
      initialView: this.fittingView(),
      initialDate: monthStart,
      now: this.today,
      timeZone: 'UTC',
      locales: [indonesian],
      locale: this.words.language,
      firstDay: 1,
      fixedWeekCount: false,
      headerToolbar: false,
      height: 'auto',
      dayMaxEvents: 4,
      eventOrder: 'start,title',
      eventDisplay: 'block',
      moreLinkContent: (link) => this.words.more.replace('{0}', String(link.num)),
      noEventsContent: this.words.empty,
      closeHint: this.words.close,
      listDayFormat: { weekday: 'long', day: 'numeric', month: 'long' },
      listDaySideFormat: false,
      navLinks: this.canPlan,
      navLinkHint: (_text: string, date: Date) => planLabel(date),
      navLinkDayClick: (date) => this.choose(date.toISOString().slice(0, 10)),
      dateClick: (click) => this.canPlan && this.choose(click.dateStr.slice(0, 10)),
      // A cell is named by all it holds, not by its number alone.
      dayCellDidMount: (cell) => cell.el.removeAttribute('aria-labelledby'),
      eventContent: (content) => ({ domNodes: this.draw(content) }),
      eventDidMount: (mounted) => this.describe(mounted),
      eventClick: (click) => this.open(click),
    });
  }

  private fittingView(): string {
    return this.clientWidth < NARROW ? 'listMonth' : 'dayGridMonth';
  }

  private fit(): void {
    if (this.calendar && this.calendar.view.type !== this.fittingView()) {
      this.calendar.changeView(this.fittingView());
    }
    this.calendar?.updateSize();
  }

  /** In a list the calendar leaves the link to us; in a grid the whole tile is one. */
  private draw(content: EventContentArg): HTMLElement[] {
    const tile = content.event.extendedProps as Tile;
    const parts = [
      this.span('tile-head', `${tile.time} · ${tile.opd}`),
      this.span('tile-title', tile.title),
      this.span('tile-stage', tile.stageWord),
    ];
    if (!content.view.type.startsWith('list') || !tile.path) {
      return parts;
    }
    const link = document.createElement('a');
    link.href = tile.path;
    link.append(...parts);
    return [link];
  }

  private span(className: string, text: string): HTMLElement {
    const span = document.createElement('span');
    span.className = className;
    span.textContent = text;
    return span;
  }

  private describe(mounted: EventMountArg): void {
    const tile = mounted.event.extendedProps as Tile;
    mounted.el.title = `${tile.time} · ${tile.opd} · ${tile.title} · ${tile.stageWord}`;
  }

  /** Lets the portal's router open the post; a modified click goes to a tab of its own, as with any link. */
  private open(click: EventClickArg): void {
    click.jsEvent.preventDefault();
    if (!click.event.url) {
      return;
    }
    if (click.jsEvent.ctrlKey || click.jsEvent.metaKey || click.jsEvent.shiftKey) {
      window.open(click.event.url, '_blank', 'noopener');
      return;
    }
    this.dispatchEvent(new CustomEvent('post-chosen', { detail: click.event.url }));
  }

  private choose(date: string): void {
    this.dispatchEvent(new CustomEvent('day-chosen', { detail: date }));
  }

  private spoken(date: Date): string {
    return new Intl.DateTimeFormat(this.words.language, { dateStyle: 'full', timeZone: 'UTC' }).format(date);
  }
}

customElements.define('content-calendar', ContentCalendar);
