import net from 'node:net'
import { Hopeless } from './hopeless.ts'

export const HOST = '127.0.0.1'

/** Every port of the platform, with the environment variable that moves it. */
const PORTS = {
  WIRE_PORT: 4017,
  VALKEY_PORT: 4379,
  MAILBOX_SMTP_PORT: 4025,
  MAILBOX_WEB_PORT: 4080,
  GATEWAY_PORT: 4000,
  GATEWAY_PRIVATE_PORT: 4200,
  MEMBERS_PORT: 4101,
  MEMBERS_PRIVATE_PORT: 4201,
  OFFICES_PORT: 4102,
  OFFICES_PRIVATE_PORT: 4202,
  COOPERATION_PORT: 4103,
  COOPERATION_PRIVATE_PORT: 4203,
  EXCHANGE_PORT: 4104,
  EXCHANGE_PRIVATE_PORT: 4204,
  GOVERNANCE_PORT: 4105,
  GOVERNANCE_PRIVATE_PORT: 4205,
  COMMUNICATIONS_PORT: 4106,
  COMMUNICATIONS_PRIVATE_PORT: 4206,
  COMMUNICATIONS_WORKER_PRIVATE_PORT: 4207,
} as const
export type PortName = keyof typeof PORTS
export const PORT_NAMES = Object.keys(PORTS) as PortName[]

export function portOf(name: PortName): number {
  const port = Number(process.env[name] ?? PORTS[name])
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new Hopeless(`${name} is not a port: ${process.env[name]}`)
  return port
}

export async function mustBeFree(name: PortName, wantedBy: string): Promise<void> {
  const port = portOf(name)
  if (await isFree(port)) return
  throw new Hopeless(
    `Port ${port}, which ${wantedBy} needs, is taken by another program: stop that, or choose another port with ${name}=… npm start.`,
  )
}

const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const probe = net.createServer()
    probe.once('error', () => resolve(false))
    probe.listen(port, HOST, () => probe.close(() => resolve(true)))
  })
