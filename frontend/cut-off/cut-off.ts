/** A field as Vaadin draws it. */
interface Field extends HTMLElement {
  invalid: boolean;
  errorMessage: string;
}

type Input = HTMLInputElement | HTMLTextAreaElement;

/** What is said of so many letters that were left out, and of the most that fit; the frame of the screens knows the words. */
const words = (): string => (window as { portalCutOff?: string }).portalCutOff ?? '';

/**
 * A browser cuts off what is pasted beyond a field's limit without a word. It is said at the field, until the next letter.
 */
function tell(event: InputEvent) {
  const input = event.composedPath()[0] as Input;
  const field = input.closest?.<Field>('vaadin-text-field, vaadin-text-area');
  if (!field || !(input.maxLength > 0) || !event.data) {
    return;
  }
  const chosen = (input.selectionEnd ?? 0) - (input.selectionStart ?? 0);
  const over = input.value.length - chosen + event.data.length - input.maxLength;
  if (over <= 0) {
    return;
  }
  window.setTimeout(() => {
    field.errorMessage = words().replace('{0}', String(over)).replace('{1}', String(input.maxLength));
    field.invalid = true;
    const forget = () => {
      field.invalid = false;
    };
    input.addEventListener('input', forget, { once: true });
  });
}

document.addEventListener('beforeinput', tell, true);
