import type { LLMServer } from '../../errors/index.ts';
import { AZURE } from './azure.ts';
import { TGI } from './tgi.ts';
import { VLLM } from './vllm.ts';
import type { Wire } from './wire.ts';

/** What is particular to each kind of server. */
export const WIRES: Readonly<Record<LLMServer, Wire>> = { azure: AZURE, tgi: TGI, vllm: VLLM };
