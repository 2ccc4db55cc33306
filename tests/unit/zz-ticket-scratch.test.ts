import { readContent } from '../../src/load/content.ts'
import { toAnswers } from '../../src/load/to-answers.ts'
import { makeLibrary, shownIn } from '../../src/model/library.ts'
import { ticketTexts, ticketTextsSchema } from '../../src/model/ticket.ts'
import { writeFileSync } from 'node:fs'
import { test } from 'vitest'
test('all', async () => {
const { content } = await readContent(process.cwd(), 'content')
if (!content) throw new Error('x')
const { site, facetValues, synonyms, everydayWords, strings } = content.settings
const library = makeLibrary({ site, facetValues, synonyms, everydayWords, strings: Object.fromEntries(Object.entries(strings).map(([l, f]) => [l, f.strings])), answers: toAnswers(content.answers, 'en') })
let n = 0; const tags = new Set<string>(); const start = performance.now()
for (const l of ['en', 'zh-cn']) for (const s of shownIn(library, l)) {
  if (s.isStandIn) continue
  const t = ticketTexts(library, s); n++
  ticketTextsSchema.parse(t)
  const all = [t.reply, t.note, t.request, ...Object.values(t.places).map((p) => p.reply)]
  for (const f of all) { if (!f) continue
    for (const m of f.html.matchAll(/<[^>]*>/g)) tags.add(m[0].replace(/href="https:[^"]*"/, 'href').replace(/lang="[^"]*"/, 'lang'))
    for (const v of [f.text, f.markdown, f.html]) if (/answer:\d|topic:[a-z]|undefined|\]\(\/|\]\(#|href="[/#]|&#|\{[a-z]+\}/.test(v)) console.log(s.answer.id, l, v.match(/.{40}(answer:\d|topic:[a-z]|undefined|\]\(\/|\]\(#|href="[/#]|&#|\{[a-z]+\}).{20}/)?.[0])
    if (/\*\*|`|^>|\]\(/m.test(f.text)) console.log('MD', s.answer.id, f.text.match(/.*(\*\*|`|^>|\]\().*/m)?.[0])
  }
  if ([1006, 1001, 1093].includes(t.id)) writeFileSync(`/tmp/tk/${t.id}-${l}.txt`, [t.reply, t.note, t.request, ...Object.values(t.places).map((p) => p.reply)].map((f) => f ? `${f.text}\n\n-----\n${f.markdown}\n\n-----\n${f.html}` : '').join('\n\n=========\n\n'))
}
console.log(n, performance.now() - start, [...tags].sort().join(' '))
})
