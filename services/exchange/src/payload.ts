import { payloadsIn } from '@encommun/service-kit'
import { REFUSALS } from './refusals.ts'

export const payload = payloadsIn(REFUSALS)
