import { escapeHtml } from './typography.rules.ts'

/** All that differs from one recipient to the next. */
export type Slots = { name: string; unsubscribeUrl: string }
/** In capitals and braces, so that no text of ours or a member's is taken for one. */
export const SLOT = { name: '{{NAME}}', unsubscribeUrl: '{{UNSUBSCRIBE_URL}}' } as const

const fill = (template: string, write: (value: string) => string, slots: Slots) =>
  template.replace(/\{\{(NAME|UNSUBSCRIBE_URL)\}\}/g, (_, slot) =>
    write(slot === 'NAME' ? slots.name : slots.unsubscribeUrl),
  )

export const fillHtml = (template: string, slots: Slots): string => fill(template, escapeHtml, slots)
export const fillText = (template: string, slots: Slots): string => fill(template, (value) => value, slots)

/** Braces in what people wrote are parted, so that nobody can write a slot. */
export const withoutSlots = (text: string): string => text.replaceAll('{{', '{\u200b{')
