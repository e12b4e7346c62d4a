import type { KeyKind } from '../keys/api-key.ts';
import { isoTime, isoTimeOrNull } from './iso-time.ts';
import type { ApiKey, Project } from './records.ts';

/** A project's row, in whichever database. */
export interface ProjectRow {
  readonly id: number;
  readonly slug: string;
  readonly created_at: number;
  readonly retention_days: number | null;
}

/** A key's row with its project's name, in whichever database. */
export interface KeyRow {
  readonly id: string;
  readonly project_id: number;
  readonly slug: string;
  readonly kind: KeyKind;
  readonly name: string | null;
  readonly prefix: string;
  /** JSON. */
  readonly origins: string | null;
  readonly created_at: number;
  readonly last_used_at: number | null;
  readonly revoked_at: number | null;
}

/** A project as its row has it. */
export function projectOf(row: ProjectRow): Project {
  const { id, slug, created_at: createdAt, retention_days: retentionDays } = row;
  return { id, slug, createdAt: isoTime(createdAt), retentionDays };
}

/** A key as its row has it. */
export function apiKeyOf(row: KeyRow): ApiKey {
  return {
    id: row.id,
    projectId: row.project_id,
    projectSlug: row.slug,
    kind: row.kind,
    name: row.name,
    prefix: row.prefix,
    origins: row.origins === null ? null : (JSON.parse(row.origins) as string[]),
    createdAt: isoTime(row.created_at),
    lastUsedAt: isoTimeOrNull(row.last_used_at),
    revokedAt: isoTimeOrNull(row.revoked_at),
  };
}
