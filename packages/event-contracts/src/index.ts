export {
  EVENTS,
  type EventEnvelope,
  type EventName,
  type EventPayload,
  envelope,
  SERVICES,
  type ServiceName,
} from './events.ts'
