import { readConfig, serviceShape } from '@encommun/service-kit'

export const config = () => readConfig(serviceShape, process.env)
