import { readConfig, serviceShape } from '@encommun/service-kit'
import { z } from 'zod'

export const communicationsShape = {
  GATEWAY_URL: z.url().describe('Where the unified graph is asked'),
  SERVICE_TOKEN_KEY: z.string().min(32).describe('Signs who we are towards the gateway'),
  SMTP_URL: z.string().regex(/^smtps?:\/\//, 'starts with smtp:// or smtps://'),
  PUBLIC_URL: z.url().describe('How links and pictures in mails reach the gateway'),
  MAIL_FROM: z.string().regex(/@[^@\s]+\.[^@\s]+>?$/, 'is like "En commun <bonjour@encommun.example>"'),
  UNSUBSCRIBE_KEY: z.string().min(32).describe('Signs unsubscribe links'),
  RELAY_LOG_URL: z.url().optional().describe('Asked with ?messageId= whether the relay took a mail'),
}
/** What the service itself needs, apart from its process. */
export type CommunicationsConfig = z.infer<z.ZodObject<typeof communicationsShape>>

export const config = () => readConfig({ ...serviceShape, ...communicationsShape }, process.env)
