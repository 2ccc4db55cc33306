import { problem } from '../../model/problems.ts'
import { linkableAnswers, type Rule, sourcesOf } from './rule.ts'

/** Every related id belongs to another answer. */
export const relatedExist: Rule = (content) => {
  const { answers, isComplete } = linkableAnswers(content)
  return sourcesOf(content).flatMap(({ file, lines, source: { id: own, related } }) => {
    const place = { file, line: lines.related }
    const others = new Map([...answers].filter(([id]) => id !== String(own)))
    return related.flatMap((id) => {
      if (id === own) return [problem('related-self', place, { id, related })]
      if (others.has(String(id)) || !isComplete) return []
      return [problem('related-unknown', place, { id, answers: others, related })]
    })
  })
}
