import { defineJob } from '@encommun/job-kit'
import type { Chore } from '@encommun/service-kit'
import { z } from 'zod'
import type { OfficesContext } from '../context.ts'
import { openedFactsOf } from './office.rules.ts'

const EVERY_SECONDS = 6 * 3_600

/** A service that joins a platform which has its offices already missed their opening: so all are told again, to listeners that know how to hear a thing twice. */
async function tellOffices({ offices, atomically, publish }: OfficesContext): Promise<void> {
  const all = await offices.all()
  await atomically(async (session) => {
    for (const office of all) await publish('office.opened', openedFactsOf(office), session)
  })
}

export const tellOfficesChore: Chore<OfficesContext> = {
  job: defineJob({
    name: 'tell-offices',
    queue: 'offices-tell-offices',
    payload: z.object({}),
    jobId: () => 'tell-offices',
  }),
  everySeconds: EVERY_SECONDS,
  run: tellOffices,
}
