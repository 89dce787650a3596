import { readConfig, serviceShape } from '@encommun/service-kit'
import { z } from 'zod'

export const cooperationShape = {
  CALENDAR_KEY: z.string().min(32).describe('Signs the addresses of members’ calendars'),
}
/** What the service itself needs, apart from its process. */
export type CooperationConfig = z.infer<z.ZodObject<typeof cooperationShape>>

export const config = () => readConfig({ ...serviceShape, ...cooperationShape }, process.env)
