import * as z from 'zod';
import { REQUEST_ERROR_STATUS } from '../errors/request-error-status.ts';
import { PROJECT_HEADER } from '../http/authenticate-reader.ts';
import { version } from '../version.ts';
import { ANSWERS } from './answers.ts';
import type { Access, Answer, Operation } from './operation.ts';
import { OPERATIONS } from './operations.ts';

const SECURITY: Readonly<Record<Access, readonly Readonly<Record<string, readonly string[]>>[]>> = {
  anybody: [],
  // OpenAPI has no word for it; the schema of the body shows it.
  'key-in-body': [],
  'secret-key': [{ secretKey: [] }],
  reader: [{ secretKey: [] }, { session: [], project: [] }],
  'any-key': [{ secretKey: [] }, { publishableKey: [] }],
};

const ERROR_ANSWER = {
  description: 'An error: its `code` for programs, its `message` for people.',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
};

/** The OpenAPI 3.1 document, made of the schemas that check the requests and those of the answers. */
export function openApiDocument(operations: readonly Operation[] = OPERATIONS): object {
  const paths: Record<string, Record<string, object>> = {};
  for (const operation of operations) {
    const path = operation.path.replaceAll(/:(\w+)/gu, '{$1}');
    (paths[path] ??= {})[operation.method] = describe(operation);
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'Footlight server',
      version,
      description: 'Records calls to language models, and the feedback about them.',
    },
    paths,
    components: {
      schemas: {
        ...Object.fromEntries(
          Object.entries(ANSWERS).map(([name, schema]) => [name, schemaOf(schema)] as const),
        ),
        Error: {
          type: 'object',
          required: ['error'],
          properties: {
            error: {
              type: 'object',
              required: ['code', 'message'],
              properties: {
                code: { type: 'string', enum: Object.keys(REQUEST_ERROR_STATUS) },
                message: { type: 'string' },
                maxBytes: { type: 'integer' },
              },
            },
          },
        },
      },
      securitySchemes: {
        secretKey: { type: 'http', scheme: 'bearer', description: 'fl_sk_…' },
        publishableKey: { type: 'http', scheme: 'bearer', description: 'fl_pk_…' },
        session: { type: 'apiKey', in: 'cookie', name: 'footlight_session' },
        project: { type: 'apiKey', in: 'header', name: PROJECT_HEADER },
      },
    },
  };
}

function describe(operation: Operation): object {
  const { summary, access, body, answers } = operation;
  const content = Object.fromEntries(
    Object.entries(answers).map(([type, answer]) => [type, { schema: answerSchema(answer) }] as const),
  );
  return {
    summary,
    security: SECURITY[access],
    parameters: [...pathParameters(operation), ...queryParameters(operation)],
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body) } } } }),
    responses: {
      [operation.method === 'options' ? '204' : '200']: {
        description: Object.keys(answers).length === 0 ? 'Allowed, where it says so.' : 'Done.',
        ...(Object.keys(answers).length === 0 ? {} : { content }),
      },
      default: ERROR_ANSWER,
    },
  };
}

function answerSchema(answer: Answer): object {
  return 'text' in answer
    ? { type: 'string', description: answer.text }
    : { $ref: `#/components/schemas/${answer.schema}` };
}

function pathParameters({ path }: Operation): object[] {
  return [...path.matchAll(/:(\w+)/gu)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters({ query }: Operation): object[] {
  return Object.entries(query?.shape ?? {}).map(([name, field]) => ({
    name,
    in: 'query',
    required: false,
    schema: schemaOf(field as z.ZodType),
  }));
}

function schemaOf(schema: z.ZodType): object {
  // What JSON Schema has no words for, such as "any JSON value", is left open.
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return rest;
}
