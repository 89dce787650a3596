import { config } from '../src/config.ts'
import { runMailWorker } from '../src/mail-worker.ts'

/** The worker as it is, with a lease short enough for a test to wait for. */
await runMailWorker(config(), { leaseSeconds: Number(process.env.TEST_LEASE_SECONDS) })
