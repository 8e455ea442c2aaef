import { BarChart, LineChart, RadarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, RadarComponent, TooltipComponent } from 'echarts/components';
import { init, use, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

use([BarChart, LineChart, RadarChart, GridComponent, LegendComponent, RadarComponent, TooltipComponent, SVGRenderer]);

/** One row of figures, with a value for each category. */
interface Series {
  name: string;
  values: number[];
}

/** What is drawn: bars that lie, a group for each category, a line along them, or a spoke for each up to the best. */
interface Figures {
  kind: 'bar' | 'line' | 'radar';
  categories: string[];
  series: Series[];
  best: number;
}

const ROW_HEIGHT = 34;
const MARGIN = 70;
const FIXED_HEIGHT = 320;

/** A chart. It takes its colours from the page, so that it follows light and dark; its table says the same. */
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
    const height = figures.kind !== 'bar' ? FIXED_HEIGHT : figures.categories.length * ROW_HEIGHT + MARGIN;
    this.style.blockSize = `${height}px`;
    this.chart ??= this.create();
    this.chart.resize();
    this.draw();
  }

  /** A bar that is chosen tells which category it stands for. */
  private create(): EChartsType {
    const chart = init(this, undefined, { renderer: 'svg' });
    chart.on('click', (chosen) => this.dispatchEvent(new CustomEvent('chosen', { detail: chosen.dataIndex })));
    return chart;
  }

  private draw(): void {
    if (!this.chart || !this.figures) {
      return;
    }
    const text = this.colour('--portal-text-soft');
    const line = this.colour('--portal-line');
    const shape = this[this.figures.kind](this.figures, text, line);
    this.chart.setOption(
      {
        animation: false,
        color: ['--chart-1', '--chart-2', '--chart-3', '--chart-4'].map((name) => this.colour(name)),
        textStyle: { color: text, fontFamily: getComputedStyle(this).fontFamily },
        legend: this.figures.series.length > 1 ? { type: 'scroll', textStyle: { color: text }, pageTextStyle: { color: text }, top: 0 } : undefined,
        ...shape,
      },
      true,
    );
  }

  private bar(figures: Figures, text: string, line: string): object {
    return {
      tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
      grid: { left: 8, right: 24, top: 32, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: line } }, axisLabel: { color: text } },
      yAxis: { type: 'category', inverse: true, data: figures.categories, axisLabel: { color: text } },
      series: figures.series.map((series) => ({
        type: 'bar',
        name: series.name,
        data: series.values,
        stack: 'all',
        barMaxWidth: 18,
      })),
    };
  }

  private line(figures: Figures, text: string, line: string): object {
    return {
      tooltip: { trigger: 'axis' },
      grid: { left: 8, right: 24, top: 36, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
      xAxis: { type: 'category', boundaryGap: false, data: figures.categories, axisLabel: { color: text } },
      yAxis: { type: 'value', min: 0, max: figures.best, splitLine: { lineStyle: { color: line } }, axisLabel: { color: text } },
      series: figures.series.map((series) => ({ type: 'line', name: series.name, data: series.values, showSymbol: false })),
    };
  }

  private radar(figures: Figures, text: string, line: string): object {
    return {
      tooltip: { trigger: 'item' },
      radar: {
        indicator: figures.categories.map((name) => ({ name, min: 0, max: figures.best })),
        splitNumber: figures.best,
        center: ['50%', '56%'],
        radius: '62%',
        axisName: { color: text },
        axisLine: { lineStyle: { color: line } },
        splitLine: { lineStyle: { color: line } },
        splitArea: { show: false },
      },
      series: [
        {
          type: 'radar',
          data: figures.series.map((series) => ({ name: series.name, value: series.values })),
          areaStyle: { opacity: 0.12 },
        },
      ],
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
