import { BarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, GridComponent, LegendComponent, TooltipComponent, SVGRenderer]);

/** One row of figures, with a value for each category. */
interface Series {
  name: string;
  values: number[];
}

/** What is drawn: bars that lie, a group for each category. */
interface Figures {
  categories: string[];
  series: Series[];
}

const ROW_HEIGHT = 34;
const MARGIN = 70;

/** A chart of bars. It takes its colours from the page, so that it follows light and dark; its table says the same. */
class PortalChart extends HTMLElement {
  private chart?: EChartsType;
  private figures?: Figures;
  private readonly resized = new ResizeObserver(() => this.chart?.resize());
  private readonly scheme = window.matchMedia('(prefers-color-scheme: dark)');
  private readonly redraw = () => this.draw();

  connectedCallback(): void {
    this.resized.observe(this);
    this.scheme.addEventListener('change', this.redraw);
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
    this.style.blockSize = `${figures.categories.length * ROW_HEIGHT + MARGIN}px`;
    this.chart ??= init(this, undefined, { renderer: 'svg' });
    this.chart.resize();
    this.draw();
  }

  private draw(): void {
    if (!this.chart || !this.figures) {
      return;
    }
    const text = this.colour('--portal-text-soft');
    const line = this.colour('--portal-line');
    this.chart.setOption(
      {
        animation: false,
        color: ['--chart-1', '--chart-2', '--chart-3', '--chart-4'].map((name) => this.colour(name)),
        textStyle: { color: text, fontFamily: getComputedStyle(this).fontFamily },
        tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
        legend: this.figures.series.length > 1 ? { type: 'scroll', textStyle: { color: text }, pageTextStyle: { color: text }, top: 0 } : undefined,
        grid: { left: 8, right: 24, top: 32, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
        xAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: line } }, axisLabel: { color: text } },
        yAxis: { type: 'category', inverse: true, data: this.figures.categories, axisLabel: { color: text } },
        series: this.figures.series.map((series) => ({
          type: 'bar',
          name: series.name,
          data: series.values,
          stack: 'all',
          barMaxWidth: 18,
        })),
      },
      true,
    );
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
