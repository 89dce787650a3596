import type { CommunicationsConfig } from '../src/config.ts'

export const SERVICE_TOKEN_KEY = 'a service key that only tests use, 32+'

export const settings = (over: Partial<CommunicationsConfig> = {}): CommunicationsConfig => ({
  GATEWAY_URL: 'http://127.0.0.1:9/graphql',
  SERVICE_TOKEN_KEY,
  SMTP_URL: 'smtp://127.0.0.1:9',
  PUBLIC_URL: 'https://encommun.example',
  MAIL_FROM: 'En commun <bonjour@encommun.example>',
  UNSUBSCRIBE_KEY: 'an unsubscribe key that only tests use',
  ...over,
})
