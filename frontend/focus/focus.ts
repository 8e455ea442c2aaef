/** How often it is looked whether what had the focus is gone, in milliseconds. */
const LOOK_AGAIN = 250;

/** What a person types into or chooses from. */
const FIELDS =
  'vaadin-text-field, vaadin-text-area, vaadin-select, vaadin-combo-box, vaadin-multi-select-combo-box, ' +
  'vaadin-date-picker, vaadin-date-time-picker, vaadin-integer-field, vaadin-radio-button, vaadin-checkbox';

const begun = new WeakSet<Element>();
let held: Element | undefined;

const isThere = (element: Element) => element.isConnected && element.checkVisibility();

/** A dialog that takes the focus itself hands it to its first field, once each time it is opened. */
function begin(dialog: HTMLElement) {
  if (begun.has(dialog)) {
    return;
  }
  begun.add(dialog);
  dialog.addEventListener('closed', () => begun.delete(dialog), { once: true });
  const first = [...dialog.querySelectorAll<HTMLInputElement>(FIELDS)].find(
    (field) => isThere(field) && !field.disabled && !field.readOnly,
  );
  first?.focus();
}

document.addEventListener('focusin', (event) => {
  const path = event.composedPath() as HTMLElement[];
  held = path[0];
  const dialog = path.find((element) => element.localName === 'vaadin-dialog');
  if (dialog && (held === dialog || held.getAttribute('part') === 'overlay')) {
    begin(dialog);
  }
});

/** Where nothing has the focus, the heading of the screen takes it; nothing is scrolled for that. */
export function focusHeading() {
  if (document.activeElement === document.body) {
    const heading = document.querySelector<HTMLElement>('#content h1');
    heading?.setAttribute('tabindex', '-1');
    heading?.focus({ preventScroll: true });
  }
}

/** Whoever had the focus on something that is gone, as a button of a row that was done, goes on from the screen's heading. */
window.setInterval(() => {
  if (held && !isThere(held)) {
    focusHeading();
  }
}, LOOK_AGAIN);
