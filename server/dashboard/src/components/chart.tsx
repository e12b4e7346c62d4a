import { useEffect, useRef } from 'preact/hooks';
import type { StatisticsPoint } from 'footlight/wire';
import UPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import type { ChartPlan } from '../chart-series.ts';

const HEIGHT = 180;

interface Props {
  readonly plan: ChartPlan;
  readonly points: readonly StatisticsPoint[];
}

/** A chart over time; what it shows is in the table below it, too, for those who cannot see it. */
export function Chart({ plan, points }: Props) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const chart = new UPlot(options(plan, element), dataOf(plan, points), element);
    const observer = new ResizeObserver(() => chart.setSize({ width: element.clientWidth, height: HEIGHT }));
    observer.observe(element);
    return () => {
      observer.disconnect();
      chart.destroy();
    };
  }, [plan, points]);
  return (
    <figure class="chart" aria-label={plan.title}>
      <figcaption>{plan.title}</figcaption>
      <div ref={place} />
    </figure>
  );
}

function dataOf(plan: ChartPlan, points: readonly StatisticsPoint[]): UPlot.AlignedData {
  return [
    points.map((point) => Date.parse(point.start) / 1000),
    ...plan.series.map((series) => points.map((point) => series.value(point))),
  ];
}

function options(plan: ChartPlan, element: HTMLElement): UPlot.Options {
  const style = getComputedStyle(element);
  const color = (name: string): string => style.getPropertyValue(name).trim() || 'gray';
  const axis = {
    stroke: color('--quiet'),
    grid: { stroke: color('--line'), width: 1 },
    ticks: { show: false },
  };
  return {
    width: element.clientWidth,
    height: HEIGHT,
    cursor: { points: { size: 6 }, drag: { x: false, y: false } },
    scales: { y: { range: (_chart, _min, max) => [0, max > 0 ? max * 1.1 : 1] } },
    axes: [
      axis,
      { ...axis, size: 60, values: (_chart, values) => values.map((value) => plan.format(value)) },
    ],
    series: [
      {},
      ...plan.series.map((series) => ({
        label: series.name,
        stroke: color(series.color),
        width: 1.5,
        // A single hour between quiet ones is a point and no line.
        points: { show: true, size: 4 },
        value: (_chart: UPlot, value: number | null) => (value === null ? '–' : plan.format(value)),
      })),
    ],
  };
}
