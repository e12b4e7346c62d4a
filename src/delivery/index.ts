export { createDelivery } from './create-delivery.ts';
export type { CreateDeliveryOptions, SpoolOptions } from './create-delivery.ts';
export type { Delivery, DeliveryStats, FlushResult } from './delivery.ts';
export type { DropCounts, DropReason } from './drop-counter.ts';
export { withDelivery } from './with-delivery.ts';
export { isEventId, newEventId } from './event-id.ts';
export { timeLimitOf } from './time-limit.ts';
export { randomHex } from './random-hex.ts';
