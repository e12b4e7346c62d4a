import type { ModelList, TemplateDetail, TemplateList } from 'footlight/wire';
import type { Handler } from 'hono';
import { RequestError } from '../../errors/request-error.ts';
import type { Store } from '../../store/store.ts';
import type { Authenticated } from '../authenticate.ts';

/** `GET /v1/templates`: the templates that calls were made with. */
export function listTemplates(store: Store): Handler<Authenticated> {
  return async (context) => {
    const templates = await store.listTemplates(context.get('projectId'));
    return context.json({ templates } satisfies TemplateList);
  };
}

/** `GET /v1/templates/:name`: the texts that a template has had. */
export function getTemplate(store: Store): Handler<Authenticated> {
  return async (context) => {
    const name = context.req.param('name') ?? '';
    const versions = await store.listTemplateVersions(context.get('projectId'), name);
    if (versions === undefined) {
      throw new RequestError('template_not_found', 'This project has no calls with a template of that name.');
    }
    return context.json({ name, versions } satisfies TemplateDetail);
  };
}

/** `GET /v1/models`: the models that calls were made to. */
export function listModels(store: Store): Handler<Authenticated> {
  return async (context) => {
    const models = await store.listModels(context.get('projectId'));
    return context.json({ models } satisfies ModelList);
  };
}
