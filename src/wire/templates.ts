import type { JsonValue } from './json.ts';

/** A prompt template that calls were made with. */
export interface TemplateSummary {
  readonly name: string;
  /** The newest version; null where no call told the template's text. */
  readonly latestVersion: number | null;
  /** Calls since the beginning. */
  readonly events: number;
  /** The day of its last call: ISO 8601, UTC. */
  readonly lastSeen: string;
}

/** The answer to `GET /v1/templates`, by name. */
export interface TemplateList {
  readonly templates: readonly TemplateSummary[];
}

/** One text that a template has had. */
export interface TemplateVersion {
  /** From 1, in the order in which the texts were first seen. */
  readonly version: number;
  /** The template's messages or its text, before any parameter was filled in. */
  readonly template: JsonValue;
  /** When the server first saw it: ISO 8601, UTC. */
  readonly firstSeen: string;
  /** Calls since the beginning. */
  readonly events: number;
}

/** The answer to `GET /v1/templates/:name`: newest version first. */
export interface TemplateDetail {
  readonly name: string;
  readonly versions: readonly TemplateVersion[];
}

/** A model that calls were made to. */
export interface ModelSummary {
  readonly model: string;
  /** Calls since the beginning. */
  readonly events: number;
}

/** The answer to `GET /v1/models`: most calls first. */
export interface ModelList {
  readonly models: readonly ModelSummary[];
}
