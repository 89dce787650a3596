export { config, type GatewayConfig, gatewayShape } from './config.ts'
export { createGateway, type Gateway } from './gateway.ts'
