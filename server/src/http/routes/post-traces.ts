import { MAX_BODY_BYTES } from 'footlight/wire';
import type { Context, Handler } from 'hono';
import { RequestError } from '../../errors/request-error.ts';
import { isTooDeep, MAX_JSON_DEPTH } from '../../ingest/json-depth.ts';
import { decodeTraces } from '../../ingest/otlp/decode-traces.ts';
import { encodePartialSuccess } from '../../ingest/otlp/encode-response.ts';
import { ProtobufError } from '../../ingest/otlp/protobuf-reader.ts';
import { receiveTraces } from '../../ingest/otlp/receive-traces.ts';
import type { Intake } from '../../ingest/intake.ts';
import type { Authenticated } from '../authenticate.ts';
import { readJson } from '../json-body.ts';
import { readBody } from '../read-body.ts';

const PROTOBUF = 'application/x-protobuf';

/** `POST /v1/traces`: OTLP over HTTP, in JSON or protobuf; answers once the calls among the spans are on disk. */
export function postTraces(intake: Intake): Handler<Authenticated> {
  return async (context) => {
    const count = context.get('countBytes');
    const isProtobuf = isProtobufType(context.req.header('content-type'));
    const body = isProtobuf ? await readProtobuf(context, count) : await readJson(context, { count });
    if (isTooDeep(body)) {
      throw new RequestError(
        'invalid_body',
        `The body: expected spans nested at most ${MAX_JSON_DEPTH} levels deep.`,
      );
    }
    const { rejectedSpans, errorMessage } = await receiveTraces(intake, context.get('projectId'), body);
    if (isProtobuf) {
      const answer = encodePartialSuccess(rejectedSpans, errorMessage);
      return context.body(answer, 200, { 'content-type': PROTOBUF });
    }
    const partialSuccess = { rejectedSpans: String(rejectedSpans), errorMessage };
    return context.json(rejectedSpans === 0 ? {} : { partialSuccess });
  };
}

function isProtobufType(type: string | undefined): boolean {
  return type?.split(';')[0]?.trim().toLowerCase() === PROTOBUF;
}

async function readProtobuf(context: Context, count: (bytes: number) => void): Promise<unknown> {
  const bytes = await readBody(context, { maxBytes: MAX_BODY_BYTES, count });
  try {
    return decodeTraces(bytes);
  } catch (cause) {
    if (!(cause instanceof ProtobufError)) throw cause;
    throw new RequestError('invalid_body', `The body is no ExportTraceServiceRequest: ${cause.message}.`, {
      cause,
    });
  }
}
