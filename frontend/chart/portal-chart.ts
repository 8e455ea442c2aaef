import type { EChartsType } from 'echarts/core';
import type { Figures, Paints } from './figures';

const ROW_HEIGHT = 34;
const MARGIN = 70;
const FIXED_HEIGHT = 320;

/** So many colours there are for what means nothing of its own. */
const COLOURS = 4;

/**
 * A chart. It takes its colours from the page, so that it follows light and dark; its table says the same. What draws it
 * is heavy, and comes with the first chart that is shown.
 */
class PortalChart extends HTMLElement {
  private chart?: EChartsType;
  private figures?: Figures;
  private readonly resized = new ResizeObserver(() => this.chart?.resize());
  private readonly scheme = window.matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = () => void this.draw();

  connectedCallback(): void {
    this.resized.observe(this);
    this.scheme.addEventListener('change', this.redraw);
    void this.draw();
  }

  disconnectedCallback(): void {
    this.resized.disconnect();
    this.scheme.removeEventListener('change', this.redraw);
    this.chart?.dispose();
    this.chart = undefined;
  }

  /** Draws those figures in place of what was drawn. */
  show(figures: Figures): void {
    this.figures = figures;
    const height = figures.kind !== 'bar' ? FIXED_HEIGHT : figures.categories.length * ROW_HEIGHT + MARGIN;
    this.style.blockSize = `${height}px`;
    void this.draw();
  }

  private async draw(): Promise<void> {
    const { create, options } = await import('./chart-drawing');
    if (!this.isConnected || !this.figures) {
      return;
    }
    this.chart ??= this.listenTo(create(this));
    this.chart.resize();
    this.chart.setOption(options(this.figures, this.paints(this.figures)), true);
  }

  /** A bar that is chosen tells which category it stands for. */
  private listenTo(chart: EChartsType): EChartsType {
    chart.on('click', (chosen) => this.dispatchEvent(new CustomEvent('chosen', { detail: chosen.dataIndex })));
    return chart;
  }

  private paints(figures: Figures): Paints {
    return {
      text: this.colour('--portal-text-soft'),
      rule: this.colour('--portal-line'),
      series: figures.series.map(({ colour }, place) => this.colour(`--${colour || `chart-${(place % COLOURS) + 1}`}`)),
      font: getComputedStyle(this).fontFamily,
    };
  }

  /** The value of a token as this page resolves it, light or dark. */
  private colour(token: string): string {
    const probe = document.createElement('span');
    probe.style.color = `var(${token})`;
    this.parentElement!.append(probe);
    const resolved = getComputedStyle(probe).color;
    probe.remove();
    return resolved;
  }
}

customElements.define('portal-chart', PortalChart);
