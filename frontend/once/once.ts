/** What Flow publishes of each of its applications on the page. */
interface FlowClient {
  isActive?: () => boolean;
}

const LOOK_AGAIN_MILLISECONDS = 50;

/** The button that was pressed and is not answered yet. */
let pressed: EventTarget | undefined;

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

/**
 * A button does one thing at a time: the second half of a double click, and a press while the first is not answered yet,
 * do nothing. A button that people press again and again (the next month, and the next) says so with `data-repeats`.
 */
document.addEventListener(
  'click',
  (event) => {
    const button = event.composedPath().find((node) => (node as Element).localName === 'vaadin-button') as Element;
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
