import { expect, test } from 'vitest'
import { ticketTexts } from '../../src/model/ticket.ts'
import { library, shown } from '../samples/library.ts'
test('x', () => {
  const t = ticketTexts(library, shown(1001, 'en'))
  for (const k of ['reply', 'note', 'request'] as const) for (const f of ['text','markdown','html'] as const) console.log(`== ${k} ${f}\n${t[k]?.[f]}`)
  for (const [a, p] of Object.entries(t.places)) console.log(`== ${a} ${p.heading}\n${p.reply.text}\n${p.reply.markdown}`)
  expect(1).toBe(1)
})
