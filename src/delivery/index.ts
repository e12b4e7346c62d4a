export { Delivery } from './delivery.ts';
export type { DeliveryOptions, DeliveryStats, FlushResult } from './delivery.ts';
export type { DropCounts, DropReason } from './drop-counter.ts';
export { isEventId, newEventId } from './event-id.ts';
