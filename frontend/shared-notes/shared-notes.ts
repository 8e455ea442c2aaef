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

  /** What each button of the toolbar is called, by the Markdown that it writes. */
  marks: Record<string, string> = {};

  connectedCallback() {
    this.offerMarks();
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

  /** Markdown stays what is written; who does not know it presses a button. */
  private offerMarks() {
    if (this.querySelector('.notes-marks')) {
      return;
    }
    const bar = document.createElement('div');
    bar.className = 'notes-marks';
    bar.setAttribute('role', 'toolbar');
    for (const [mark, label] of Object.entries(this.marks)) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = label;
      // The text keeps the focus and the selection that the button is about.
      button.addEventListener('mousedown', (event) => event.preventDefault());
      button.addEventListener('click', () => this.mark(mark));
      bar.append(button);
    }
    this.prepend(bar);
  }

  /** Around what is selected, or at the beginning of each of its lines. */
  private mark(mark: string) {
    const input = this.field.inputElement;
    const { value, selectionStart: from, selectionEnd: to } = input;
    const around = !mark.endsWith(' ');
    const start = around ? from : value.lastIndexOf('\n', from - 1) + 1;
    const chosen = value.slice(start, to);
    const lines = chosen.split('\n');
    const marked = around ? lines.map((line) => embrace(line, mark)) : begin(lines, mark);
    input.focus();
    input.setSelectionRange(start, to);
    // As if it were typed, so that it can be undone like typing.
    document.execCommand('insertText', false, marked.join('\n'));
    if (around && chosen === '') {
      input.setSelectionRange(start + mark.length, start + mark.length);
    }
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

/** Around the words of a line and not its list mark; what is embraced already is let go. */
function embrace(line: string, mark: string): string {
  const [, head, words] = /^(\s*(?:[-*] |\d+\. |#+ )?)(.*)$/.exec(line)!;
  const embraced = words.length > 2 * mark.length && words.startsWith(mark) && words.endsWith(mark);
  return head + (embraced ? words.slice(mark.length, -mark.length) : `${mark}${words}${mark}`);
}

/** At the beginning of each line, counted where it counts; where all have it, it is taken away. */
function begin(lines: string[], mark: string): string[] {
  const counted = /^\d/.test(mark);
  const has = (line: string) => (counted ? /^\d+\. /.test(line) : line.startsWith(mark));
  if (lines.every(has)) {
    return lines.map((line) => line.replace(counted ? /^\d+\. / : mark, ''));
  }
  return lines.map((line, place) => (counted ? `${place + 1}. ${line}` : mark + line));
}

customElements.define('shared-notes', SharedNotes);
