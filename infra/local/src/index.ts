export { Hopeless } from './hopeless.ts'
export { layout, repository } from './layout.ts'
export { type LocalServices, startLocalServices } from './local-services.ts'
export {
  everyProcess,
  gateway,
  type PlatformProcess,
  PUBLIC_URL,
  processEnvironment,
  subgraphs,
  toolEnvironment,
  worker,
} from './platform.ts'
export { readSecrets, type Secrets } from './secrets.ts'
