/** What somebody has marked, and of which field of the subject it is. */
interface Marked {
  field: string;
  quote: string;
}

/**
 * Offers to do something with what is marked in a text that has a name. The button stands beside what is marked; by keyboard it
 * is the next thing after the text.
 */
class MarkedText extends HTMLElement {
  label = '';
  /** The longest quote, in UTF-16 units. */
  most = 0;

  private marked?: Marked;
  private readonly button = document.createElement('button');

  connectedCallback() {
    this.button.type = 'button';
    this.button.className = 'marked-text-button';
    this.button.hidden = true;
    // A press must not unmark what it is about.
    this.button.addEventListener('pointerdown', (event) => event.preventDefault());
    this.button.addEventListener('click', this.choose);
    this.append(this.button);
    document.addEventListener('selectionchange', this.look);
  }

  disconnectedCallback() {
    document.removeEventListener('selectionchange', this.look);
    this.button.remove();
  }

  private look = () => {
    const selection = document.getSelection();
    const quote = selection?.toString().trim() ?? '';
    const fieldOf = (node?: Node | null) => node?.parentElement?.closest<HTMLElement>('[data-marked-field]');
    const text = fieldOf(selection?.anchorNode);
    const within = text && text === fieldOf(selection?.focusNode) && quote && quote.length <= this.most;
    this.button.hidden = !within;
    this.button.textContent = this.label;
    if (within && selection) {
      this.marked = { field: text.dataset.markedField!, quote };
      const place = selection.getRangeAt(0).getBoundingClientRect();
      this.button.style.insetInlineStart = `${Math.min(place.left, window.innerWidth - this.button.offsetWidth - 8)}px`;
      this.button.style.insetBlockStart = `${place.bottom + 6}px`;
    }
  };

  private choose = () => {
    this.button.hidden = true;
    this.dispatchEvent(new CustomEvent('quote-chosen', { detail: this.marked }));
  };
}

customElements.define('marked-text', MarkedText);
