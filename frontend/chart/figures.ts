/** One row of figures, with a value for each category. */
export interface Series {
  name: string;
  values: number[];
  /** The token of its colour; empty for the next there is. */
  colour: string;
}

/** What is drawn: bars that lie, a group for each category, a line along them, or a spoke for each up to the best. */
export interface Figures {
  kind: 'bar' | 'line' | 'radar';
  categories: string[];
  series: Series[];
  best: number;
}

/** The colours and the letters of the page the chart stands on, light or dark. */
export interface Paints {
  text: string;
  rule: string;
  series: string[];
  font: string;
}
