export { EVENTS, type EventEnvelope, type EventName, type EventPayload, envelope, type ServiceName } from './events.ts'
