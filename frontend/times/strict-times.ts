/** A time of day, as the web component counts it. */
interface Time {
  hours: number;
  minutes: number;
}

interface TimePicker extends Element {
  autoselect?: boolean;
  i18n: { parseTime: (typed: string) => Time | undefined };
}

/** "9", "09", "9.05", "09:05", "905", "0905"; what offices write around it says nothing more. */
const CLOCK = /^(?:pukul|jam)?\s*(?:(\d{1,2})(?:[.:](\d{2}))?|(\d{1,2})(\d{2}))\s*(?:wib)?$/i;

/** Only what can be read in one way: the component's own reading finds a time in nearly everything. */
function parseTime(typed: string): Time | undefined {
  const [, hours, minutes, togetherHours, togetherMinutes] = CLOCK.exec(typed.trim()) ?? [];
  const time = { hours: Number(hours ?? togetherHours), minutes: Number(minutes ?? togetherMinutes ?? 0) };
  return time.hours < 24 && time.minutes < 60 ? time : undefined;
}

/** A field reads so from the moment somebody comes into it, and what is typed takes the place of what stood there. */
document.addEventListener(
  'focusin',
  (event) => {
    const picker = event.composedPath().find((node) => (node as Element).localName === 'vaadin-time-picker') as
      | TimePicker
      | undefined;
    if (picker && picker.i18n.parseTime !== parseTime) {
      picker.autoselect = true;
      picker.i18n = { ...picker.i18n, parseTime };
    }
  },
  { capture: true }
);
