import { diff, diffXIndex, patchApply, patchMake } from 'diff-match-patch-es';

/** The field as Vaadin draws it. */
interface TextField extends HTMLElement {
  value: string;
  inputElement: HTMLTextAreaElement;
}

const PAUSE_MILLISECONDS = 1_200;

/**
 * Notes that several people write at once. What is typed goes to the server a moment later with the notes it was written
 * on; what others wrote is put into the field here, around what is being typed, so that no letter is lost on the way.
 */
class SharedNotes extends HTMLElement {
  /** What the server and this field last agreed on. */
  private known = '';
  /** What was sent and is not answered yet. */
  private sent?: string;
  private timer?: number;

  connectedCallback() {
    this.addEventListener('input', this.typed);
    this.addEventListener('focusout', this.send);
  }

  disconnectedCallback() {
    this.removeEventListener('input', this.typed);
    this.removeEventListener('focusout', this.send);
    window.clearTimeout(this.timer);
    this.timer = undefined;
  }

  private get field() {
    return this.querySelector('vaadin-text-area') as unknown as TextField;
  }

  /** Begins with what stands on the server; words that were typed before it came are kept. */
  begin(stands: string) {
    this.known = stands;
  }

  /** Takes over what others wrote, unless something typed here is on its way: then it comes back with the answer. */
  offer(stands: string) {
    if (this.sent === undefined && this.field.value === this.known && stands !== this.known) {
      this.put(stands);
      this.known = stands;
      this.dispatchEvent(new CustomEvent('notes-taken'));
    }
  }

  /** The answer to what was sent: how the notes stand with it. */
  settle(stands: string) {
    const sent = this.sent ?? this.known;
    this.sent = undefined;
    this.known = stands;
    if (stands !== sent) {
      // What was typed since is put into what stands, so that who goes on with a line stays in it.
      const [merged, taken] = patchApply(patchMake(sent, this.field.value), stands) as [string, boolean[]];
      if (taken.every(Boolean)) {
        this.put(merged);
      } else {
        // The place where it was typed is gone there: nothing moves here, and the server merges the next message.
        this.known = sent;
      }
    }
    this.plan();
  }

  /** The server did not keep what was sent; it is sent again with the next letter. */
  refuse() {
    this.sent = undefined;
  }

  private typed = () => this.plan();

  private plan() {
    if (this.timer === undefined && this.field.value !== this.known) {
      this.timer = window.setTimeout(this.send, PAUSE_MILLISECONDS);
    }
  }

  private send = () => {
    window.clearTimeout(this.timer);
    this.timer = undefined;
    const words = this.field.value;
    if (this.sent === undefined && words !== this.known) {
      this.sent = words;
      this.dispatchEvent(new CustomEvent('notes-written', { detail: { base: this.known, words } }));
    }
  };

  /** Sets the text and leaves the caret between the letters where it was. */
  private put(text: string) {
    const { field } = this;
    const input = field.inputElement;
    const changes = diff(field.value, text);
    const focused = document.activeElement === input;
    const before = field.value;
    /** Behind the letter it stood behind, so that what others add there comes after. */
    const moved = (place: number) => {
      const letter = diffXIndex(changes, place - 1);
      return place === 0 || text[letter] !== before[place - 1] ? diffXIndex(changes, place) : letter + 1;
    };
    const start = moved(input.selectionStart);
    const end = moved(input.selectionEnd);
    const { scrollTop } = input;
    field.value = text;
    input.value = text;
    if (focused) {
      input.setSelectionRange(start, end);
      input.scrollTop = scrollTop;
    }
  }
}

customElements.define('shared-notes', SharedNotes);
