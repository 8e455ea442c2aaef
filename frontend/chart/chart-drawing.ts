import { BarChart, LineChart, RadarChart } from 'echarts/charts';
import { GridComponent, LegendComponent, RadarComponent, TooltipComponent } from 'echarts/components';
import { LabelLayout } from 'echarts/features';
import { init, use, type EChartsCoreOption, type EChartsType } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';
import { type Figures, type Paints } from './figures';

use([BarChart, LineChart, RadarChart, GridComponent, LabelLayout, LegendComponent, RadarComponent, TooltipComponent, SVGRenderer]);

/** Room for the longest name behind the end of a line, in px. */
const END_LABEL_ROOM = 92;

/** An empty chart in that element. */
export const create = (element: HTMLElement): EChartsType => init(element, undefined, { renderer: 'svg' });

/** What ECharts draws for those figures. */
export function options(figures: Figures, paints: Paints): EChartsCoreOption {
  return {
    animation: false,
    color: paints.series,
    textStyle: { color: paints.text, fontFamily: paints.font },
    legend: figures.series.length > 1 && figures.kind !== 'line' ? legend(paints) : undefined,
    ...SHAPES[figures.kind](figures, paints),
  };
}

const legend = ({ text }: Paints): object => ({
  type: 'scroll',
  textStyle: { color: text },
  pageTextStyle: { color: text },
  top: 0,
});

const SHAPES = { bar, line, radar };

function bar(figures: Figures, { text, rule }: Paints): object {
  return {
    tooltip: { trigger: 'axis', axisPointer: { type: 'shadow' } },
    grid: { left: 8, right: 36, top: 32, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'value', minInterval: 1, splitLine: { lineStyle: { color: rule } }, axisLabel: { color: text } },
    yAxis: { type: 'category', inverse: true, data: figures.categories, axisLabel: { color: text } },
    series: figures.series.map((series) => ({
      type: 'bar',
      name: series.name,
      data: series.values,
      stack: 'all',
      barMaxWidth: 18,
      label: label(figures, text),
    })),
  };
}

/** The figure at the end of a bar of one part, or in its parts where there are several; a part of nothing says nothing. */
function label(figures: Figures, text: string): object {
  const single = figures.series.length === 1;
  return {
    show: true,
    position: single ? 'right' : 'inside',
    color: single ? text : undefined,
    formatter: ({ value }: { value: number }) => (value > 0 ? value.toLocaleString(document.documentElement.lang) : ''),
  };
}

/** Whether nothing is counted in parts, so that no part stands at the axis either. */
const whole = (figures: Figures): boolean => figures.series.every((series) => series.values.every(Number.isInteger));

function line(figures: Figures, { text, rule }: Paints): object {
  return {
    tooltip: { trigger: 'axis' },
    grid: { left: 8, right: END_LABEL_ROOM, top: 16, bottom: 8, outerBoundsMode: 'same', outerBoundsContain: 'axisLabel' },
    xAxis: { type: 'category', boundaryGap: false, data: figures.categories, axisLabel: { color: text } },
    yAxis: { type: 'value', min: 0, max: figures.best, minInterval: whole(figures) ? 1 : undefined, splitLine: { lineStyle: { color: rule } }, axisLabel: { color: text } },
    series: figures.series.map((series) => ({
      type: 'line',
      name: series.name,
      data: series.values,
      showSymbol: false,
      endLabel: { show: true, formatter: '{a}', color: 'inherit', width: END_LABEL_ROOM - 8, overflow: 'break' },
      labelLayout: { moveOverlap: 'shiftY' },
    })),
  };
}

function radar(figures: Figures, { text, rule }: Paints): object {
  return {
    tooltip: { trigger: 'item' },
    radar: {
      indicator: figures.categories.map((name) => ({ name, min: 0, max: figures.best })),
      splitNumber: figures.best,
      center: ['50%', '56%'],
      radius: '62%',
      axisName: { color: text },
      axisLine: { lineStyle: { color: rule } },
      splitLine: { lineStyle: { color: rule } },
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
