import type { EventFilter } from 'footlight/wire';
import { type CompiledQuery, type Expression, type ExpressionBuilder, type SqlBool } from 'kysely';
import { searchWords } from '../search-text.ts';
import { projectWord } from './search-indexer.ts';
import type { Tables } from './tables.ts';

type EventExpressions = ExpressionBuilder<Tables, 'event'>;

/** What an event must fulfil, but for its words. */
export function eventConditions(
  eb: EventExpressions,
  projectId: number,
  filter: EventFilter,
): Expression<SqlBool>[] {
  const conditions = [eb('event.project_id', '=', projectId)];
  const add = (condition: Expression<SqlBool>): void =>
    void conditions.push(condition as (typeof conditions)[0]);
  const { template, version, model, status, chatId, chainId, userId, minRating, maxRating, from, to } =
    filter;
  if (template !== undefined) add(eb('event.template_name', '=', template));
  if (version !== undefined) add(eb('event.template_version', '=', version));
  if (model !== undefined) add(eb('event.model', '=', model));
  if (status !== undefined) add(eb('event.status', '=', status));
  if (chatId !== undefined) add(eb('event.chat_id', '=', chatId));
  if (chainId !== undefined) add(eb('event.chain_id', '=', chainId));
  if (userId !== undefined) add(eb('event.user_id', '=', userId));
  if (minRating !== undefined) add(eb('event.rating', '>=', minRating));
  if (maxRating !== undefined) add(eb('event.rating', '<=', maxRating));
  if (from !== undefined) add(eb('event.started_at', '>=', Date.parse(from)));
  if (to !== undefined) add(eb('event.started_at', '<', Date.parse(to)));
  return conditions;
}

/** A query of events that finds them through the given index; the query builder has no word for it. */
export function withIndex<Row>(query: CompiledQuery<Row>, index: string): CompiledQuery<Row> {
  return { ...query, sql: query.sql.replace('from "event"', `from "event" indexed by ${index}`) };
}

/**
 * The words of a filter as the full-text index is asked for them, in one project or in all; undefined where there is
 * no word in it.
 */
export function matchExpression(projectId: number | undefined, text: string): string | undefined {
  const words = searchWords(text);
  if (words.length === 0) return undefined;
  const content = `content : (${words.map((word) => `"${word}"`).join(' AND ')})`;
  return projectId === undefined ? content : `project : ${projectWord(projectId)} AND ${content}`;
}
