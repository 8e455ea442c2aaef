/** What Flow publishes of each of its applications on the page. */
interface FlowClient {
  isActive?: () => boolean;
}

const LOOK_AGAIN_MILLISECONDS = 50;

/** So far a hand trembles between pressing and letting go, in px. */
const TREMBLE = 6;

/** The button that was pressed and is not answered yet. */
let pressed: EventTarget | undefined;

/** Where the pointer went down, and on which button. */
let down: { button: HTMLElement; x: number; y: number } | undefined;

function isAnswering(): boolean {
  const clients = (window as { Vaadin?: { Flow?: { clients?: Record<string, FlowClient> } } }).Vaadin?.Flow?.clients;
  return Object.values(clients ?? {}).some((client) => client.isActive?.());
}

function forgetWhenAnswered(button: EventTarget) {
  if (pressed !== button) {
    return;
  }
  if (isAnswering()) {
    window.setTimeout(() => forgetWhenAnswered(button), LOOK_AGAIN_MILLISECONDS);
  } else {
    pressed = undefined;
  }
}

function forget() {
  pressed = undefined;
}

function buttonOf(event: Event) {
  return event.composedPath().find((node) => (node as Element).localName === 'vaadin-button') as HTMLElement | undefined;
}

/**
 * The button that moved away under a still pointer: leaving a field takes its message away, the dialog shrinks, and the
 * press that left the field would hit nothing.
 */
function missed(event: MouseEvent, hit: HTMLElement | undefined) {
  if (event.detail !== 1 || !down || down.button === hit || !down.button.isConnected) {
    return undefined;
  }
  return Math.hypot(event.clientX - down.x, event.clientY - down.y) <= TREMBLE ? down.button : undefined;
}

document.addEventListener(
  'pointerdown',
  (event) => {
    const button = buttonOf(event);
    down = button && { button, x: event.clientX, y: event.clientY };
  },
  true,
);

/**
 * A button does one thing at a time: the second half of a double click, and a press while the first is not answered yet,
 * do nothing. A button that people press again and again (the next month, and the next) says so with `data-repeats`.
 */
document.addEventListener(
  'click',
  (event) => {
    const button = buttonOf(event);
    const meant = missed(event, button);
    down = undefined;
    if (meant) {
      event.stopImmediatePropagation();
      meant.click();
      return;
    }
    if (!button || button.hasAttribute('data-repeats')) {
      forget();
      return;
    }
    if (event.detail > 1 || button === pressed) {
      event.stopImmediatePropagation();
      event.preventDefault();
      return;
    }
    pressed = button;
    window.setTimeout(() => forgetWhenAnswered(button), LOOK_AGAIN_MILLISECONDS);
  },
  true,
);

// Whoever has typed since then has read the answer and means the next press, though what they typed is still on its way.
document.addEventListener('input', forget, true);
