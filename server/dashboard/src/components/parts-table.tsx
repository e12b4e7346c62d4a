import type { StatisticsPart } from 'footlight/wire';
import { formatDollars, formatShort } from '../chart-series.ts';
import { formatDuration } from '../format-duration.ts';
import { listLink } from '../route.ts';

/** What calls came to by template, with links to the calls. */
export function PartsTable({ parts }: { readonly parts: readonly StatisticsPart[] }) {
  return (
    <div class="parts-frame">
      <table class="parts" aria-label="By template">
        <thead>
          <tr>
            <th scope="col">Template</th>
            <th scope="col" class="number">
              Calls
            </th>
            <th scope="col" class="number">
              Errors
            </th>
            <th scope="col" class="number">
              p50
            </th>
            <th scope="col" class="number">
              p95
            </th>
            <th scope="col" class="number">
              Tokens
            </th>
            <th scope="col" class="number">
              Cost
            </th>
          </tr>
        </thead>
        <tbody>
          {parts.map((part) => (
            <tr key={part.template}>
              <td>
                <a href={listLink(part.template ? { template: part.template } : {})}>
                  <bdi>{part.template}</bdi>
                </a>
              </td>
              <td class="number">{formatShort(part.events)}</td>
              <td class="number">{formatShort(part.errors)}</td>
              <td class="number">{formatDuration(part.latencyMs?.p50 ?? Number.NaN)}</td>
              <td class="number">{formatDuration(part.latencyMs?.p95 ?? Number.NaN)}</td>
              <td class="number">{formatShort(part.promptTokens + part.completionTokens)}</td>
              <td class="number">{formatDollars(part.costUsd)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
