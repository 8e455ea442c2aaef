import {
  Calendar,
  type CalendarOptions,
  type DayHeaderMountArg,
  type EventClickArg,
  type EventDropArg,
} from '@fullcalendar/core';
import indonesian from '@fullcalendar/core/locales/id';
import dayGridPlugin from '@fullcalendar/daygrid';
import interactionPlugin, { Draggable } from '@fullcalendar/interaction';
import listPlugin from '@fullcalendar/list';
import timeGridPlugin from '@fullcalendar/timegrid';
import { events, type Holiday, type Shown } from './days';
import { describeEvent, drawEvent, drawHoliday, makeOpening } from './drawing';
import { Edges } from './edges';
import { heightOf, hoursOf, ROOM_FOR_ALL, ROOM_OF_BARS, roomOfMonth } from './room';
import { type Tile, type Words } from './tile';

/** Below this width a grid's cells hold no readable title. */
const NARROW = 720;

/** What an A4 sheet that lies has room for below the month's name, in CSS pixels. */
const PAPER = { width: 1060, height: 690 };

/** A month with more than that takes two sheets rather than letters that nobody can read. */
const SMALLEST_PRINT = 0.45;

/** Where a day and a week open. */
const WORKING_MORNING = '07:00:00';

/**
 * The content calendar. Slots come as local times of the city, and the calendar is told that they are UTC, so that no
 * zone of the browser's ever moves a tile to another day.
 */
class ContentCalendar extends HTMLElement {
  words: Words = { language: 'id', more: '', empty: '', planOn: '', openDay: '', earlier: '', later: '', stages: {}, channels: {} };
  /** The city's time when the page was made, without a zone. */
  now = '';
  canPlan = false;

  private calendar?: Calendar;
  private shown?: Shown;
  private holidays = new Map<string, Holiday>();
  private ideas?: Draggable;
  private edges?: Edges;
  private height = 0;
  private readonly connected = performance.now();
  private readonly resized = new ResizeObserver(() => this.fit());
  private readonly windowResized = () => this.fit();

  connectedCallback(): void {
    this.resized.observe(this);
    window.addEventListener('resize', this.windowResized);
    // Ideas lie outside of the calendar; what is dragged from there is not drawn until it is planned.
    this.ideas = new Draggable(document.body, { itemSelector: '[data-idea]', eventData: { create: false } });
  }

  disconnectedCallback(): void {
    this.resized.disconnect();
    window.removeEventListener('resize', this.windowResized);
    this.ideas?.destroy();
    this.calendar?.destroy();
    this.calendar = undefined;
  }

  /** Shows those days with these posts, in place of what was shown. */
  show(shown: Shown): void {
    const again = this.shown?.view === shown.view && this.shown?.date === shown.date;
    const scroller = this.scroller();
    const scrolled = scroller?.scrollTop ?? 0;
    this.shown = shown;
    this.holidays = new Map(shown.holidays.map((holiday) => [holiday.date, holiday]));
    if (!this.calendar) {
      // How much room there is decides what is drawn, and it is known only once the page around is laid out.
      requestAnimationFrame(() => this.begin());
      return;
    }
    this.draw();
    requestAnimationFrame(() => (again ? scroller?.scrollTo({ top: scrolled }) : this.reveal()));
  }

  private begin(): void {
    if (this.isConnected && !this.calendar) {
      this.calendar = new Calendar(this, this.options());
      this.calendar.render();
      this.edges = new Edges(this, this.words);
      this.draw();
      requestAnimationFrame(() => this.reveal());
    }
  }

  /** English dates are written in the order in which the city writes them. */
  private get locale(): string {
    return this.words.language === 'en' ? 'en-GB' : this.words.language;
  }

  private get today(): string {
    return this.now.slice(0, 10);
  }

  /** The city's time as it has gone on since, which does not depend on the clock of the browser. */
  private timeOfCity(): string {
    return new Date(Date.parse(`${this.now}Z`) + performance.now() - this.connected).toISOString().slice(0, 19);
  }

  /** What scrolls the calendar; after a move the same days are shown, and whoever moved something stays there. */
  private scroller(): Element | null {
    let element: Element | null = this;
    while (element && !/auto|scroll/.test(getComputedStyle(element).overflowY)) {
      const root: Node = element.getRootNode();
      const host: Element | null = root instanceof ShadowRoot ? root.host : null;
      element = element.assignedSlot ?? element.parentElement ?? host;
    }
    return element;
  }

  /** Has the browser print that, and then shows again what was shown. */
  printPage(shown: Shown): void {
    const before = this.shown!;
    const paper = document.createElement('style');
    paper.textContent = '@page { size: A4 landscape; margin: 8mm }';
    document.head.append(paper);
    this.style.inlineSize = `${PAPER.width}px`;
    this.show(shown);
    this.calendar!.updateSize();
    this.style.zoom = String(Math.max(SMALLEST_PRINT, Math.min(1, PAPER.height / this.offsetHeight)));
    window.print();
    paper.remove();
    this.style.inlineSize = '';
    this.style.zoom = '';
    this.show(before);
  }

  private draw(): void {
    const calendar = this.calendar!;
    const shown = this.shown!;
    const view = this.fittingView();
    const timed = view.startsWith('timeGrid');
    const month = view === 'dayGridMonth';
    this.height = this.heightThatFits();
    const wide = roomOfMonth(shown, this.height);
    const room = !month || shown.view === 'PRINT' ? ROOM_FOR_ALL : this.isNarrow() ? ROOM_OF_BARS : wide;
    this.style.setProperty('--title-lines', String(wide.lines));
    calendar.batchRendering(() => {
      calendar.removeAllEvents();
      if (calendar.view.type !== view) {
        calendar.changeView(view, shown.date);
      }
      calendar.gotoDate(shown.date);
      const fills = timed || (month && room === wide);
      calendar.setOption('height', fills ? this.height : 'auto');
      calendar.setOption('expandRows', fills && month);
      if (timed) {
        const { first, last } = hoursOf(shown);
        calendar.setOption('slotMinTime', first);
        calendar.setOption('slotMaxTime', last);
      }
      calendar.setOption('allDaySlot', timed && Object.keys(shown.totals).length > 0);
      calendar.setOption(
        'businessHours',
        shown.hours.map((day) => ({ daysOfWeek: [day.weekday], startTime: day.opens, endTime: day.closes })),
      );
      events(shown, room, timed).forEach((event) => calendar.addEvent(event));
    });
    this.classList.toggle('compact', this.isNarrow());
    this.edges!.follow();
  }

  private heightThatFits(): number {
    const timed = this.fittingView().startsWith('timeGrid');
    return heightOf(this, this.scroller()?.scrollTop ?? 0, this.shown!, timed);
  }

  private isNarrow(): boolean {
    return this.clientWidth < NARROW && this.shown?.view !== 'PRINT';
  }

  private fittingView(): string {
    const narrow = this.isNarrow();
    switch (this.shown!.view) {
      case 'AUTO':
        return narrow ? 'listMonth' : 'dayGridMonth';
      case 'WEEK':
        return narrow ? 'listWeek' : 'timeGridWeek';
      case 'DAY':
        return 'timeGridDay';
      case 'LIST':
        return 'listMonth';
      default:
        return 'dayGridMonth';
    }
  }

  private fit(): void {
    if (!this.calendar || !this.shown) {
      return;
    }
    const height = this.heightThatFits();
    const other = this.calendar.view.type !== this.fittingView() || height !== this.height;
    if (other || this.classList.contains('compact') !== this.isNarrow()) {
      this.draw();
    }
    this.calendar.updateSize();
  }

  /**
   * A list begins with the first of the month and a day with its night; whoever opens one looks for today's morning. A
   * calendar that is part of another screen scrolls nothing: that screen begins at its own top.
   */
  private reveal(): void {
    if ('comingBack' in document.documentElement.dataset || this.closest('.calendar-part')) {
      return;
    }
    if (this.calendar?.view.type.startsWith('timeGrid')) {
      this.calendar.scrollToTime(WORKING_MORNING);
    }
    if (this.calendar?.view.type.startsWith('list')) {
      const days = [...this.querySelectorAll<HTMLElement>('.fc-list-day')];
      days.find((day) => day.dataset.date! >= this.today && days[0] !== day)?.scrollIntoView({ block: 'start' });
    }
  }

  private options(): CalendarOptions {
    return {
      plugins: [dayGridPlugin, timeGridPlugin, listPlugin, interactionPlugin],
      initialView: this.fittingView(),
      initialDate: this.shown!.date,
      now: () => this.timeOfCity(),
      nowIndicator: true,
      droppable: true,
      timeZone: 'UTC',
      locales: [indonesian],
      locale: this.locale,
      firstDay: 1,
      fixedWeekCount: false,
      headerToolbar: false,
      height: 'auto',
      eventOrder: 'start,title',
      eventOrderStrict: true,
      eventDisplay: 'block',
      eventMaxStack: 4,
      eventMinHeight: 40,
      slotEventOverlap: false,
      allDayText: '',
      slotLabelFormat: (time) => `${String(time.date.hour).padStart(2, '0')}.00`,
      eventDurationEditable: false,
      longPressDelay: 500,
      moreLinkClick: (link) => (this.openDay(link.date), 'none'),
      moreLinkDidMount: (link) => makeOpening(link.el),
      noEventsContent: this.words.empty,
      listDayFormat: { weekday: 'long', day: 'numeric', month: 'long' },
      listDaySideFormat: false,
      dayHeaderFormat: { weekday: 'short' },
      views: {
        timeGrid: {
          dayHeaderFormat: { weekday: 'short', day: 'numeric', month: 'short' },
          scrollTime: WORKING_MORNING,
        },
      },
      navLinks: true,
      navLinkHint: (_text: string, date: Date) => this.hint(date),
      navLinkDayClick: (date) => (this.plansFrom(this.calendar!.view.type) ? this.plan(iso(date)) : this.openDay(date)),
      dateClick: (click) => this.canPlan && this.plan(momentOf(click)),
      dayCellDidMount: (cell) => {
        // A cell is named by all it holds, not by its number alone.
        cell.el.removeAttribute('aria-labelledby');
        cell.el.querySelector('.fc-daygrid-day-top')?.append(...drawHoliday(this.holidays.get(iso(cell.date))));
      },
      dayCellClassNames: (cell) => (this.holidays.has(iso(cell.date)) ? ['day-holiday'] : []),
      dayHeaderDidMount: (header) => this.nameHoliday(header),
      eventContent: (content) => ({ domNodes: drawEvent(content, this.words, this.isNarrow()) }),
      eventDidMount: (mounted) => describeEvent(mounted, this.words),
      eventClick: (click) => this.choose(click),
      eventDrop: (drop) => this.move(drop),
      drop: (drop) => this.tell('idea-dropped', `${drop.draggedEl.dataset.idea} ${momentOf(drop)}`),
    };
  }

  private plansFrom(view: string): boolean {
    return this.canPlan && view.startsWith('list');
  }

  private hint(date: Date): string {
    const words = this.plansFrom(this.calendar?.view.type ?? '') ? this.words.planOn : this.words.openDay;
    const day = new Intl.DateTimeFormat(this.locale, { dateStyle: 'full', timeZone: 'UTC' }).format(date);
    return words.replace('{0}', day);
  }

  /** Above a day of a week, and in the heading of a day in a list; a month names its holidays in their cells. */
  private nameHoliday(header: DayHeaderMountArg): void {
    if (header.view.type !== 'dayGridMonth') {
      const place = header.el.querySelector('.fc-list-day-cushion, .fc-scrollgrid-sync-inner') ?? header.el;
      place.append(...drawHoliday(this.holidays.get(iso(header.date))));
    }
  }

  /** A modified click goes to a tab of its own, as with any link; a plain one shows the post where it stands. */
  private choose(click: EventClickArg): void {
    const { tile, date } = click.event.extendedProps as { tile?: Tile; date?: string };
    const modified = click.jsEvent.ctrlKey || click.jsEvent.metaKey || click.jsEvent.shiftKey;
    if (tile && click.event.url && modified) {
      return;
    }
    click.jsEvent.preventDefault();
    if (tile) {
      this.tell('tile-chosen', tile.id);
    } else {
      this.tell('day-opened', date!);
    }
  }

  private move(drop: EventDropArg): void {
    const { tile } = drop.event.extendedProps as { tile: Tile };
    const start = drop.event.start!.toISOString().slice(0, 16);
    if (drop.event.allDay) {
      drop.revert();
      return;
    }
    this.tell('tile-moved', `${tile.id} ${tile.version} ${start}`);
  }

  private plan(moment: string): void {
    this.tell('day-chosen', moment);
  }

  private openDay(date: Date): void {
    this.tell('day-opened', iso(date));
  }

  private tell(name: string, detail: string): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

const iso = (date: Date): string => date.toISOString().slice(0, 10);

/** The day, or the time on a day, that was pointed at. */
const momentOf = (pointed: { dateStr: string; allDay: boolean }): string =>
  pointed.dateStr.slice(0, pointed.allDay ? 10 : 16);

customElements.define('content-calendar', ContentCalendar);
