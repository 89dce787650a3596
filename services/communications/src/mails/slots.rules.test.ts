import { expect, test } from '@jest/globals'
import { fillHtml, fillText, SLOT, withoutSlots } from './slots.rules.ts'

const slots = { name: 'Zoé <Dupont> & $1', unsubscribeUrl: 'https://encommun.example/unsubscribe?token=a.b&lang=fr' }

test('a name is escaped in HTML and plain in text, whatever signs are in it', () => {
  expect(fillHtml(`<p>${SLOT.name}</p>`, slots)).toBe('<p>Zoé &lt;Dupont&gt; &amp; $1</p>')
  expect(fillText(`${SLOT.name},`, slots)).toBe('Zoé <Dupont> & $1,')
})

test('S65 nobody writes a slot into a text of theirs', () => {
  const text = withoutSlots('voici {{UNSUBSCRIBE_URL}}')
  expect(fillText(text, slots)).not.toContain('https')
})
