import { TemplateError } from '../errors/index.ts';
import type { Segment } from './parse.ts';

/** The values of a template's variables, by name; a path such as `user.name` walks into them. */
export type TemplateParams = Readonly<Record<string, unknown>>;

type Variable = Extract<Segment, { name: string }>;

/**
 * Finds a variable's value.
 *
 * @throws TemplateError `missing_template_parameter` when no own property of that name holds one.
 */
export function lookUp(variable: Variable, params: TemplateParams, template: string): unknown {
  let value: unknown = params;
  for (const key of variable.path) {
    // Only own properties: `{constructor}` must not find what every object inherits.
    value =
      typeof value === 'object' && value !== null && Object.hasOwn(value, key)
        ? (value as Record<string, unknown>)[key]
        : undefined;
  }
  if (value === undefined) {
    const given = Object.keys(params ?? {});
    throw new TemplateError(
      'missing_template_parameter',
      `The prompt template ${quote(template)} needs the parameter "${variable.name}", which is missing. ` +
        `Parameters given: ${given.length > 0 ? given.map((name) => `"${name}"`).join(', ') : 'none'}. ` +
        `Add it to the parameters, or write \\{${variable.name}\\} if the braces are meant literally.`,
    );
  }
  return value;
}

/** A template as it is named in an error: enough to recognise it, never a page. */
function quote(template: string): string {
  return JSON.stringify(template.length > 80 ? `${template.slice(0, 79)}…` : template);
}
