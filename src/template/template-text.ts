import { TemplateError } from '../errors/index.ts';
import type { TemplateParams } from './lookup.ts';
import { provenanceOf, remember } from './provenance.ts';
import { renderText } from './render.ts';
import { snapshot } from './snapshot.ts';

/** A rendered text template: a string to OpenAI's types and on the wire, which remembers its template and parameters. */
export type TemplateText = string & {
  /** The template as it was given. */
  readonly template: string;
  /** The parameters as they were given. */
  readonly params: TemplateParams;
};

/** Builds a {@link TemplateText}, with or without `new`. */
export interface TemplateTextConstructor {
  new (template: string, params?: TemplateParams): TemplateText;
  (template: string, params?: TemplateParams): TemplateText;
  readonly prototype: TemplateText;
}

/**
 * Fills a text template in with parameters, by the rules of `TemplateChat`.
 *
 * At run time it is a `String` object, so `typeof` says `object`; `String(text)` gives the plain string.
 *
 * @example
 * ```ts
 * const prompt = new TemplateText('Once upon a time in {place}', { place: 'Paris' });
 * ```
 * @throws TemplateError when a parameter is missing or cannot be written as text.
 */
export const TemplateText = /* @__PURE__ */ textConstructor();

/** In a function, so that bundlers leave it out where it is not used. */
function textConstructor(): TemplateTextConstructor {
  const RenderedText = class TemplateText extends String {
    get template(): string | undefined {
      return provenanceOf(this)?.templateText;
    }

    get params(): TemplateParams | undefined {
      return provenanceOf(this)?.templateParams;
    }
  };
  keepStringsFast(new RenderedText(''));
  return Object.assign(
    function TemplateText(template: string, params: TemplateParams = {}) {
      if (typeof template !== 'string') {
        throw new TemplateError(
          'invalid_template',
          `A text template must be a string; got ${typeof template}.`,
        );
      }
      const origin = { templateText: template, templateParams: snapshot(params) };
      const text = new RenderedText(renderText(template, origin.templateParams));
      remember(text, origin);
      return text;
    },
    { prototype: RenderedText.prototype },
  ) as unknown as TemplateTextConstructor;
}

/**
 * V8 keeps a prototype that something new inherits from in a slow form until it has been read through an object some
 * ten times, and with this one all strings of the program: their methods then take three times as long.
 */
function keepStringsFast(text: object): void {
  for (let read = 0; read < 100; read += 1) if (methodOf(text) === keepStringsFast) return;
}

function methodOf(text: object): unknown {
  return text.toString;
}
