export { Hopeless } from './hopeless.ts'
export { layout, repository } from './layout.ts'
export { type LocalServices, startLocalServices } from './local-services.ts'
export {
  everyProcess,
  GATEWAY_URL,
  gateway,
  type PlatformProcess,
  processEnvironment,
  subgraphs,
  toolEnvironment,
  worker,
} from './platform.ts'
export { readSecrets, type Secrets } from './secrets.ts'
